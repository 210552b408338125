import { approximatorBefore } from "../approximator.ts";
import { numeralRule } from "../figure-rule.ts";
import { lowerAt, sameSentence } from "../reading.ts";
import { unitAfter } from "../units/read-unit.ts";

/** A lower and an upper bound side by side: "more than 10 but fewer than 40", "above 1,000 and below 1,500", "at most 100 and at least 20". */
export const twoSided = numeralRule("mentions/figures/rules/two-sided", (reading, one, index) => {
  const other = reading.numerals[index + 1];
  if (
    other === undefined ||
    one.shape === "ordinal" ||
    other.shape === "ordinal" ||
    !sameSentence(reading, one.first, other.end - 1)
  )
    return undefined;
  const first = approximatorBefore(reading, one.first);
  const second = approximatorBefore(reading, other.first);
  if (first === undefined || second === undefined) return undefined;
  const unit = unitAfter(reading, one);
  const link = unit?.end ?? one.end;
  if (second.first !== link + 1 || !/^(and|but|,)$/.test(lowerAt(reading, link))) return undefined;
  const low =
    LOWER.has(first.approximator) && UPPER.has(second.approximator)
      ? one
      : LOWER.has(second.approximator) && UPPER.has(first.approximator)
        ? other
        : undefined;
  if (low === undefined) return undefined;
  const high = low === one ? other : one;
  if (!(low.value < high.value)) return undefined;
  const last = unitAfter(reading, other) ?? unit;
  return {
    first: first.first,
    end: Math.max(last?.end ?? 0, other.end),
    min: low.value,
    max: high.value,
    precision: Math.min(low.precision, high.precision),
    unit: last?.unit,
    currency: last?.currency,
    unitText: last?.unitText,
    approximator: "exact",
    loosened: false,
  };
});

const LOWER: ReadonlySet<string> = new Set(["over", "at-least"]);
const UPPER: ReadonlySet<string> = new Set(["under", "at-most", "up-to"]);
