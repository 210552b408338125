import type { Document, Paragraph } from "../../document/document.ts";
import { resolveOverlaps } from "../../kernel/overlap.ts";
import { overlaps } from "../../kernel/span.ts";
import type { DateMention, EntityMention, FigureMention, QuoteMention } from "../mention.ts";
import { describeFigures } from "./describe-figures.ts";
import type { FigureRule } from "./figure-rule.ts";
import { rules } from "./rules.ts";

/** What other kinds have found in the same document; each part may be missing. */
export interface FigureNeeds {
  readonly dates?: readonly DateMention[];
  readonly entities?: readonly EntityMention[];
  readonly quotes?: readonly QuoteMention[];
}

/**
 * All figures of a document, in text order, not overlapping: each an interval with what it counts, its slot and its frame.
 * Numbers in author and credit lines, and those that are part of a date, are left out.
 */
export function findFigures(
  document: Document,
  needs: FigureNeeds = {},
  only: readonly FigureRule[] = rules,
): FigureMention[] {
  const candidates = only.map((rule) => rule.apply(document));
  const found = resolveOverlaps(candidates, document.text.length);
  const kept = withoutDates(withoutBylines(found, document.paragraphs), needs.dates ?? []);
  return describeFigures(document, kept, needs);
}

function withoutBylines(figures: readonly FigureMention[], paragraphs: readonly Paragraph[]): FigureMention[] {
  let paragraph = 0;
  return figures.filter((figure) => {
    while (paragraph < paragraphs.length && (paragraphs[paragraph] as Paragraph).end <= figure.start) paragraph++;
    const role = paragraphs[paragraph]?.role;
    return role !== "byline" && role !== "credit";
  });
}

/** A measured duration is a figure and a date at once; every other figure inside a date is part of it. */
function withoutDates(figures: readonly FigureMention[], dates: readonly DateMention[]): FigureMention[] {
  if (dates.length === 0) return [...figures];
  let next = 0;
  return figures.filter((figure) => {
    while (next < dates.length && (dates[next] as DateMention).end <= figure.start) next++;
    const date = dates[next];
    if (date === undefined || !overlaps(date, figure)) return true;
    return date.granularity === "duration" || date.granularity === "set" || figure.slot === "age";
  });
}
