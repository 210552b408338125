import type { Token } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { FigureMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";

const DEFINITE: ReadonlySet<string> = new Set([
  "the",
  "those",
  "these",
  "first",
  "last",
  "remaining",
  "final",
  "them",
  "whom",
  "their",
  "his",
  "its",
]);
const OF_THOSE: ReadonlySet<string> = new Set(["them", "whom", "those", "these", "the", "their"]);
/** A body counts its own: "two of its members", "one of our citizens". */
const OF_OWN = /^(?:its|our|his|her)$/;
const OWN =
  /^(?:member|citizen|national|employee|staff|worker|colleague|subject|compatriot|countr(?:yman|ymen|ywom[ae]n)|customer|guest|soldier|officer|player)s?$/;
/** "Five people are still in hospital": the word may follow this many tokens behind. */
const STILL_REACH = 5;

/** "the bodies of the two tourers", "nine of the 14 injured", "of those arrested nineteen have been let go", "34 still in hospital". */
export function isPartial({ document: { tokens, sentences } }: Reading, figure: FigureMention): boolean {
  const at = lastStartingAt(tokens, figure.start);
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, figure.start))];
  if (sentence === undefined) return false;
  let after = at;
  while (after < sentence.endToken && (tokens[after] as Token).start < figure.end) after++;
  const word = (index: number) =>
    index >= sentence.firstToken && index < sentence.endToken ? (tokens[index] as Token).lower : "";
  if (DEFINITE.has(word(at - 1))) return true;
  if (word(after) === "of" && OF_THOSE.has(word(after + 1))) return true;
  if (word(after) === "of" && OF_OWN.test(word(after + 1)) && (OWN.test(word(after + 2)) || OWN.test(word(after + 3))))
    return true;
  if (word(sentence.firstToken) === "of" && OF_THOSE.has(word(sentence.firstToken + 1))) return true;
  for (let index = after; index < after + STILL_REACH && !/^[,;:.]$/.test(word(index)); index++)
    if (word(index) === "still" || word(index) === "overnight") return figure.slot !== "missing";
  return false;
}

/** "The 410,000 doses that were given": a number the reader is taken to know, of as many as of all. */
export function isKnownNumber({ document: { tokens } }: Reading, figure: FigureMention): boolean {
  const at = lastStartingAt(tokens, figure.start);
  let after = at;
  while (after < tokens.length && (tokens[after] as Token).start < figure.end) after++;
  return tokens[at - 1]?.lower === "the" && tokens[after]?.lower !== "of";
}
