import type { AnyReport } from "../../report/index.ts";
import type { SettledNotice } from "./settle-notices.ts";

/** The report with these notices alone, each with its id and settled severity. Supported facts of a draft stay: they are counted. */
export function keepNotices<Report extends AnyReport>(report: Report, notices: readonly SettledNotice[]): Report {
  const settled = new Map(notices.map(({ of, id, severity }) => [of, { id, severity }]));
  const kept = <Item extends SettledNotice["of"]>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const own = settled.get(item);
      return own === undefined ? [] : [{ ...item, ...own }];
    });
  if ("findings" in report) return { ...report, findings: kept(report.findings) };
  if ("changes" in report) return { ...report, changes: kept(report.changes) };
  const facts = report.facts.flatMap((fact) => (fact.status === "supported" ? [fact] : kept([fact])));
  return { ...report, facts };
}
