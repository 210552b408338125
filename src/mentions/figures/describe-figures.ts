import type { Document, Sentence } from "../../document/document.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import type { DateMention, EntityMention, FigureMention, QuoteMention } from "../mention.ts";
import { asOf } from "./as-of.ts";
import { quotedSpeaker, speakerIn } from "./attribution.ts";
import { withFates } from "./casualties/fates.ts";
import { withToldOfOne } from "./casualties/told-of-one.ts";
import { chunksOf } from "./chunks.ts";
import { describeCounted } from "./counted.ts";
import { frameOf } from "./frame.ts";
import { keepCounting } from "./keep-counting.ts";
import { partOf } from "./part-of.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What is known of the article beside its figures. Lists in text order. */
export interface FigureContext {
  readonly dates?: readonly DateMention[];
  readonly entities?: readonly EntityMention[];
  readonly quotes?: readonly QuoteMention[];
}

/**
 * Adds to each figure what its sentence says of it: what is counted and in which state, the frame, the whole it is a part of, when and
 * who says so. In: figures in text order. Out: the same, without those "a" and "nobody" that count nothing.
 */
export function describeFigures(
  document: Document,
  figures: readonly FigureMention[],
  context: FigureContext,
): FigureMention[] {
  const described = [...figures];
  let index = 0;
  while (index < figures.length) {
    const place = lastStartingAt(document.sentences, (figures[index] as FigureMention).start);
    const sentence = document.sentences[Math.max(place, 0)] as Sentence;
    let end = index + 1;
    while (end < figures.length && (figures[end] as FigureMention).start < sentence.end) end++;
    describeSentence(document, sentence, described, index, end, context);
    index = end;
  }
  const counted = keepCounting(withFates(document, described));
  return context.entities === undefined ? counted : withToldOfOne(document, counted, context.entities);
}

function describeSentence(
  document: Document,
  sentence: Sentence,
  described: FigureMention[],
  from: number,
  end: number,
  context: FigureContext,
): void {
  const spans = described
    .slice(from, end)
    .map((figure, offset) => ({ start: figure.start, end: figure.end, index: from + offset }));
  const chunks = chunksOf(document, sentence, spans);
  const view: SentenceView = { document, chunks, figures: described };
  const dates = within(context.dates ?? [], sentence);
  const quotes = context.quotes ?? [];
  const speaker = speakerIn(view);
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "figure") return;
    const figure = describeCounted(view, described[chunk.figure] as FigureMention, at);
    const whole = partOf(view, at, from - 1);
    const frame = frameOf(view, at, document.reference?.year);
    const moment = asOf(dates, figure.start, figure.end);
    const attributedTo = quotedSpeaker(quotes, figure.start, figure.end) ?? speaker;
    const slot = slotOfThem(figure, described[whole ?? -1]);
    if (slot !== undefined) figure.slot = slot;
    if (frame !== undefined) figure.frame = frame;
    if (whole !== undefined) figure.partOf = whole;
    if (moment !== undefined) figure.asOf = moment;
    if (attributedTo !== undefined) figure.attributedTo = attributedTo;
    described[chunk.figure] = figure;
  });
}

/** "six of them critically": the six are in the state of the whole. */
function slotOfThem(figure: FigureMention, whole: FigureMention | undefined): string | undefined {
  if (whole?.slot === undefined || figure.slot !== undefined) return undefined;
  return /^(them|whom|which)\b/.test(figure.counted ?? "") ? whole.slot : undefined;
}

function within(dates: readonly DateMention[], sentence: Sentence): readonly DateMention[] {
  if (dates.length === 0) return dates;
  const first = Math.max(lastStartingAt(dates, sentence.start), 0);
  const found: DateMention[] = [];
  for (let at = first; at < dates.length && (dates[at] as DateMention).start < sentence.end; at++) {
    if ((dates[at] as DateMention).start >= sentence.start) found.push(dates[at] as DateMention);
  }
  return found;
}
