import { lastStartingAt } from "../../kernel/span.ts";
import { STATE_WORDS } from "../../lexicons/en/counted-states.ts";
import { reportingForms } from "../../lexicons/en/reporting-verbs.ts";
import type { QuoteMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import { isEmptyNoun, isTemporal } from "./noun-phrases.ts";
import { firstWord, lastWord, type SentenceView, textOf } from "./sentence-view.ts";

/** The speaker of the quote that holds the figure. In: quotes in text order. */
export function quotedSpeaker(quotes: readonly QuoteMention[], start: number, end: number): string | undefined {
  // quotes may stand inside one another: the few that start last before the figure can hold it
  const last = lastStartingAt(quotes, start);
  for (let at = last; at >= 0 && at > last - NESTED; at--) {
    const quote = quotes[at] as QuoteMention;
    if (end <= quote.end && quote.speaker !== undefined && quote.speaker.name !== "") return quote.speaker.name;
  }
  return undefined;
}

const NESTED = 4;

/** Who says it, in the sentence's own words: "police" of "police said", "the ministry" of "according to the ministry". */
export function speakerIn(view: SentenceView): string | undefined {
  const { chunks } = view;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const next = chunks[at + 1];
    if (chunk.kind === "noun" && next?.kind === "verb" && says(lastWord(view, next)) && isSource(view, chunk))
      return name(view, chunk);
    if (lastWord(view, chunk) === "according" || (firstWord(view, chunk) === "according" && chunk.kind !== "noun")) {
      const source = chunks.slice(at + 1, at + 3).find(({ kind }) => kind === "noun");
      if (source !== undefined && isSource(view, source)) return name(view, source);
    }
  }
  return undefined;
}

/** "said", "reported"; not a verb that reports only with its particle ("shot back"), nor one that tells a fate. */
function says(lower: string): boolean {
  return (
    !STATE_WORDS.has(lower) &&
    (reportingForms(lower) ?? []).some(({ verb, form }) => verb.particle === undefined && form !== "gerund")
  );
}

function isSource(view: SentenceView, chunk: Chunk): boolean {
  return !isEmptyNoun(view, chunk) && !isTemporal(view, chunk);
}

function name(view: SentenceView, chunk: Chunk): string {
  const determiner = /^(the|a|an|its|their|his|her)$/.test(firstWord(view, chunk)) && chunk.end - chunk.first > 1;
  return textOf(view, determiner ? { ...chunk, first: chunk.first + 1 } : chunk);
}
