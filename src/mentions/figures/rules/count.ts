import { numeralRule } from "../figure-rule.ts";
import { isPlural } from "../is-plural.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence, spanOf, tagAt } from "../reading.ts";
import { signBefore, withSign } from "../sign-before.ts";

/** A number of things, or a number that nothing else explains: "14 people", "two dozen", "six-cylinder", "to 27,349.19". */
export const count = numeralRule("mentions/figures/rules/count", (reading, numeral) => {
  if (numeral.shape !== "cardinal") return undefined;
  const { first, end, factor, isFrost } = withSign(reading, numeral, signBefore(reading, numeral.first));
  return {
    first,
    end,
    value: numeral.value * factor,
    slot: isFrost ? "temperature" : undefined,
    precision: numeral.precision,
    unitText: joinedWord(reading, numeral),
  };
});

/** The word that a hyphen ties to the number: "cylinder" of "six-cylinder", "barrel-a-day". */
function joinedWord(reading: Reading, numeral: Numeral): string | undefined {
  let end = numeral.end;
  while (end < numeral.end + 4 && reading.atoms[end]?.glue === "hyphen" && reading.atoms[end]?.kind === "word") end++;
  if (end === numeral.end) return looseWord(reading, numeral);
  if (/^(strong|odd|plus)$/.test(lowerAt(reading, numeral.end))) return undefined;
  const span = spanOf(reading, numeral.end, end);
  return reading.document.text.slice(span.start, span.end);
}

/** "a 12 page report", "a two car crash": the hyphen is missing; several of what is singular are not counted. */
function looseWord(reading: Reading, { end, value }: Numeral): string | undefined {
  const isSingular = (at: number) => tagAt(reading, at) === "NOUN" && !isPlural(lowerAt(reading, at));
  if (value < 2 || !isSingular(end) || !isSingular(end + 1) || tagAt(reading, end + 2) === "NOUN") return undefined;
  if (!/^an?$/.test(lowerAt(reading, end - 2)) || !sameSentence(reading, end, end + 1)) return undefined;
  return lowerAt(reading, end);
}
