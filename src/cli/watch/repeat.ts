import { relative, resolve } from "node:path";
import type { Memory } from "../cache/article-reader.ts";
import type { CommandSpec } from "../command.ts";
import { findConfig } from "../config/find-config.ts";
import type { ExitStatus } from "../exit-status.ts";
import { noteError } from "../note-error.ts";
import type { CommandOptions } from "../settings.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { nextChange } from "./next-change.ts";
import { watchedFolders } from "./watched-folders.ts";

/** What goes along with a round of a command that may be one of many. */
export interface Round {
  /** What is kept from round to round; none where there is but one. */
  readonly memory: Memory | undefined;
  /** The command adds what its outcome hangs on, as soon as it knows. */
  readonly watched: string[];
}

type Once = (...parts: [...Parameters<CommandSpec["run"]>, round: Round]) => Promise<ExitStatus>;

/** Does a command once; with `--watch` again whenever something changes that it hangs on, until the signal ends it. */
export function repeated(once: Once): CommandSpec["run"] {
  return async (operands, options, surroundings) => {
    const { folder, signal } = surroundings;
    if (!options.watch) return once(operands, options, surroundings, { memory: undefined, watched: [] });
    if ([...operands, ...(options.sources ?? [])].includes("-")) {
      throw new UsageError("--watch: standard input can be read only once");
    }
    const memory: Memory = new Map();
    for (;;) {
      const watched = configOf(options, folder);
      const status = await attempt(() => once(operands, options, surroundings, { memory, watched }), surroundings);
      if (!options.quiet) surroundings.output.note(`watching ${watched.join(", ")}; Ctrl+C ends`);
      await nextChange(watchedFolders(watched, folder), writtenBy(options, folder), signal);
      if (signal.aborted) return status;
    }
  };
}

/** What fails may be mended by the next change. */
async function attempt(round: () => Promise<ExitStatus>, surroundings: Surroundings): Promise<ExitStatus> {
  try {
    return await round();
  } catch (error) {
    return noteError(error, surroundings);
  }
}

/** Whether a file is one that the command itself writes: that is no change. */
function writtenBy({ output, baseline }: CommandOptions, folder: string): (file: string) => boolean {
  const own = [output, baseline].flatMap((path) => (path === undefined ? [] : [resolve(folder, path)]));
  return (file) => own.some((path) => file.startsWith(path));
}

function configOf({ config }: CommandOptions, folder: string): string[] {
  const file = config ?? findConfig(folder);
  return file === undefined ? [] : [relative(folder, resolve(folder, file))];
}
