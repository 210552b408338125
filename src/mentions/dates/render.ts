import type { DateMention } from "../mention.ts";

/** The reading of a date in corpora: its value, with its zone where the text names one: "2025-05-03", "2025-05-03T06:30 UTC+0". */
export function renderDate({ value, offsetMinutes }: DateMention): string {
  if (offsetMinutes === undefined) return value;
  const hours = offsetMinutes / 60;
  return `${value} UTC${hours < 0 ? "" : "+"}${hours}`;
}
