import { CUTTING_WORDS, DOWN_WORDS, RAISING_WORDS, UP_WORDS } from "../../lexicons/en/change-words.ts";
import { CURRENCY_SIGNS } from "../../lexicons/en/currencies.ts";
import type { FigureParts } from "./compose.ts";
import { lowerAt, type Reading, sameSentence } from "./reading.ts";

export type Change = "up" | "down";

/** How far before a figure the verb of change may stand: "rose further by nearly 3 percent". */
const REACH = 3;

/**
 * The direction in which the text says the amount went: "rose 3 percent", "up 19 cents", "fell by 12", "+0.2%". Only amounts of change:
 * "rose to $5bn" names the level that was reached, "lost 3 men" no change of an amount. Undefined where the text says nothing.
 */
export function changeOf(reading: Reading, first: number, parts: FigureParts): Change | undefined {
  const share = parts.unit === "percent" || parts.unit === "percentage-point" || parts.unit === "basis-point";
  const sign = share ? lowerAt(reading, first) : "";
  if (sign === "+") return "up";
  if (sign === "-" || sign === "−" || sign === "–") return "down";
  if (parts.slot === "age" || parts.slot === "rank" || parts.slot === "score") return undefined;
  let by = false;
  const start = otherwiseStated(reading, first);
  for (let at = start - 1; at >= start - REACH && sameSentence(reading, first, at); at--) {
    const lower = lowerAt(reading, at);
    // "tourism made up 14 percent of the economy"
    if (lower === "up" && MADE.has(lowerAt(reading, at - 1))) return undefined;
    if (UP_WORDS.has(lower)) return movesAmount(reading, parts, by) ? "up" : undefined;
    if (DOWN_WORDS.has(lower)) return movesAmount(reading, parts, by) ? "down" : undefined;
    if (RAISING_WORDS.has(lower)) return share || by ? "up" : undefined;
    if (CUTTING_WORDS.has(lower)) return share || by ? "down" : undefined;
    by ||= lower === "by";
    if (!BETWEEN.has(lower)) return undefined;
  }
  return undefined;
}

const MADE: ReadonlySet<string> = new Set(
  "made make makes making set put give gave giving take took taking takes snap snapped buy bought pick picked open opened use used".split(
    " ",
  ),
);

/** "fell 23 points, or 0.3 percent", "rose 12p (1.1%)": the same change told in another unit. Where the first telling begins, else `first`. */
function otherwiseStated(reading: Reading, first: number): number {
  const before = lowerAt(reading, first - 1);
  const or = before === "or" && lowerAt(reading, first - 2) === ",";
  if (!or && before !== "(") return first;
  for (let at = first - (or ? 3 : 2); at >= first - LONGEST_AMOUNT && sameSentence(reading, first, at); at--) {
    const atom = reading.atoms[at];
    if (atom?.kind !== "digits") continue;
    return CURRENCY_SIGNS.has(lowerAt(reading, at - 1)) ? at - 1 : at;
  }
  return first;
}

/** Atoms of an amount with its unit and the mark behind it: "23.4 index points, or". */
const LONGEST_AMOUNT = 7;

/** "lost 190 points" and "gained $3" move an amount; "lost 3 men" and "added 15 people" name what was lost. */
function movesAmount(reading: Reading, parts: FigureParts, by: boolean): boolean {
  return (
    by ||
    lowerAt(reading, parts.end) === "points" ||
    parts.unit !== undefined ||
    parts.currency !== undefined ||
    parts.unitText !== undefined
  );
}

const BETWEEN: ReadonlySet<string> = new Set([
  "by",
  "another",
  "some",
  "further",
  "slightly",
  "sharply",
  "nearly",
  "only",
  "just",
  "almost",
]);

/** The direction of the verb that ends before atom `at`, as in "rose from", within four atoms; undefined where none does. */
export function moveBefore(reading: Reading, at: number): Change | undefined {
  for (let before = at - 1; before >= at - 4 && sameSentence(reading, at, before); before--) {
    const lower = lowerAt(reading, before);
    if (UP_WORDS.has(lower) || RAISING_WORDS.has(lower)) return "up";
    if (DOWN_WORDS.has(lower) || CUTTING_WORDS.has(lower)) return "down";
  }
  return undefined;
}
