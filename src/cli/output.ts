/** Where a command writes. Tests pass their own. */
export interface Output {
  /** Results. */
  readonly write: (text: string) => void;
  /** Everything that is no result: errors, notes. */
  readonly note: (line: string) => void;
  /** What is being done right now; the next call replaces it, "" takes it away. Silent unless a person watches. */
  readonly progress: (line: string) => void;
  readonly colours: boolean;
}

const CLEAR_LINE = "\r\u001b[K";

/** Standard output and error. Colours only where a terminal shows them and NO_COLOR is not set. */
export function processOutput({ stdout, stderr, env }: NodeJS.Process): Output {
  return {
    write: (text) => void stdout.write(text),
    note: (line) => void stderr.write(`${line}\n`),
    progress: (line) => void (stderr.isTTY && stderr.write(`${CLEAR_LINE}${line}`)),
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
  };
}
