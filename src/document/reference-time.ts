import type { ReferenceTime } from "./document.ts";

const isoPattern =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads an ISO 8601 date or date-time, such as "2025-05-04T09:06+02:00"; undefined for anything else. */
export function parseIsoDate(iso: string): ReferenceTime | undefined {
  const groups = isoPattern.exec(iso)?.groups;
  if (!groups) return undefined;
  const year = Number(groups.year);
  const month = Number(groups.month);
  const day = Number(groups.day);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (groups.hour === undefined) return { year, month, day };
  const hour = Number(groups.hour);
  const minute = Number(groups.minute);
  if (hour > 23 || minute > 59) return undefined;
  const offsetMinutes = groups.zone === undefined ? undefined : parseOffset(groups.zone);
  if (groups.zone !== undefined && offsetMinutes === undefined) return undefined;
  return { year, month, day, hour, minute, ...(offsetMinutes === undefined ? {} : { offsetMinutes }) };
}

/** "+02:00", "-0530", "Z" as minutes east of UTC. */
export function parseOffset(zone: string): number | undefined {
  if (zone === "Z") return 0;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > 14 * 60 || Number(match[3]) > 59) return undefined;
  return match[1] === "-" ? -minutes : minutes;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
