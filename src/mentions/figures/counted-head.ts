import type { Chunk } from "./chunks.ts";
import {
  behindDeterminer,
  behindList,
  behindModifiers,
  behindNames,
  isAttributive,
  measures,
} from "./head-modifiers.ts";
import { DETERMINERS, isPronoun, isTemporal } from "./noun-phrases.ts";
import { figureAt, firstWord, lastWord, type SentenceView } from "./sentence-view.ts";

/** Where the counted phrase of a figure stands among the sentence's chunks. */
export interface CountedHead {
  /** Index of the noun chunk. */
  readonly chunk: number;
  /** "of the passengers": the noun is the whole that the figure is a part of. */
  readonly partitive: boolean;
}

/** The noun phrase right behind the figure at chunk `at`: "14 alleged traffickers", "54 percent of respondents", "a 16-year-old boy". */
export function headAfter(view: SentenceView, at: number): CountedHead | undefined {
  const { chunks } = view;
  if (isSigned(view, at)) return undefined;
  let next = at + 1;
  let partitive = false;
  while (figureAt(view, chunks[next])?.slot === "age" && chunks[next - 1]?.end === chunks[next]?.first) next++;
  if (isAttributive(view, at)) next = behindList(view, next);
  else if (measures(view, next) && chunks[next + 1]?.kind === "noun") next++;
  else next = behindModifiers(view, next);
  const link = chunks[next];
  if (link?.kind === "link" && firstWord(view, link) === "of") {
    next++;
    partitive = true;
    // "12 of the 40 passengers": the passengers
    if (
      chunks[next]?.kind === "noun" &&
      chunks[next + 1]?.kind === "figure" &&
      DETERMINERS.has(lastWord(view, chunks[next] as Chunk))
    )
      next += 2;
    else if (chunks[next]?.kind === "figure") next++;
    // "two-thirds of the combined 4.3M sales"
    else if (chunks[next]?.kind === "noun" && chunks[next + 1]?.kind === "figure")
      next = behindModifiers(view, next + 2);
    next = behindDeterminer(view, next);
  }
  const noun = chunks[next];
  if (noun?.kind !== "noun" || isTemporal(view, noun)) return undefined;
  const part = figureAt(view, chunks[at])?.rule.endsWith("/fraction") === true;
  // "half the condos"
  if (part && DETERMINERS.has(firstWord(view, noun)) && noun.end - noun.first > 1)
    return { chunk: next, partitive: true };
  if (!partitive && (DETERMINERS.has(firstWord(view, noun)) || isPronoun(view, noun))) return undefined;
  // "280 million of the 1.5 billion shekels he needs"
  if (partitive && figureAt(view, chunks[next - 1])?.quantity.currency !== undefined && isPronoun(view, noun))
    return undefined;
  return { chunk: behindNames(view, next), partitive };
}

/** "+0.2%" in a row of prices names nothing behind it. */
function isSigned(view: SentenceView, at: number): boolean {
  return /^[+−-]/.test(figureAt(view, view.chunks[at])?.text ?? "");
}
