import { parseOffset } from "../../../document/reference-time.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The clock of the first report, as milliseconds ahead of UTC: the axis of a story is read in one zone. */
export function offsetOf(published: string | undefined): number {
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(published ?? "")?.[0];
  return (zone === undefined ? 0 : (parseOffset(zone) ?? 0)) * MINUTE;
}

export function zoneName(offset: number): string {
  const minutes = Math.abs(offset / MINUTE);
  const hours = `${Math.floor(minutes / 60)}`.padStart(2, "0");
  return `UTC${offset < 0 ? "−" : "+"}${hours}:${`${minutes % 60}`.padStart(2, "0")}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "14:00", and at the start of a day or for steps of days "8 Sep". */
export function tickName(at: number, offset: number, alwaysDay: boolean): string {
  const local = at + offset;
  const date = new Date(local);
  const ofDay = ((local % DAY) + DAY) % DAY;
  if (alwaysDay || ofDay === 0) return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  const minutes = ofDay / MINUTE;
  return `${`${Math.floor(minutes / 60)}`.padStart(2, "0")}:${`${Math.floor(minutes % 60)}`.padStart(2, "0")}`;
}
