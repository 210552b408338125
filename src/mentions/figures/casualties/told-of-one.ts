import type { Document, Sentence } from "../../../document/document.ts";
import { lastStartingAt } from "../../../kernel/span.ts";
import { STATE_WORDS } from "../../../lexicons/en/counted-states.ts";
import type { EntityMention, FigureMention } from "../../mention.ts";
import { type Chunk, chunksOf } from "../chunks.ts";
import { type SentenceView, textOf } from "../sentence-view.ts";
import { isSuicide, type Telling, tellingAt } from "./telling.ts";

/** The rule of a figure that no word of the article counts. */
export const TOLD_OF_ONE = "mentions/figures/casualties/told-of-one";

/** News tells early whom it is about; whoever died farther on died earlier. */
const SENTENCES = 10;

/**
 * Where an article puts no number to those killed, the one whose death it tells of is counted where he is named: "the shooting death of
 * Lena Orr", "the girl has died"; so are two named in one sentence, and "his wife and himself". Where it tells of no death, so are those hurt.
 */
export function withToldOfOne(
  document: Document,
  figures: readonly FigureMention[],
  entities: readonly EntityMention[],
): FigureMention[] {
  const slots = new Set(figures.map(({ slot = "" }) => slot));
  for (const slot of ["killed", "injured"]) {
    if (slots.has(slot)) return [...figures];
    const told = mostTold(document, figures, entities, slot);
    if (told !== undefined) return inserted(figures, told);
  }
  return [...figures];
}

function inserted(figures: readonly FigureMention[], told: FigureMention): FigureMention[] {
  const place = lastStartingAt(figures, told.start) + 1;
  const moved = figures.map((figure) =>
    (figure.partOf ?? -1) >= place ? { ...figure, partOf: (figure.partOf ?? 0) + 1 } : figure,
  );
  return [...moved.slice(0, place), told, ...moved.slice(place)];
}

/** Words without which no sentence tells that somebody was killed or hurt. */
const TELLS: ReadonlySet<string> = new Set([
  ...STATE_WORDS.keys(),
  ..."death slaying life body pronounced succumbed passed fatally shooting hit struck hospital suffered wound".split(
    " ",
  ),
]);

/** The telling of the first sentence that names most. */
function mostTold(
  document: Document,
  figures: readonly FigureMention[],
  entities: readonly EntityMention[],
  slot: string,
): FigureMention | undefined {
  let most: FigureMention | undefined;
  for (const sentence of document.sentences.slice(0, SENTENCES)) {
    const words = document.tokens.slice(sentence.firstToken, sentence.endToken);
    if (!words.some(({ lower }) => TELLS.has(lower))) continue;
    const told = toldIn(viewOf(document, sentence, figures), entities, slot);
    if ((told?.quantity.value ?? 0) > (most?.quantity.value ?? 0)) most = told;
  }
  return most;
}

function viewOf(document: Document, sentence: Sentence, figures: readonly FigureMention[]): SentenceView {
  const spans: { start: number; end: number; index: number }[] = [];
  for (let index = Math.max(0, lastStartingAt(figures, sentence.start)); index < figures.length; index++) {
    const { start, end } = figures[index] as FigureMention;
    if (start >= sentence.end) break;
    if (start >= sentence.start) spans.push({ start, end, index });
  }
  return { document, chunks: chunksOf(document, sentence, spans), figures };
}

function toldIn(view: SentenceView, entities: readonly EntityMention[], slot: string): FigureMention | undefined {
  const told = view.chunks
    .map((_, at) => tellingAt(view, entities, at))
    .filter((telling): telling is Telling => telling?.slot === slot);
  const first = told.find(({ who }) => who !== "he") ?? told[0];
  if (first === undefined) return undefined;
  const names = new Set(told.map(({ who }) => who).filter((who) => who !== "" && who !== "he"));
  const self = told.every(({ isVictim }) => isVictim) && view.chunks.some((_, at) => isSuicide(view, at));
  return figureOf(view, view.chunks[first.at] as Chunk, slot, Math.max(1, names.size) + (self ? 1 : 0));
}

function figureOf(view: SentenceView, chunk: Chunk, slot: string, value: number): FigureMention {
  const { tokens } = view.document;
  const text = textOf(view, chunk);
  const start = tokens[chunk.first]?.start ?? 0;
  const span = { start, end: start + text.length };
  const quantity = { value, min: value, max: value, approximator: "exact", precision: 1 } as const;
  return { kind: "figure", ...span, text, rule: TOLD_OF_ONE, quantity, counted: text, countedSpan: span, slot };
}
