import type { ReferenceTime } from "./document.ts";
import { parseOffset } from "./reference-time.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** The moment as the clocks of a zone show it. In: an IANA name or "+02:00". Without a clock time the day stays as it is. */
export function toLocalTime(time: ReferenceTime, timeZone: string): ReferenceTime {
  if (time.hour === undefined || time.minute === undefined) return time;
  if (time.offsetMinutes === undefined) {
    // a local time without offset is the zone's own
    return { ...time, offsetMinutes: zoneOffset(utcOf(time), timeZone) };
  }
  const utc = utcOf(time) - time.offsetMinutes * 60_000;
  const offsetMinutes = zoneOffset(utc, timeZone);
  const local = new Date(utc + offsetMinutes * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    offsetMinutes,
  };
}

function utcOf(time: ReferenceTime): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour ?? 0, time.minute ?? 0);
}

/** Minutes east of UTC in that zone at that moment. */
function zoneOffset(utc: number, timeZone: string): number {
  const fixed = parseOffset(timeZone);
  if (fixed !== undefined) return fixed;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts: { [type: string]: number } = {};
  for (const { type, value } of format.formatToParts(utc)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - utc) / 60_000);
}
