import type { CommandSpec, OptionSpec } from "../command.ts";
import { flagsOf } from "./flags-of.ts";

/** Completion for bash: `source <(crossfact completion bash)`. */
export function bashCompletion(commands: readonly CommandSpec[]): string {
  const cases = commands.flatMap(({ name, options }) => options.flatMap((option) => valueCase(name, option)));
  const flags = commands.map(
    ({ name, options }) => `    ${name}) words="${options.flatMap(flagsOf).join(" ")} --help" ;;`,
  );
  const choices = commands.filter(({ choices }) => choices !== undefined);
  const operands = choices.map(({ name, choices = [] }) => `    ${name}) words="${choices.join(" ")}" ;;`);
  return `# bash completion for crossfact: source <(crossfact completion bash)
_crossfact() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${cases.join("\n")}
  esac
  case "$word" in -*) case "\${COMP_WORDS[1]}" in
${flags.join("\n")}
  esac ;; *) case "\${COMP_WORDS[1]}" in
${operands.join("\n")}
  esac ;; esac
  [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _crossfact crossfact
`;
}

/** After an option with a value: its choices, or files, which bash completes by itself. */
function valueCase(name: string, option: OptionSpec): string[] {
  if (option.argument === undefined || option.optional) return [];
  const pattern = flagsOf(option).map((flag) => `"${name} ${flag}"`);
  const reply =
    option.choices === undefined ? "" : ` COMPREPLY=($(compgen -W "${option.choices.join(" ")}" -- "$word"));`;
  return [`    ${pattern.join("|")})${reply} return ;;`];
}
