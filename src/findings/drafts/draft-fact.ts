import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Span } from "../../kernel/span.ts";
import type { VersionMention } from "../finding.ts";
import type { DraftFact, FactKind, FactStatus } from "./draft-report.ts";

/** Where a source speaks of the fact. */
export interface Evidence {
  readonly source: ArticleClaims;
  readonly span: Span;
  /** Of the same words with two speakers: whose they are in the draft, and in the source. */
  readonly speakers?: readonly [string, string];
}

/** Words a fact of the draft: "figure: “14” is supported by “14” (Reuters)". */
export function draftFact(
  kind: FactKind,
  status: FactStatus,
  draft: ArticleClaims,
  span: Span,
  evidence: Evidence | undefined,
): DraftFact {
  const mention = mentionOf(draft, span);
  const found = evidence === undefined ? [] : [mentionOf(evidence.source, evidence.span)];
  return { kind, status, mention, evidence: found, message: message(kind, status, mention, evidence, found[0]) };
}

function message(
  kind: FactKind,
  status: FactStatus,
  mention: VersionMention,
  evidence: Evidence | undefined,
  found: VersionMention | undefined,
): string {
  const what = `${kind}: “${flat(mention.text)}”`;
  if (evidence === undefined || found === undefined) return `${what} is in no source`;
  const { id, publisher } = evidence.source.reading.document.article;
  const [stated, given] = (evidence.speakers ?? []).map((name) => ` of ${name}`);
  return `${what}${stated ?? ""} is ${status} by “${flat(found.text)}”${given ?? ""} (${publisher ?? id})`;
}

const LONGEST_WORDS = 160;

function flat(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
}

function mentionOf({ reading: { document } }: ArticleClaims, { start, end }: Span): VersionMention {
  return { articleId: document.article.id, start, end, text: document.text.slice(start, end) };
}
