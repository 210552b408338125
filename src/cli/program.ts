import { Command, CommanderError, Option } from "commander";
import type { CommandSpec, OptionSpec } from "./command.ts";
import type { ExitStatus } from "./exit-status.ts";
import { commandHelp, programHelp } from "./help.ts";
import type { CommandOptions } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

/** Reads one command line and does what it says. Throws: UsageError where it cannot be understood. */
export async function perform(
  args: readonly string[],
  commands: readonly CommandSpec[],
  surroundings: Surroundings,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const { output } = surroundings;
  const program = configure(new Command("crossfact"), programHelp(commands), surroundings);
  program.version(VERSION, "-V, --version");
  for (const spec of commands) {
    const command = configure(program.command(spec.name), commandHelp(spec), surroundings);
    for (const operand of spec.operands) command.argument(commanderOperand(operand));
    for (const option of spec.options) command.addOption(commanderOption(option));
    command.action(async (...parts: unknown[]) => {
      const options = parts[spec.operands.length] as CommandOptions;
      const operands = parts.slice(0, spec.operands.length).flat() as (string | undefined)[];
      status = await spec.run(
        operands.filter((operand) => operand !== undefined),
        options,
        surroundings,
      );
    });
  }
  try {
    await program.parseAsync(closeOptional(args, commands), { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help") output.note(programHelp(commands).trimEnd());
    else throw new UsageError(complaint(error, args, commands));
    return 2;
  }
}

function configure(command: Command, help: string, { output }: Surroundings): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: output.write, writeErr: () => undefined })
    .configureHelp({ formatHelp: () => help });
}

function commanderOption({ flags, argument, optional, choices, parse }: OptionSpec): Option {
  const value = argument === undefined ? "" : optional ? ` [${argument}]` : ` <${argument}>`;
  const option = new Option(`${flags}${value}`);
  if (choices !== undefined) option.choices(choices);
  if (parse !== undefined) option.argParser(parse);
  return option;
}

/** "PATH..." must be there, "[PATH...]" may. */
function commanderOperand(operand: string): string {
  return operand.startsWith("[") ? operand : `<${operand}>`;
}

/** Commander would take the word after an option with an optional value for it: in `--cache wire/` that is a path. */
function closeOptional(args: readonly string[], commands: readonly CommandSpec[]): string[] {
  const optional = new Set(
    commands.flatMap(({ options }) => options.filter((option) => option.optional)).map(({ flags }) => flags),
  );
  const end = args.indexOf("--");
  return args.map((arg, index) => (optional.has(arg) && (end < 0 || index < end) ? `${arg}=` : arg));
}

/** "error: unknown option '--formt'\n(Did you mean --format?)" on one line, with where help is. */
function complaint(error: CommanderError, [name]: readonly string[], commands: readonly CommandSpec[]): string {
  const known = commands.some((command) => command.name === name);
  const message = error.message
    .replace(/^error: /, "")
    .replace(/\n\(Did you mean (?<near>.*)\?\)/, ": did you mean $<near>?");
  return `${message.replace(/\.$/, "")} (crossfact ${known ? `${name} ` : ""}--help)`;
}
