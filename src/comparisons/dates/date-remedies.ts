import type { DateMention } from "../../mentions/mention.ts";
import type { Remedy } from "../remedy.ts";
import { commonScale, toleratedMinutes } from "./compare-times.ts";

const TOLD_BY_BOTH: Remedy = { by: "told-by-both" };

/** What would have let two conflicting dates both be true: clock times near enough, or a month or year that holds both days. */
export function dateRemedies(a: DateMention, b: DateMention): Remedy[] {
  if (commonScale(a, b) === "clock") return [{ by: "minutes", within: toleratedMinutes(a, b) }, TOLD_BY_BOTH];
  const [month, year] = [7, 4].map((length) => commonStart(a, b, length));
  const value = month ?? year;
  // "in May" beside "in June" is a month of both already
  if (value === undefined || a.value.length <= value.length || b.value.length <= value.length) return [TOLD_BY_BOTH];
  return [{ by: "span", side: 1, value }, TOLD_BY_BOTH];
}

function commonStart(a: DateMention, b: DateMention, length: number): string | undefined {
  const start = a.value.slice(0, length);
  return /^\d{4}(?:-\d\d)?$/.test(start) && b.value.startsWith(start) ? start : undefined;
}
