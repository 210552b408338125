import type { Reading } from "../claims/reading.ts";
import type { Comparison } from "../comparisons/comparison.ts";
import type { EventReadings } from "../events/find-events.ts";
import { buildAgreements } from "./build-agreements.ts";
import { buildFindings } from "./build-findings.ts";
import { findOrigins } from "./find-origins.ts";
import type { ConsistencyReport, Coverage, Event, Finding, ReportedArticle, VersionMention } from "./finding.ts";
import { withOwnIds } from "./finding-id.ts";

/** What a report holds on request only. */
export type Inclusion = "variation" | "agreement" | "article";

const SEVERITIES = ["error", "warning", "info"] as const;

/** Puts events, findings and coverage together; the gravest and surest findings first, then in the order of the story. */
export function assembleReport(
  events: readonly EventReadings[],
  comparisons: readonly Comparison[],
  include: readonly Inclusion[],
): ConsistencyReport {
  const readings = new Map(events.flat().map((reading) => [reading.document.article.id, reading]));
  const variations = include.includes("variation");
  const originOf = findOrigins(events);
  const findings = buildFindings(readings, comparisons, { variations, originOf });
  const placeOf = new Map([...readings.keys()].map((id, place) => [id, place]));
  const told = events.map(toEvent);
  return {
    events: told,
    findings: inOrder(findings, placeOf),
    coverage: coverageOf(events, comparisons),
    diagnostics: [...readings.values()].flatMap(({ document, facts }) =>
      facts.diagnostics.map((diagnostic) => ({ ...diagnostic, articleId: document.article.id })),
    ),
    ...(include.includes("agreement")
      ? { agreements: buildAgreements(readings, told, comparisons, { variations, originOf }) }
      : {}),
    ...(include.includes("article") ? { articles: [...readings.values()].map(toArticle) } : {}),
  };
}

function toEvent(readings: EventReadings, index: number): Event {
  return { id: `event-${index + 1}`, articleIds: readings.map((reading) => reading.document.article.id) };
}

function toArticle({ document: { article, body } }: Reading): ReportedArticle {
  return { ...article, body };
}

/** Ids are settled in the order of the story: how grave a finding is may change with one more article. */
function inOrder(findings: readonly Finding[], placeOf: ReadonlyMap<string, number>): Finding[] {
  const byStory = [...findings].sort((a, b) => {
    const [left, right] = [firstMention(a), firstMention(b)];
    const place = (placeOf.get(left?.articleId ?? "") ?? 0) - (placeOf.get(right?.articleId ?? "") ?? 0);
    return place || (left?.start ?? 0) - (right?.start ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  });
  return withOwnIds(byStory).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function firstMention({ versions }: Finding): VersionMention | undefined {
  return versions[0]?.mentions[0];
}

function coverageOf(events: readonly EventReadings[], comparisons: readonly Comparison[]): Coverage {
  const readings = events.flat();
  const facts = readings.reduce(
    (sum, { facts: { figures, dates, quotes, entities } }) =>
      sum + figures.length + dates.length + quotes.length + new Set(entities.map((entity) => entity.entityId)).size,
    0,
  );
  const aligned = new Set(comparisons.flatMap(({ kind, a, b }) => [`${kind} ${a.key}`, `${kind} ${b.key}`])).size;
  return { articles: readings.length, events: events.length, facts, aligned };
}
