import type { Severity } from "../findings/finding.ts";
import { type AnyReport, type ArticlesOf, type Reported, reported } from "./any-report.ts";
import type { Notice } from "./notice.ts";
import { noticeNote } from "./notice-note.ts";
import { noticesOf } from "./notices-of.ts";
import type { ReportOptions } from "./report-options.ts";
import { type ReportedArticles, reportedArticles } from "./reported-articles.ts";
import { showLine } from "./show-line.ts";
import { count } from "./summary.ts";
import { plainStyle } from "./text-style.ts";
import { attributes, escapeXml } from "./xml.ts";

export interface JunitOptions extends ReportOptions {
  /** From which severity on a test case fails; below it the note is its output. Default: "warning". */
  readonly failOn?: "error" | "warning" | "never" | undefined;
}

/**
 * JUnit XML as build servers read it: a test suite for each event, in it a test case for each finding; an event without one has
 * a test case that passes. Of a draft each fact is a test case, of two versions each change. The note with the sentences of
 * all versions is the text of the failure. Without times: the same report gives the same bytes.
 */
export function toJunit<Report extends AnyReport>(
  report: Report,
  articles: ArticlesOf<Report>,
  options: JunitOptions = {},
): string {
  const all = reported(report, articles);
  const known = reportedArticles(all, options);
  const failOn = options.failOn ?? "warning";
  const suites = suitesOf(all, known).map((suite) => ({ ...suite, ...written(suite, known, failOn) }));
  const total = (key: "tests" | "failures") => suites.reduce((sum, suite) => sum + suite[key], 0);
  const root = attributes({ name: "crossfact", tests: total("tests"), failures: total("failures"), errors: 0 });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${root}>`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Suite {
  readonly name: string;
  /** What its test case says where there is no notice. */
  readonly agreed: string;
  readonly notices: readonly Notice[];
}

function suitesOf(all: Reported, known: ReportedArticles): Suite[] {
  const notices = noticesOf(all.report);
  if (all.of === "draft") return [{ name: "draft", agreed: "no fact in the draft", notices }];
  if (all.of === "versions") return [{ name: "versions", agreed: "no fact changed", notices }];
  const { events } = all.report;
  if (events.length === 0) return [{ name: "no event", agreed: "nothing to compare", notices }];
  const places = new Map(events.flatMap(({ articleIds }, index) => articleIds.map((id) => [id, index])));
  const noticesByEvent = events.map((): Notice[] => []);
  for (const notice of notices) {
    const place = places.get(notice.sides[0]?.mentions[0]?.articleId ?? "") ?? 0;
    noticesByEvent[place]?.push(notice);
  }
  return events.map(({ id, articleIds }, index) => ({
    name: `${id}: ${nameOf(articleIds.map((articleId) => known.article.get(articleId)?.label ?? articleId))}`,
    agreed:
      articleIds.length === 1 ? "one article: nothing to compare" : `${count(articleIds.length, "article")} agree`,
    notices: noticesByEvent[index] ?? [],
  }));
}

/** Two names tell an event; the others are counted. */
function nameOf(labels: readonly string[]): string {
  const others = labels.length - 2;
  return labels.slice(0, 2).join("; ") + (others > 0 ? `; and ${others} more` : "");
}

function written(
  { name, agreed, notices }: Suite,
  known: ReportedArticles,
  failOn: NonNullable<JunitOptions["failOn"]>,
): { readonly lines: readonly string[]; readonly tests: number; readonly failures: number } {
  const failures = notices.filter((notice) => fails(notice.severity, failOn)).length;
  const tests = Math.max(1, notices.length);
  const cases = notices.map((notice) => testCase(notice, known, fails(notice.severity, failOn)));
  const passing = `    <testcase${attributes({ name: agreed, classname: "crossfact" })}/>`;
  return {
    lines: [
      `  <testsuite${attributes({ name: showLine(name), tests, failures, errors: 0, skipped: 0 })}>`,
      ...(cases.length === 0 ? [passing] : cases),
      "  </testsuite>",
    ],
    tests,
    failures,
  };
}

function fails(severity: Notice["severity"], failOn: Severity | "never"): boolean {
  return severity === "error" ? failOn !== "never" : severity === "warning" && failOn === "warning";
}

function testCase(notice: Notice, known: ReportedArticles, failed: boolean): string {
  const message = showLine(notice.message);
  const head = `    <testcase${attributes({ name: `${message} [${notice.id}]`, classname: `crossfact.${notice.kind}.${notice.state}` })}`;
  if (notice.severity === "none") return `${head}/>`;
  const note = escapeXml(noticeNote(notice, (role) => known[role], plainStyle).join("\n")).replaceAll("&#10;", "\n");
  const body = failed
    ? `<failure${attributes({ type: notice.severity, message })}>${note}</failure>`
    : `<system-out>${note}</system-out>`;
  return `${head}>\n      ${body}\n    </testcase>`;
}
