import type { ExitStatus } from "./exit-status.ts";
import type { CommandOptions } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** One option of a command line. */
export interface OptionSpec {
  /** "-o, --output" */
  readonly flags: string;
  /** What its value is called: "FILE". A flag without one is on or off. */
  readonly argument?: string;
  /** The value may be left out, and is then written behind "=": "--cache", "--cache=DIR". */
  readonly optional?: true;
  /** One line of the help. */
  readonly help: string;
  /** The values it may have. */
  readonly choices?: readonly string[];
  /** Reads a value. Throws: UsageError that says what would be right. */
  readonly parse?: (value: string) => unknown;
}

/** One command: how it is called, what its help says, and what it does. */
export interface CommandSpec {
  readonly name: string;
  /** As help shows them: "PATH..." is one or more, "[PATH...]" any number. */
  readonly operands: readonly string[];
  /** What its operand may be, where that is no file. */
  readonly choices?: readonly string[];
  /** One line in the list of commands. */
  readonly summary: string;
  /** What its own help says first, at most 80 columns a line. */
  readonly description: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  readonly run: (
    operands: readonly string[],
    options: CommandOptions,
    surroundings: Surroundings,
  ) => ExitStatus | Promise<ExitStatus>;
}
