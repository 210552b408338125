export function isWeekday(lower: string): boolean {
  return WEEKDAYS.has(lower);
}

const WEEKDAYS: ReadonlySet<string> = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]);
