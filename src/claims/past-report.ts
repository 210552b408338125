const REPORT_REACH = 5;
const REPORTS: ReadonlySet<string> = new Set("said says say added insisted told claimed stressed".split(" "));

/** Before the first comma of ", she said,": in: the index of the second. */
export function pastReport(word: (at: number) => string, comma: number): number {
  for (let at = comma - 1, reports = false; comma - at <= REPORT_REACH; at--) {
    if (REPORTS.has(word(at))) reports = true;
    if (word(at) === ",") return reports ? at - 1 : comma;
  }
  return comma;
}
