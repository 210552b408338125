import type { DateMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";

/** Characters behind an hour in which its clock is named. */
const REACH = 60;
const PATTERNS: readonly RegExp[] = [
  // "8.15 a.m. Orland time", "9.40 last night our time"
  /^,? ?(?<clock>our|their|your|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) time\b/u,
  // "twenty past nine, by the clocks in Brenz", "6.30 by Orland clocks"
  /^,? (?:by|according to) (?:the )?(?<clock>(?:\p{Lu}\p{L}+ )?clocks?\b[^.;,]*)/u,
  // "half past six in Brenz, two hours behind"
  /^,? (?:in|on) (?<clock>(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), (?:which is )?(?:an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) hours? (?:behind|ahead|earlier|later)\b/u,
];
/** Of a time with its zone: "9 p.m. Brenz time". */
const OWN = / (?<clock>our|\p{Lu}\p{L}{1,30}) time$/u;

/** "The train left at 9 p.m. Travel time was short": no clock's. */
const NO_CLOCK =
  /^(?:travel|travelling|waiting|journey|flight|driving|running|walking|closing|opening|kick-off|response|reaction|prison|jail|half|full|extra|injury|air|free|part|spending|screen|show|first|second|third|next|last|this|that|some|any|no|every|each)$/;

/** By whose clock an hour is told, in lower case; "" where that of the place goes without saying or is called "local time". */
export function clockOf({ document: { text } }: Reading, { start, end, granularity }: DateMention): string {
  if (granularity !== "minute" && granularity !== "hour") return "";
  const own = OWN.exec(text.slice(start, end))?.groups?.clock?.toLowerCase();
  if (own !== undefined) return NO_CLOCK.test(own) ? "" : own;
  const behind = text.slice(end, end + REACH);
  for (const pattern of PATTERNS) {
    const clock = pattern.exec(behind)?.groups?.clock?.toLowerCase();
    if (clock !== undefined && !NO_CLOCK.test(clock)) return clock;
  }
  return "";
}
