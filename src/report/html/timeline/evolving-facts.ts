import { dimensionOf } from "../../../claims/dimension.ts";
import { EVOLVING_SLOTS } from "../../../lexicons/en/evolving-slots.ts";
import type { Quantity } from "../../../mentions/mention.ts";
import type { FindingView, MentionView, ReportView } from "../report-view.ts";
import { readingOf } from "./reading-of.ts";

/** What a report does to a figure that moves: opens the count, raises it, contradicts it, or agrees with what stands. */
export type Move = "first" | "update" | "contradiction" | "agrees";

export interface TimePoint {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly view: MentionView;
  readonly move: Move;
  /** In the unit of the first point; null where the words leave no bound. */
  readonly low: number | null;
  readonly value: number;
  readonly high: number | null;
  /** The number in short: "14", "≥ 4", "5-7". */
  readonly label: string;
}

/** A figure that several reports gave over time. */
export interface EvolvingFact {
  readonly subject: string;
  /** UCUM code, "percent" or currency, where it has one. */
  readonly unit?: string | undefined;
  readonly findings: readonly FindingView[];
  /** In the order of publication. */
  readonly points: readonly TimePoint[];
  /** Mentions of articles without a date: they have no place on the line. */
  readonly undated: readonly MentionView[];
}

/**
 * The figures of each event that change while a story runs: those with an update, and disputed tolls.
 * A toll that rises and the one report that does not fit are two findings and one fact: findings that share a mention are joined.
 */
export function evolvingFacts({ findings }: ReportView): ReadonlyMap<string, readonly EvolvingFact[]> {
  const figures = findings.filter(({ finding }) => finding.kind === "figure");
  const facts = new Map<string, EvolvingFact[]>();
  for (const group of joinedByMention(figures)) {
    if (!group.some(evolves)) continue;
    const fact = toFact(group);
    const event = group[0]?.events[0];
    if (event === undefined || new Set(fact.points.map(({ at }) => at)).size < 2) continue;
    facts.set(event.id, [...(facts.get(event.id) ?? []), fact]);
  }
  return facts;
}

function evolves({ finding: { relation, subject } }: FindingView): boolean {
  return relation === "update" || (relation === "contradiction" && EVOLVING_SLOTS.has(subject));
}

interface JoinedFindings {
  readonly findings: FindingView[];
  readonly keys: string[];
}

function joinedByMention(figures: readonly FindingView[]): FindingView[][] {
  const byKey = new Map<string, JoinedFindings>();
  for (const view of figures) {
    const joined: JoinedFindings = { findings: [], keys: mentionKeys(view) };
    for (const known of new Set(joined.keys.flatMap((key) => byKey.get(key) ?? []))) {
      joined.findings.push(...known.findings);
      joined.keys.push(...known.keys);
    }
    joined.findings.push(view);
    for (const key of joined.keys) byKey.set(key, joined);
  }
  return [...new Set(byKey.values())].map(({ findings }) => findings);
}

function mentionKeys({ versions }: FindingView): string[] {
  return versions.flatMap(({ mentions }) =>
    mentions.map(({ mention: { articleId, start, end } }) => JSON.stringify([articleId, start, end])),
  );
}

function toFact(findings: readonly FindingView[]): EvolvingFact {
  const moves = movesOf(findings);
  const mentions = [...moves.keys()];
  const base = mentions.find(({ mention }) => mention.quantity !== undefined)?.mention.quantity;
  const points = mentions
    .flatMap((view) => toPoint(view, moves.get(view) as Move, base))
    .sort((a, b) => a.at - b.at || a.value - b.value);
  const undated = mentions.filter(({ article }) => article.publishedAt === undefined);
  return { subject: findings[0]?.finding.subject ?? "", unit: base?.currency ?? base?.unit, findings, points, undated };
}

/** Each mention once. Updates speak first: what rises in turn contradicts nothing. */
function movesOf(findings: readonly FindingView[]): Map<MentionView, Move> {
  const moves = new Map<MentionView, Move>();
  const seen = new Set<string>();
  const note = (view: MentionView, move: Move) => {
    const key = JSON.stringify([view.article.id, view.mention.quantity?.min, view.mention.quantity?.max]);
    if (seen.has(key)) return;
    seen.add(key);
    moves.set(view, move);
  };
  const updates = findings.filter(({ finding }) => finding.relation === "update");
  for (const { versions } of updates)
    for (const [version, { mentions }] of versions.entries())
      for (const [at, view] of mentions.entries()) note(view, at > 0 ? "agrees" : version === 0 ? "first" : "update");
  for (const { finding, versions } of findings)
    for (const { mentions } of versions)
      for (const view of mentions) note(view, finding.relation === "contradiction" ? "contradiction" : "agrees");
  return moves;
}

function toPoint(view: MentionView, move: Move, base: Quantity | undefined): TimePoint[] {
  const { quantity } = view.mention;
  const at = view.article.publishedAt;
  if (quantity === undefined || base === undefined || at === undefined) return [];
  const [own, first] = [dimensionOf({ quantity }), dimensionOf({ quantity: base })];
  const reading = own.name === first.name ? readingOf(quantity, own.scale / first.scale) : undefined;
  return reading === undefined ? [] : [{ at, view, move, ...reading }];
}
