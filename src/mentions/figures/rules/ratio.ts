import { endsPhrase } from "../ends-phrase.ts";
import { numeralRule } from "../figure-rule.ts";
import { isPlural } from "../is-plural.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence, tagAt } from "../reading.ts";
import { signBefore } from "../sign-before.ts";

/** How many of how many: "three in four" is 0.75, "one out of ten" 0.1, "one over twenty" 0.05. Declines "two in three weeks" and "8 in 5". */
export const ratio = numeralRule("mentions/figures/rules/ratio", (reading, part, index) => {
  const whole = reading.numerals[index + 1];
  if (whole === undefined || part.shape !== "cardinal" || whole.shape !== "cardinal") return undefined;
  if (!sameSentence(reading, part.first, whole.first) || !(part.value > 0 && part.value < whole.value))
    return undefined;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || whole.value > 1e6) return undefined;
  if (!isLinked(reading, part, whole) && !isOfNamed(reading, part, whole)) return undefined;
  const sign = signBefore(reading, part.first);
  return {
    first: sign?.first ?? part.first,
    end: whole.end,
    value: (part.value / whole.value) * (sign?.factor ?? 1),
    precision: 0.01,
  };
});

function isLinked(reading: Reading, part: Numeral, whole: Numeral): boolean {
  const link = lowerAt(reading, part.end);
  const every = lowerAt(reading, whole.first - 1) === "every" ? 1 : 0;
  if (link === "out") return lowerAt(reading, part.end + 1) === "of" && whole.first === part.end + 2 + every;
  if (every === 1 && link === "in" && whole.first === part.end + 2)
    return whole.value <= 100 && !SPANS.test(lowerAt(reading, whole.end));
  if (whole.first !== part.end + 1) return false;
  // "one over twenty", but not "30 over 50 years"
  if (link === "over") return reading.atoms[whole.end]?.kind !== "word";
  if (link !== "in" || SPANS.test(lowerAt(reading, whole.end))) return false;
  return reading.atoms[part.end]?.glue === "hyphen" || whole.value <= 10 || ROUND.has(whole.value) || part.value === 1;
}

/** "one pupil in three is absent", "two drivers out of five": the noun stands between, and none behind. */
function isOfNamed(reading: Reading, part: Numeral, whole: Numeral): boolean {
  const link = part.end + 1;
  const isOut = lowerAt(reading, link) === "out" && lowerAt(reading, link + 1) === "of";
  if (lowerAt(reading, link) !== "in" && !isOut) return false;
  if (whole.first !== link + (isOut ? 2 : 1) || !isWholeBehind(reading, whole)) return false;
  if (isPlural(lowerAt(reading, whole.end))) return false;
  const noun = lowerAt(reading, part.end);
  return (
    reading.atoms[part.end]?.kind === "word" &&
    (part.value === 1) !== isPlural(noun) &&
    tagAt(reading, part.end) !== "VERB" &&
    !SPANS.test(noun) &&
    !UNCOUNTED.test(noun)
  );
}

/** "in five", "in a hundred sailed unoccupied", but not "in a hundred cabins". */
function isWholeBehind(reading: Reading, { value, end }: Numeral): boolean {
  if (value <= 20) return endsPhrase(reading, end);
  return value === 100 && (endsPhrase(reading, end) || /^(?:VERB|AUX)$/.test(tagAt(reading, end) ?? ""));
}

/** "one side in two", "two goals in three": of what happens again and again. */
const UNCOUNTED = /^(goals?|wins?|points?|times?|runs?|tries|wickets?|of|and|or)$/;

const SPANS = /^(years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|matches|seasons?|innings)$/;

const ROUND: ReadonlySet<number> = new Set([
  12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 100_000, 1e6,
]);
