import type { Span } from "../kernel/span.ts";
import { monthNumbers } from "../lexicons/en/datelines.ts";
import { timeZones } from "../lexicons/en/time-zones.ts";
import { daysInMonth } from "./reference-time.ts";

/** A day with a year, as a page prints it, and the label before it. Offsets are those of the text passed. */
export interface Stamp extends Span {
  readonly label: "published" | "updated" | "none";
  /** ISO 8601, local: 2025-05-04, 2025-05-04T09:06, 2025-05-04T09:06-04:00. */
  readonly iso: string;
  /** Where the label, or the weekday before the day, begins. */
  readonly from: number;
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const monthFirst = new RegExp(
  `(?<![a-z])(?<month>${month})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)(?!\\d)`,
  "g",
);
const dayFirst = new RegExp(
  `(?<![\\d:.])(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<month>${month})\\.?,?[ -](?<year>(?:19|20)\\d\\d)(?!\\d)`,
  "g",
);
const iso = /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g;
const slashed = /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d\d)(?!\d)/g;

const timeAfter =
  /^(?:,? ?(?:-|–|—|\||·|•|at|@|t|\/)? ?)(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::\d\d(?:\.\d{1,6})?)?(?: ?(?<half>[ap])\.?m\.?)?(?: ?\(?(?<zone>z|gmt[+-]\d{1,2}|[+-]\d\d:?\d\d|[a-z]{2,4})(?![a-z]))?/;
const hourAfter = /^(?:,? ?(?:-|–|\||at|@)? ?)(?<hour>\d{1,2}) ?(?<half>[ap])\.?m\.?(?: (?<zone>[a-z]{2,4})(?![a-z]))?/;
const timeBefore =
  /(?<![\d:.])(?<hour>\d{1,2})[:.](?<minute>\d\d)(?: ?(?<half>[ap])\.?m\.?)?(?: ?\(?(?<zone>gmt[+-]\d{1,2}|[a-z]{2,4})\)?)?[,|·\-– ]{1,4}(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?$/;
const labelBefore =
  /(?<label>(?:last |first |originally |date |publication )?(?:updated|modified|edited|revised|published|posted|publication|uploaded|created|issued|released|date)(?: date| on| at| by)?)(?:[:,.\-–|· ]{0,4}(?:on |at )?)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ?)?$/;
const weekdayBefore = /(?<![a-z])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ?$/;

/** Finds the days with a year in a short text. Numbers alone ("04/05/2025") count only where one of them can be no month. */
export function readStamps(text: string): Stamp[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const lower = text.toLowerCase().replace(/[\u00a0\u2009\u202f\t]/g, " ");
  if (lower.length !== text.length) return [];
  const stamps: Stamp[] = [];
  for (const pattern of [monthFirst, dayFirst, iso, slashed]) {
    for (const match of lower.matchAll(pattern)) {
      const day = readDay(match.groups ?? {});
      if (day) stamps.push(complete(lower, match.index, match.index + match[0].length, day));
    }
  }
  return stamps.sort((a, b) => a.start - b.start);
}

function readDay(groups: { [name: string]: string | undefined }): string | undefined {
  const year = Number(groups.year);
  let month: number;
  let day: number;
  if (groups.first !== undefined) {
    const first = Number(groups.first);
    const second = Number(groups.second);
    if (first <= 12 && second <= 12 && first !== second) return undefined;
    [day, month] = first > 12 ? [first, second] : [second, first];
  } else {
    month = /^\d/.test(groups.month ?? "")
      ? Number(groups.month)
      : (monthNumbers[(groups.month ?? "").slice(0, 3)] ?? 0);
    day = Number(groups.day);
  }
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function complete(text: string, start: number, dayEnd: number, day: string): Stamp {
  const rest = text.slice(dayEnd, dayEnd + 40);
  const after = timeAfter.exec(rest) ?? hourAfter.exec(rest);
  let end = dayEnd;
  let clock = after ? readClock(after.groups ?? {}) : undefined;
  if (after && clock)
    end += after[0].length - (clock.zone === "" && after.groups?.zone ? after.groups.zone.length + 1 : 0);
  let from = start;
  if (!clock) {
    const before = timeBefore.exec(text.slice(Math.max(0, start - 44), start));
    clock = before ? readClock(before.groups ?? {}) : undefined;
    if (before && clock) from -= before[0].length;
  }
  const ahead = text.slice(Math.max(0, from - 50), from);
  const label = labelBefore.exec(ahead);
  if (label) from -= label[0].length;
  else from -= weekdayBefore.exec(ahead)?.[0].length ?? 0;
  const word = label?.groups?.label ?? "";
  const kind = word === "" ? "none" : /updated|modified|edited|revised/.test(word) ? "updated" : "published";
  return { label: kind, iso: day + (clock ? `T${clock.time}${clock.zone}` : ""), start, end, from };
}

function readClock(groups: { [name: string]: string | undefined }): { time: string; zone: string } | undefined {
  let hour = Number(groups.hour);
  const minute = Number(groups.minute ?? "0");
  if (groups.half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (groups.half === "p" ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return undefined;
  return { time: `${pad(hour)}:${pad(minute)}`, zone: readZone(groups.zone) };
}

function readZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (zone === "z") return "Z";
  // "ET" is either of two, and which one the day decides; the local time is enough
  if (/^[ecmp]t$/.test(zone)) return "";
  const minutes = timeZones[zone] ?? gmtOffset(zone);
  if (minutes !== undefined) return formatOffset(minutes);
  const numeric = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  return numeric ? `${numeric[1]}:${numeric[2]}` : "";
}

function gmtOffset(zone: string): number | undefined {
  const match = /^gmt([+-]\d{1,2})$/.exec(zone);
  return match ? Number(match[1]) * 60 : undefined;
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
