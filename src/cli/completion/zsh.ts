import type { CommandSpec, OptionSpec } from "../command.ts";
import { flagsOf } from "./flags-of.ts";

/** Completion for zsh: `source <(crossfact completion zsh)`, or as `_crossfact` in a folder of $fpath. */
export function zshCompletion(commands: readonly CommandSpec[]): string {
  const described = commands.map(({ name, summary }) => `    '${name}:${escaped(summary)}'`);
  const cases = commands.map(
    ({ name, options, choices }) =>
      `    ${name}) _arguments ${[...options.map(argument), choices === undefined ? "'*:file:_files'" : `'1: :(${choices.join(" ")})'`].join(" \\\n      ")} ;;`,
  );
  return `#compdef crossfact
_crossfact() {
  local -a commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_crossfact" ]; then _crossfact "$@"; else compdef _crossfact crossfact; fi
`;
}

function argument(option: OptionSpec): string {
  const flags = flagsOf(option);
  const value = option.argument === undefined ? "" : `:${option.argument}:${action(option)}`;
  const mark = option.argument === undefined ? "" : option.optional ? "=-" : "";
  const help = `[${escaped(option.help)}]${option.optional ? `:${value}` : value}`;
  return flags.length === 1 ? `'${flags[0]}${mark}${help}'` : `'(${flags.join(" ")})'{${flags.join(",")}}'${help}'`;
}

function action({ choices }: OptionSpec): string {
  return choices === undefined ? "_files" : `(${choices.join(" ")})`;
}

/** Quotes, brackets and colons mean something here. */
function escaped(words: string): string {
  return words.replaceAll("'", "'\\''").replace(/[[\]:]/g, "\\$&");
}
