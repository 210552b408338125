import { numeralRule } from "../figure-rule.ts";

/** Plurals without a number: "dozens" is at least 24, "hundreds of thousands" at least 200000, "several hundred" at least 200. */
export const vagueCount = numeralRule("mentions/figures/rules/vague-count", (_reading, numeral) => {
  if (numeral.shape !== "vague") return undefined;
  return {
    first: numeral.first,
    end: numeral.end,
    min: numeral.min,
    max: numeral.max,
    precision: numeral.precision,
    approximator: "at-least",
  };
});
