import type { OptionSpec } from "../command.ts";

/** "-o, --output" as its two flags. */
export function flagsOf({ flags }: Pick<OptionSpec, "flags">): string[] {
  return flags.split(", ");
}
