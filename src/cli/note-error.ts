import { InputError } from "../index.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** Says in one line what a user can mend. Throws: anything else, which is a defect. */
export function noteError(error: unknown, { output }: Pick<Surroundings, "output">): ExitStatus {
  if (!(error instanceof InputError || error instanceof UsageError)) throw error;
  output.note(`crossfact: ${error.message}`);
  return 2;
}
