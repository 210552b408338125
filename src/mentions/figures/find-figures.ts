import type { Document, Paragraph } from "../../document/document.ts";
import { resolveOverlaps } from "../../kernel/overlap.ts";
import { contains, overlaps } from "../../kernel/span.ts";
import type { DateMention, EntityMention, FigureMention, QuoteMention } from "../mention.ts";
import { describeFigures } from "./describe-figures.ts";
import type { FigureRule } from "./figure-rule.ts";
import { DEEP_TIME } from "./not-figures/time-frame.ts";
import { forgetReading } from "./reading-of.ts";
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
  forgetReading(document);
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

/** A figure inside a date is a part of it, unless it measures something itself. */
function withoutDates(figures: readonly FigureMention[], dates: readonly DateMention[]): FigureMention[] {
  if (dates.length === 0) return [...figures];
  let next = 0;
  return figures.filter((figure) => {
    while (next < dates.length && (dates[next] as DateMention).end <= figure.start) next++;
    const date = dates[next];
    return date === undefined || !overlaps(date, figure) || measuresBeside(figure, date);
  });
}

/** A duration is a date and a figure at once; so are "57 minutes later" and the "1520" of "1520 sq m" where it was taken for a year. */
function measuresBeside(figure: FigureMention, date: DateMention): boolean {
  const { unit, currency } = figure.quantity;
  if (date.granularity === "duration" || date.granularity === "set" || figure.slot === "age") return true;
  if (date.granularity === "reference") return unit !== undefined;
  // "63 million years ago"
  if (unit === "a" && (figure.quantity.min ?? 0) >= DEEP_TIME) return true;
  const longer = contains(figure, date) && figure.end - figure.start > date.end - date.start;
  return longer && (unit !== undefined || currency !== undefined);
}
