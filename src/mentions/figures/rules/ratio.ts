import { numeralRule } from "../figure-rule.ts";
import { lowerAt, sameSentence } from "../reading.ts";

/** How many of how many: "three in four" is 0.75, "one out of ten" 0.1, "7 in 10". Declines "two in three weeks" and years. */
export const ratio = numeralRule("mentions/figures/rules/ratio", (reading, part, index) => {
  const whole = reading.numerals[index + 1];
  if (whole === undefined || part.shape !== "cardinal" || whole.shape !== "cardinal") return undefined;
  if (!sameSentence(reading, part.first, whole.first) || !(part.value > 0 && part.value < whole.value))
    return undefined;
  const link = lowerAt(reading, part.end);
  const out = link === "out" && lowerAt(reading, part.end + 1) === "of";
  const hyphened = reading.atoms[part.end]?.glue === "hyphen";
  if (!(link === "in" && whole.first === part.end + 1) && !(out && whole.first === part.end + 2)) return undefined;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || whole.value > 1e6) return undefined;
  if (!out && !hyphened && !(ROUND.has(whole.value) || whole.value <= 10)) return undefined;
  if (
    /^(years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|matches|seasons?|innings)$/.test(
      lowerAt(reading, whole.end),
    )
  )
    return undefined;
  return { first: part.first, end: whole.end, value: part.value / whole.value, precision: 0.01 };
});

const ROUND: ReadonlySet<number> = new Set([
  12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 100_000, 1e6,
]);
