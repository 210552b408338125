import { numeralRule } from "../figure-rule.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";
import { signBefore } from "../sign-before.ts";

/** How many of how many: "three in four" is 0.75, "one out of ten" 0.1, "one over twenty" 0.05. Declines "two in three weeks" and "8 in 5". */
export const ratio = numeralRule("mentions/figures/rules/ratio", (reading, part, index) => {
  const whole = reading.numerals[index + 1];
  if (whole === undefined || part.shape !== "cardinal" || whole.shape !== "cardinal") return undefined;
  if (!sameSentence(reading, part.first, whole.first) || !(part.value > 0 && part.value < whole.value))
    return undefined;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || whole.value > 1e6) return undefined;
  if (!isLinked(reading, part, whole)) return undefined;
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
  if (link === "out") return lowerAt(reading, part.end + 1) === "of" && whole.first === part.end + 2;
  if (whole.first !== part.end + 1) return false;
  // "one over twenty", but not "30 over 50 years"
  if (link === "over") return reading.atoms[whole.end]?.kind !== "word";
  if (link !== "in" || SPANS.test(lowerAt(reading, whole.end))) return false;
  return reading.atoms[part.end]?.glue === "hyphen" || whole.value <= 10 || ROUND.has(whole.value) || part.value === 1;
}

const SPANS = /^(years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|matches|seasons?|innings)$/;

const ROUND: ReadonlySet<number> = new Set([
  12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 100_000, 1e6,
]);
