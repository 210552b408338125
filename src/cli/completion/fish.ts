import type { CommandSpec, OptionSpec } from "../command.ts";
import { flagsOf } from "./flags-of.ts";

/** Completion for fish: `crossfact completion fish > ~/.config/fish/completions/crossfact.fish`. */
export function fishCompletion(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap(({ name, summary, options, choices }) => [
    `complete -c crossfact -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => `complete -c crossfact -n '__fish_seen_subcommand_from ${name}' ${optionWords(option)}`),
    ...(choices === undefined
      ? []
      : [`complete -c crossfact -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(choices.join(" "))}`]),
  ]);
  return `# fish completion for crossfact\n${lines.join("\n")}\n`;
}

function optionWords(option: OptionSpec): string {
  const flags = flagsOf(option).map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...flags, ...valueWords(option), `-d ${quoted(option.help)}`].join(" ");
}

function valueWords({ argument, optional, choices }: OptionSpec): string[] {
  if (argument === undefined || optional) return [];
  return choices === undefined ? ["-r"] : ["-x", `-a ${quoted(choices.join(" "))}`];
}

function quoted(words: string): string {
  return `'${words.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
