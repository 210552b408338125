import type { Document, Token } from "../../document/document.ts";
import { STATE_WORDS } from "../../lexicons/en/counted-states.ts";
import type { Chunk } from "./chunks.ts";
import { isPlural } from "./is-plural.ts";
import { DETERMINERS } from "./noun-phrases.ts";
import { figureAt, firstWord, lastWord, type SentenceView } from "./sentence-view.ts";

/** "four-", "five-year": a figure that leans on a noun further on. */
export function isAttributive(view: SentenceView, at: number): boolean {
  const text = figureAt(view, view.chunks[at])?.text ?? "";
  const next = view.chunks[at + 1];
  return text.includes("-") || (next !== undefined && firstWord(view, next) === "-");
}

/** "eight million 250ml bottles": a measure between the number and its noun. */
export function measures(view: SentenceView, at: number): boolean {
  const figure = figureAt(view, view.chunks[at]);
  return figure !== undefined && figure.quantity.unit !== undefined && figure.slot !== "age";
}

/** Over "decently sized" and "digital and" to the noun. */
export function behindModifiers(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + 3 && /^(adjective|adverb|and)$/.test(view.chunks[at]?.kind ?? "")) at++;
  const participle = view.chunks[at];
  if (
    at > from &&
    participle?.kind === "verb" &&
    participle.end - participle.first === 1 &&
    /ed$/.test(lastWord(view, participle))
  )
    at++;
  const first = view.chunks[from];
  const state = first?.kind === "adjective" && STATE_WORDS.has(lastWord(view, first));
  return at > from && view.chunks[at]?.kind === "noun" && first?.kind !== "and" && !state ? at : from;
}

/** From a lone "the" to its noun: "one of the most patient and careful engineers", "half of the joint 2.6M votes". */
export function behindDeterminer(view: SentenceView, from: number): number {
  const alone = view.chunks[from];
  if (alone?.kind !== "noun" || !DETERMINERS.has(lastWord(view, alone))) return from;
  for (let at = from + 1; at < from + 6; at++) {
    const chunk = view.chunks[at];
    if (chunk?.kind === "noun") return at;
    if (chunk === undefined || !/^(adjective|adverb|and|verb|figure)$/.test(chunk.kind)) return from;
  }
  return from;
}

/** Over commas, brackets, "and" and further figures: "a two-day, 90-mile (145km) march". */
export function behindList(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + 6 && at < view.chunks.length) {
    const chunk = view.chunks[at] as Chunk;
    if (
      chunk.kind !== "figure" &&
      chunk.kind !== "and" &&
      !(chunk.kind === "stop" && /^[,()-]$/.test(firstWord(view, chunk)))
    )
      break;
    at++;
  }
  return view.chunks[at]?.kind === "noun" && view.chunks[at - 1]?.kind !== "and" ? at : from;
}

/** "dozens of Korean and Japanese cars", "40 Kestrel and Merlin vans": over a name that leans on the plural behind "and". */
export function behindNames(view: SentenceView, at: number): number {
  const { chunks, document } = view;
  const [name, and, other] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (name === undefined || and?.kind !== "and" || other?.kind !== "noun") return at;
  const last = other.end - 1;
  const areNames = areCapitals(document, name.first, name.end) && areCapitals(document, other.first, last);
  return areNames && !areCapitals(document, last, other.end) && isPlural(lastWord(view, other)) ? at + 2 : at;
}

function areCapitals({ tokens }: Document, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!/^\p{Lu}/u.test((tokens[at] as Token).text)) return false;
  return end > first;
}
