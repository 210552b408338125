/** Month names by their first three letters. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The zones of RFC 822, in hours east of UTC. */
const ZONES: Readonly<Record<string, string>> = {
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)? ?(?<zone>.{0,6}))?$/;
const BASIC =
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>.{0,6}))?$/;
const DAY_FIRST =
  /^(?:[A-Za-z]{3,9}, ?)?(?<day>\d{1,2})[ -](?<name>[A-Za-z]{3,9})\.?,?[ -](?<year>\d{4})(?:,? (?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))? ?(?<half>[AaPp]\.?[Mm]\.?)? ?(?<zone>.{0,6}))?$/;
const MONTH_FIRST =
  /^(?:[A-Za-z]{3,9}, ?)?(?<name>[A-Za-z]{3,9})\.? (?<day>\d{1,2}), (?<year>\d{4})(?:,? (?:at )?(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))? ?(?<half>[AaPp]\.?[Mm]\.?)? ?(?<zone>.{0,6}))?$/;

const LONGEST = 60;

/**
 * A moment as files write it, as an ISO 8601 date or date-time; its zone is kept as written, and none is made up.
 * Reads ISO 8601 (also the basic form, a space for "T", "+0200", "+02"), RFC 822 and 2822 as feeds write it,
 * "May 3, 2025 9:06 am EDT", "3 May 2025", and Unix time in seconds or milliseconds. Undefined for anything else.
 */
export function isoMoment(value: unknown): string | undefined {
  if (typeof value === "number") return fromUnixTime(value);
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const text = value.trim().replace(/\s+/g, " ");
  if (/^(?:\d{10}|\d{13})$/.test(text)) return fromUnixTime(Number(text));
  for (const pattern of [ISO, BASIC, DAY_FIRST, MONTH_FIRST]) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return fromParts(groups);
  }
  return undefined;
}

/** A count of milliseconds is a thousand times as large; neither is meant before 2001. */
function fromUnixTime(value: number): string | undefined {
  const milliseconds = value >= 1e12 ? value : value * 1000;
  if (!Number.isFinite(value) || value < 1e9 || milliseconds > 4e12) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

function fromParts(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = parts.name === undefined ? Number(parts.month) : monthOf(parts.name);
  const day = Number(parts.day);
  if (month === undefined || !isDay(Number(parts.year), month, day)) return undefined;
  const date = `${parts.year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (parts.hour === undefined) return date;
  const hour = hourOf(Number(parts.hour), parts.half);
  const zone = zoneOf(parts.zone ?? "");
  if (hour > 23 || Number(parts.minute) > 59 || zone === undefined) return undefined;
  const seconds = parts.second === undefined ? "" : `:${parts.second}`;
  return `${date}T${twoDigits(hour)}:${parts.minute}${seconds}${zone}`;
}

function monthOf(name: string): number | undefined {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half[0]?.toLowerCase() === "p" ? 12 : 0);
}

/** "" where none is written; undefined where what is written is none. */
function zoneOf(written: string): string | undefined {
  const text = written.trim();
  if (text === "") return "";
  const offset = /^(?<sign>[+-])(?<hours>\d\d):?(?<minutes>[0-5]\d)?$/.exec(text)?.groups;
  if (!offset) return ZONES[text.toLowerCase()];
  return Number(offset.hours) > 14 ? undefined : `${offset.sign}${offset.hours}:${offset.minutes ?? "00"}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
