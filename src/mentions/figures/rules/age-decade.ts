import { wordRule } from "../figure-rule.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";

const DECADES: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index]),
);

/**
 * Ages told by their decade: "in her 60s", "in their early 20s", "in his mid-40s", "in her teens", "a twentysomething", "a 30-something lawyer".
 * An interval: 60 to 69; early 60 to 64, mid 63 to 67, late 66 to 69, as a story that says "late 60s" leaves 66 open.
 */
export const ageDecade = wordRule(
  "mentions/figures/rules/age-decade",
  new Set(["s", "teens", "something", "twentysomething", "thirtysomething", "fortysomething", ...DECADES.keys()]),
  (reading, at) => (lowerAt(reading, at).endsWith("something") ? something(reading, at) : inDecade(reading, at)),
);

/** First and last years above the decade's beginning. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["early", [0, 4]],
  ["mid", [3, 7]],
  ["middle", [3, 7]],
  ["late", [6, 9]],
]);

function inDecade(reading: Reading, at: number) {
  const teens = lowerAt(reading, at) === "teens";
  const named = teens ? 10 : DECADES.get(lowerAt(reading, at));
  const decade = named ?? decadeAt(reading, at - 1, "touching", at);
  if (decade === undefined) return undefined;
  let first = named === undefined ? at - 1 : at;
  const part = PARTS.get(lowerAt(reading, first - 1));
  if (part) first--;
  const isPerson = /^(his|her|their|my|your|our)$/.test(lowerAt(reading, first - 1));
  if (!isPerson || !/^(in|into|of|from|to|until)$/.test(lowerAt(reading, first - 2))) return undefined;
  if (!sameSentence(reading, first, first - 2)) return undefined;
  const [from, to] = part ?? [teens ? 3 : 0, 9];
  return { ...years(decade + Math.max(from, teens ? 3 : 0), decade + to), first, end: at + 1 };
}

function something(reading: Reading, at: number) {
  const word = lowerAt(reading, at);
  const decade =
    word === "something"
      ? decadeAt(reading, at - 1, "hyphen", at)
      : word.startsWith("twenty")
        ? 20
        : word.startsWith("thirty")
          ? 30
          : 40;
  if (decade === undefined) return undefined;
  return { ...years(decade, decade + 9), first: word === "something" ? at - 1 : at, end: at + 1 };
}

function years(min: number, max: number) {
  return { min, max, precision: 1, unit: "a", slot: "age", approximator: "exact" as const, loosened: false };
}

/** The tens in digits at an atom that the next one hangs on: "40" of "40s". */
function decadeAt(reading: Reading, at: number, glue: "touching" | "hyphen", next: number): number | undefined {
  if (reading.atoms[next]?.glue !== glue || reading.atoms[at]?.kind !== "digits") return undefined;
  const decade = Number(lowerAt(reading, at));
  return decade >= 20 && decade <= 90 && decade % 10 === 0 ? decade : undefined;
}
