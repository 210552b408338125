import type { Token } from "../document/document.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { isWithin, type Place } from "./slot-phrase.ts";

/** What the grammar beside a name says of it: it is called by a noun, does something, suffers it, or a word leads to it. */
export interface NameCue {
  readonly kind: "noun" | "title" | "does" | "agent" | "suffers" | "link" | "after";
  readonly word: string;
  /** Index of the token that tells. */
  readonly at: number;
}

/** A name in its sentence. */
export interface Around extends Place {
  readonly entity: EntityMention;
  /** Tokens of the name. */
  readonly first: number;
  readonly end: number;
}

export const PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON"]);
export const TITLE_REACH = 5;
const NEW: ReadonlySet<string> = new Set("new next incoming becomes became become".split(" "));
/** Words that leave open, or deny, that it was done. */
export const UNSURE: ReadonlySet<string> = new Set(
  "not n't never nor no could would may might should cannot denied denies if also too another".split(" "),
);

/** The word at a token of the sentence in lower case, "" outside it. */
export function lower({ tokens, sentence }: Place, at: number): string {
  return at >= sentence.firstToken && at < sentence.endToken ? (tokens[at] as Token).lower : "";
}

/** What a noun calls the name: by itself, with the word before it, and as a new one. */
export function noun(place: Place, at: number, kind: "noun" | "title" = "noun"): NameCue[] {
  const word = singular(lower(place, at));
  const before = lower(place, at - 1);
  const cues: NameCue[] = [
    { kind, word, at },
    { kind, word: `${before}-${word}`, at },
  ];
  if (isNew(place, at)) cues.push({ kind, word: `new-${word}`, at });
  return cues;
}

/** "Peru's new finance minister", "becomes chief executive" */
function isNew(place: Place, at: number): boolean {
  for (let before = at - 1; isWithin(place, before) && at - before < TITLE_REACH; before--) {
    const word = lower(place, before);
    if (NEW.has(word)) return true;
    if (!PHRASE.has(place.tags[before] ?? "") && word !== "as") return false;
  }
  return false;
}

/** Whether a word between two tokens leaves open, or denies, that it was done. */
export function isUnsure(place: Place, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (UNSURE.has(lower(place, at))) return true;
  return false;
}
