import type { CommandSpec, OptionSpec } from "./command.ts";

/** The help of one command: fits a screen of 24 lines of 80 columns. */
export function commandHelp({ name, operands, description, options, examples }: CommandSpec): string {
  const usage = ["crossfact", name, ...operands, ...(options.length > 0 ? ["[options]"] : [])].join(" ");
  const width = Math.max(...options.map((option) => shownFlags(option).length));
  const listed = options.map((option) => `  ${shownFlags(option).padEnd(width)}  ${option.help}`);
  return [
    `Usage: ${usage}`,
    description,
    ...(listed.length > 0 ? ["", ...listed] : []),
    "",
    "Examples:",
    ...examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

/** "-o, --output FILE"; long flags stand below each other, whether or not a letter goes before them. */
function shownFlags({ flags, argument, optional }: OptionSpec): string {
  const value = argument === undefined ? "" : optional ? `[=${argument}]` : ` ${argument}`;
  return `${flags.startsWith("--") ? `    ${flags}` : flags}${value}`;
}

/** What `crossfact --help` says. */
export function programHelp(commands: readonly CommandSpec[]): string {
  const calls = commands.map(({ name, operands, summary }) => ({ call: [name, ...operands].join(" "), summary }));
  const width = Math.max(...calls.map(({ call }) => call.length));
  return [
    "Usage: crossfact COMMAND ...",
    "Finds where news articles disagree: figures, dates, quotations, names, denials.",
    "",
    ...calls.map(({ call, summary }) => `  ${call.padEnd(width)}  ${summary}`),
    "",
    "PATH is a file, a folder, a pattern such as 'wire/**/*.html', or - for standard",
    "input. crossfact COMMAND --help says more, crossfact --version which one it is.",
    "",
    "Exit status: 0 nothing to complain of, 1 findings, 2 a call or a file that",
    "cannot be understood.",
    "",
    "Examples:",
    "  crossfact check articles/",
    "  crossfact draft story.md --sources wire/",
    "",
  ].join("\n");
}
