import type { FindingKind } from "../../findings/finding.ts";
import { showLine } from "../show-line.ts";
import type { EventView } from "./event-view.ts";
import type { MentionView, ReportView, VersionView } from "./report-view.ts";
import type { Stand } from "./wording.ts";

/** A fact as an event's articles tell it. */
export interface FactRow {
  readonly stand: Stand;
  readonly kind: FindingKind;
  readonly subject: string;
  /** The finding that the row is about; an agreement stands nowhere else. */
  readonly finding?: { readonly anchor: string; readonly number: number };
  /** The row's own name. */
  readonly anchor?: string;
  /** Each version with the mentions of this event's articles; versions of other events are left out. */
  readonly versions: readonly VersionView[];
  /** Whether articles of other events take part. */
  readonly beyond: boolean;
}

export interface FactRows {
  readonly disputed: readonly FactRow[];
  readonly agreed: readonly FactRow[];
}

/** The facts of each event: disagreements in the order of the page, then what its articles tell alike. */
export function factRows(view: ReportView): ReadonlyMap<string, FactRows> {
  const rows = new Map(view.events.map(({ id }) => [id, { disputed: [] as FactRow[], agreed: [] as FactRow[] }]));
  const eventOf = new Map(view.events.flatMap((event) => event.articles.map(({ id }) => [id, event] as const)));
  for (const { finding, number, anchor, versions, events } of view.findings)
    for (const event of events) {
      const own = versions.map(({ value, mentions }) => ({ value, mentions: mentions.filter(isOf(event, eventOf)) }));
      rows.get(event.id)?.disputed.push({
        stand: finding.relation,
        kind: finding.kind,
        subject: showLine(finding.subject),
        finding: { anchor, number },
        versions: own,
        beyond: events.length > 1,
      });
    }
  for (const { kind, subject, anchor, eventId, value, mentions } of view.agreements ?? [])
    rows.get(eventId)?.agreed.push({
      stand: "agreement",
      kind,
      subject: showLine(subject),
      anchor,
      versions: [{ value, mentions }],
      beyond: mentions.some(({ article }) => eventOf.get(article.id)?.id !== eventId),
    });
  return rows;
}

function isOf(event: EventView, eventOf: ReadonlyMap<string, EventView>) {
  return ({ article }: MentionView) => eventOf.get(article.id) === event;
}
