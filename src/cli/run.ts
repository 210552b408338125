import { COMMANDS } from "./commands/commands.ts";
import type { ExitStatus } from "./exit-status.ts";
import { noteError } from "./note-error.ts";
import { perform } from "./program.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Runs one command line, `crossfact` itself left out. Everything goes to the surroundings' output; nothing ends the process.
 * What a user can mend is said in one line; anything else is a defect and goes on.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  try {
    return await perform(args, COMMANDS, surroundings);
  } catch (error) {
    return noteError(error, surroundings);
  } finally {
    surroundings.output.progress(undefined);
  }
}
