import type { Sentence } from "../../document/document.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import type { FigureMention } from "../mention.ts";
import { countsPeople, stateOf } from "./casualty-state.ts";
import { chunksOf } from "./chunks.ts";
import { type CountedHead, headAfter } from "./counted-head.ts";
import { countedPhrase } from "./counted-phrase.ts";
import { measuredSlot } from "./measured-slot.ts";
import type { Reading } from "./reading.ts";
import { figureAt, firstWord, type SentenceView } from "./sentence-view.ts";

/** Adds what is counted, and the slot, to each figure. In: figures in text order. */
export function describeCounted(reading: Reading, figures: readonly FigureMention[]): FigureMention[] {
  const { document } = reading;
  const described = [...figures];
  let index = 0;
  while (index < figures.length) {
    const place = lastStartingAt(document.sentences, (figures[index] as FigureMention).start);
    const sentence = document.sentences[place] as Sentence;
    let end = index;
    while (end < figures.length && (figures[end] as FigureMention).start < sentence.end) end++;
    const inside = figures
      .slice(index, end)
      .map((figure, offset) => ({ start: figure.start, end: figure.end, index: index + offset }));
    const chunks = chunksOf(document, sentence, inside);
    const view: SentenceView = { document, chunks, figures: described };
    chunks.forEach((chunk, at) => {
      if (chunk.kind === "figure")
        described[chunk.figure] = describe(view, described[chunk.figure] as FigureMention, at);
    });
    index = Math.max(end, index + 1);
  }
  return withShotAsInjured(described).filter(countsSomething);
}

/** Those who were shot are injured where the article tells of no death; else the words do not say who lived. */
function withShotAsInjured(figures: readonly FigureMention[]): FigureMention[] {
  const deaths = figures.some(({ slot, quantity }) => slot === "killed" && quantity.value !== 0);
  return figures.map((figure) => (figure.slot === "shot" && !deaths ? { ...figure, slot: "injured" } : figure));
}

/** "a man" and "nobody" count only where a casualty is told of. */
function countsSomething(figure: FigureMention): boolean {
  const article = figure.rule.endsWith("/article-count") && !figure.text.endsWith("single");
  const nobody = figure.text.toLowerCase() === "nobody";
  return !(article || nobody) || CASUALTY_SLOTS.has(figure.slot ?? "");
}

const CASUALTY_SLOTS: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "missing",
  "arrested",
  "displaced",
  "shot",
  "evacuated",
  "rescued",
]);

/** The figure that this one says again in another unit ("87 mph (140 km/h)") or from which it moved ("$7.36bn from $6.78bn"). */
function equalBefore(view: SentenceView, at: number): FigureMention | undefined {
  const { chunks } = view;
  const between = chunks[at - 1];
  const word = between === undefined ? "" : firstWord(view, between);
  const again = word === "(" || word === "from" || word === "to" || word === "," || word === "and" || word === "or";
  if (!again) return undefined;
  for (let before = at - 2; before >= 0 && before >= at - 4; before--) {
    const earlier = figureAt(view, chunks[before]);
    if (earlier !== undefined) return earlier.slot === "age" || earlier.slot === "rank" ? undefined : earlier;
    if (chunks[before]?.kind === "verb" || chunks[before]?.kind === "stop") return undefined;
  }
  return undefined;
}

function inherit(figure: FigureMention, from: FigureMention): FigureMention {
  const slot = figure.slot ?? (from.slot === "change" ? undefined : from.slot);
  return {
    ...figure,
    ...(from.counted === undefined ? {} : { counted: from.counted }),
    ...(from.countedSpan === undefined ? {} : { countedSpan: from.countedSpan }),
    ...(slot === undefined ? {} : { slot }),
  };
}

/** "a minor injury" is no person that "a" could count. */
function mayHaveState(view: SentenceView, figure: FigureMention, head: CountedHead | undefined): boolean {
  return !figure.rule.endsWith("/article-count") || head === undefined || countsPeople(view, head.chunk);
}

function describe(view: SentenceView, figure: FigureMention, at: number): FigureMention {
  const plain = figure.quantity.unit === undefined && figure.quantity.currency === undefined;
  const head = headAfter(view, at);
  const state = plain && figure.slot === undefined && mayHaveState(view, figure, head) ? stateOf(view, at) : undefined;
  const phrase = countedPhrase(view, at, head, state);
  const same = head === undefined ? equalBefore(view, at) : undefined;
  if (same !== undefined) return inherit(figure, same);
  const slot = figure.slot ?? state?.slot ?? (plain ? phrase?.head : measuredSlot(figure, phrase?.counted));
  const noun = plain && head !== undefined && figure.slot === undefined ? phrase?.head : undefined;
  return {
    ...figure,
    ...(figure.unitText === undefined && noun !== undefined ? { unitText: noun } : {}),
    ...(phrase === undefined ? {} : { counted: phrase.counted, countedSpan: phrase.span }),
    ...(slot === undefined ? {} : { slot }),
  };
}
