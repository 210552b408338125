import { numeralRule } from "../figure-rule.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";
import { signBefore } from "../sign-before.ts";

/** Parts of a whole without a unit: "two-thirds", "half", "a quarter", "3/4". */
export const fraction = numeralRule("mentions/figures/rules/fraction", (reading, numeral) => {
  if (numeral.shape !== "fraction" || isOneMore(reading, numeral)) return undefined;
  const sign = signBefore(reading, numeral.first);
  return {
    first: sign?.first ?? numeral.first,
    end: numeral.end,
    value: numeral.value * (sign?.factor ?? 1),
    precision: numeral.precision,
  };
});

/** "A third, 56, was held", "a fourth, a dachshund, is ill": one more of those told of, and no share. */
function isOneMore(reading: Reading, { first, end }: Numeral): boolean {
  if (lowerAt(reading, first) !== "a" || end !== first + 2 || lowerAt(reading, end) !== ",") return false;
  const next = reading.atoms[end + 1];
  const isAge = next?.kind === "digits" && lowerAt(reading, end + 2) === ",";
  const opens = first === 0 || !sameSentence(reading, first, first - 1);
  return opens && (isAge || /^(?:an?|who|the)$/.test(next?.lower ?? ""));
}
