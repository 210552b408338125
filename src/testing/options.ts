import { InputError, showReceived } from "../kernel/input-error.ts";
import type { z } from "../kernel/schema.ts";
import { checkOptions } from "../options.ts";

/** What options are checked against, and what an error message says to pass, by option. Made on first use. */
export interface OptionRules {
  readonly schema: () => z.ZodType;
  readonly expected: Readonly<Record<string, string>>;
}

/** Throws InputError for options that cannot be understood, with the path of the first: `options.failOn`. */
export function readOptions<Options extends object>(
  options: Options | undefined,
  rules: OptionRules,
  root = "options",
) {
  const given = options ?? ({} as Options);
  if (typeof given !== "object" || Array.isArray(given))
    throw new InputError("bad-option", root, "an object of options", showReceived(given));
  checkOptions(rules.schema(), given, rules.expected, root);
  return given;
}
