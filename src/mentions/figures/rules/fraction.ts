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

/** "A third, the survey found, want more". */
function isReported(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 5 && sameSentence(reading, from, at); at++) {
    if (lowerAt(reading, at) === ",") return false;
    if (/^(?:say|says|said|found|finds|shows|showed|estimates|estimated|reports|reported)$/.test(lowerAt(reading, at)))
      return lowerAt(reading, at + 1) === ",";
  }
  return false;
}

/** "A third, 56, was held", "a fourth, a mare, is ill": one more of those told of, and no share. */
function isOneMore(reading: Reading, { first, end }: Numeral): boolean {
  if (lowerAt(reading, first) !== "a" || end !== first + 2 || lowerAt(reading, end) !== ",") return false;
  const next = reading.atoms[end + 1];
  const isAge = next?.kind === "digits" && lowerAt(reading, end + 2) === ",";
  if (/^(?:half|quarter)$/.test(lowerAt(reading, first + 1))) return false;
  const opens = first === 0 || !sameSentence(reading, first, first - 1);
  return opens && (isAge || /^(?:an?|who|the)$/.test(next?.lower ?? "")) && !isReported(reading, end + 1);
}
