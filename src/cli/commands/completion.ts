import type { CommandSpec } from "../command.ts";
import { bashCompletion } from "../completion/bash.ts";
import { fishCompletion } from "../completion/fish.ts";
import { zshCompletion } from "../completion/zsh.ts";
import { nearestName } from "../nearest-name.ts";
import { UsageError } from "../usage-error.ts";

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;
const NAMES = Object.keys(SHELLS) as (keyof typeof SHELLS)[];

/** Completes the commands given, and itself. */
export function completion(others: readonly CommandSpec[]): CommandSpec {
  const self: CommandSpec = {
    name: "completion",
    operands: ["SHELL"],
    choices: NAMES,
    summary: "write the completion of a shell: bash, zsh or fish",
    description: "Writes a script by which a shell completes commands, options and their values.",
    options: [],
    examples: [
      "source <(crossfact completion bash)",
      "crossfact completion zsh > ~/.zfunc/_crossfact",
      "crossfact completion fish > ~/.config/fish/completions/crossfact.fish",
    ],
    run: ([shell = ""], _options, { output }) => {
      const name = NAMES.find((known) => known === shell);
      if (name === undefined) throw new UsageError(unknownShell(shell));
      output.write(SHELLS[name]([...others, self]));
      return 0;
    },
  };
  return self;
}

function unknownShell(shell: string): string {
  const near = nearestName(shell, NAMES);
  return `completion: no script for "${shell}": ${near === undefined ? `known are ${NAMES.join(", ")}` : `did you mean ${near}?`}`;
}
