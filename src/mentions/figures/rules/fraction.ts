import { numeralRule } from "../figure-rule.ts";

/** Parts of a whole without a unit: "two-thirds", "half", "a quarter", "3/4". */
export const fraction = numeralRule("mentions/figures/rules/fraction", (_reading, numeral) => {
  if (numeral.shape !== "fraction") return undefined;
  return { first: numeral.first, end: numeral.end, value: numeral.value, precision: numeral.precision };
});
