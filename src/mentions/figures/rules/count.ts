import { numeralRule } from "../figure-rule.ts";
import { signBefore } from "../sign-before.ts";

/** A number of things, or a number that nothing else explains: "14 people", "two dozen", "to 27,349.19". */
export const count = numeralRule("mentions/figures/rules/count", (reading, numeral) => {
  if (numeral.shape !== "cardinal") return undefined;
  const sign = signBefore(reading, numeral.first);
  return {
    first: sign?.first ?? numeral.first,
    end: numeral.end,
    value: numeral.value * (sign?.factor ?? 1),
    precision: numeral.precision,
  };
});
