import { numeralRule } from "../figure-rule.ts";
import { signBefore } from "../sign-before.ts";

/** Parts of a whole without a unit: "two-thirds", "half", "a quarter", "3/4". */
export const fraction = numeralRule("mentions/figures/rules/fraction", (reading, numeral) => {
  if (numeral.shape !== "fraction") return undefined;
  const sign = signBefore(reading, numeral.first);
  return {
    first: sign?.first ?? numeral.first,
    end: numeral.end,
    value: numeral.value * (sign?.factor ?? 1),
    precision: numeral.precision,
  };
});
