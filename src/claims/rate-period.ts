import type { Token } from "../document/document.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { tokenAt } from "./token-at.ts";

const PERIODS: ReadonlySet<string> = new Set("second minute hour day night week month quarter season year".split(" "));
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "hour"],
  ["daily", "day"],
  ["nightly", "night"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
  ["annually", "year"],
]);
const EACH: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every"]);
/** "two people a week ago" is a moment, "30 crowns a month less" a rate all the same. */
const MOMENT: ReadonlySet<string> = new Set(["ago", "earlier", "later", "before", "after"]);
/** Tokens between the figure and the period: "400 new electric cars a day". */
const REACH = 4;

/** What period a figure is counted by: "day" for "400 cars a day" and "400 cars daily"; undefined where it is no rate. */
export function ratePeriod(tokens: readonly Token[], figure: FigureMention): string | undefined {
  const first = tokenAt(tokens, figure.end);
  for (let at = first; at <= first + REACH; at++) {
    const word = tokens[at]?.lower ?? ".";
    if (/^[.,;:]$/.test(word)) return undefined;
    const adverb = ADVERBS.get(word);
    if (adverb !== undefined) return adverb;
    const period = tokens[at + 1]?.lower ?? "";
    if (EACH.has(word) && PERIODS.has(period)) return MOMENT.has(tokens[at + 2]?.lower ?? "") ? undefined : period;
  }
  return undefined;
}
