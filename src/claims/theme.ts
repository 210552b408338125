import type { Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { mayBeOneThing } from "../lexicons/en/slots.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { Reading } from "./reading.ts";
import { foldAccents } from "./term.ts";

/** Who or what a verb tells of: its subject and its object, by their nouns and the words of their names. */
export interface Theme {
  readonly nouns: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const HAPPENINGS: readonly ReadonlySet<string>[] = [
  "match game friendly fixture tie final race contest",
  "fight bout title defence defense rematch",
  "talk meeting summit conference session negotiation",
  "outbreak patient case epidemic",
].map((line) => new Set(line.split(" ")));

const LOOK_BACK = 16;
const LOOK_ON = 6;
const PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);
const SKIPPED: ReadonlySet<string> = new Set(["AUX", "ADV", "PART", "PUNCT"]);

/** In: the index of the verb or noun that tells a fact. */
export function themeOf(reading: Reading, sentence: Sentence, verb: number): Theme {
  const { tokens } = reading.document;
  const tags = partsOfSpeech(reading.document);
  const nouns = new Set<string>();
  const names = new Set<string>();
  const add = (at: number) => {
    const { lower } = tokens[at] as Token;
    if (tags[at] === "NOUN") nouns.add(singular(lower));
    else if (tags[at] === "PROPN") names.add(foldAccents(lower));
  };
  if (tags[verb] === "NOUN") add(verb);
  const first = Math.max(sentence.firstToken, verb - LOOK_BACK);
  // "the plane made an emergency landing"
  const isMade = (at: number) => tags[verb] === "NOUN" && /^ma(?:de|kes?|king)$/.test(tokens[at]?.lower ?? "");
  let isPast = false;
  for (let at = verb - 1; at >= first; at--) {
    const tag = tags[at] ?? "";
    if (PHRASE.has(tag)) {
      isPast = true;
      add(at);
    } else if (tag !== "ADP" && tag !== "AUX" && (isPast ? tag !== "PUNCT" : !SKIPPED.has(tag)) && !isMade(at)) break;
  }
  for (let at = verb + 1; at < Math.min(sentence.endToken, verb + LOOK_ON); at++) {
    // "bought the winning ticket"
    if (!PHRASE.has(tags[at] ?? "") && !/ing$|ed$/.test(tokens[at]?.lower ?? "")) break;
    add(at);
  }
  return { nouns, names };
}

/** same: a noun or a name in common. open: one of them says nothing. */
export function compareThemes(a: Theme, b: Theme): "same" | "open" | "other" {
  for (const name of a.names) if (b.names.has(name)) return "same";
  for (const noun of a.nouns)
    for (const other of b.nouns) if (mayBeOneThing(noun, other) || areOneHappening(noun, other)) return "same";
  return isOpen(a) || isOpen(b) ? "open" : "other";
}

function areOneHappening(a: string, b: string): boolean {
  return HAPPENINGS.some((nouns) => nouns.has(a) && nouns.has(b));
}

/** "The man", "the company": may be any that has a name. */
const OPEN_NOUNS: ReadonlySet<string> = new Set(
  "man woman person boy girl suspect victim pair couple company firm group business maker way year month".split(" "),
);

function isOpen({ nouns, names }: Theme): boolean {
  return names.size === 0 && [...nouns].every((noun) => OPEN_NOUNS.has(noun));
}
