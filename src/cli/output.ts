import { drawBar, type Progress } from "./progress-bar.ts";

/** Where a command writes. Tests pass their own. */
export interface Output {
  /** Results. */
  readonly write: (text: string) => void;
  /** Everything that is no result: errors, notes. One line. */
  readonly note: (line: string) => void;
  /** How far the work has come; undefined when it is done. Silent unless a person watches and the work lasts. */
  readonly progress: (progress: Progress | undefined) => void;
  /** Whether what `write` takes may be coloured. */
  readonly colours: boolean;
}

/** Standard output and error of a process; `quiet` leaves errors alone to the latter. */
export function processOutput({ stdout, stderr, env }: NodeJS.Process): Output {
  const watched = stderr.isTTY === true && env.TERM !== "dumb";
  const bar = watched ? drawBar((text) => void stderr.write(text), performance) : () => undefined;
  return {
    write: (text) => void stdout.write(text),
    note: (line) => {
      bar(undefined);
      stderr.write(`${line}\n`);
    },
    progress: bar,
    colours: wantsColours(env, stdout.isTTY === true),
  };
}

/** FORCE_COLOR, then NO_COLOR (https://no-color.org), then whether a terminal reads it. */
function wantsColours(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return isTerminal && TERM !== "dumb";
}
