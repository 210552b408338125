import type { Sentence, Token } from "../document/document.ts";
import { remembered } from "../kernel/remembered.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import type { KindWord } from "./find-kinds.ts";
import { BE } from "./verb-group.ts";
import { verbKey } from "./verb-key.ts";

/** A sentence with its tokens and their parts of speech. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly sentence: Sentence;
}

interface Cue {
  /** "link": words before, the last right before it. "object": a verb that has it as its object, "active": and is no passive. "does": one that has it as its subject. "behind": words behind it. */
  readonly form: "link" | "object" | "active" | "does" | "behind";
  readonly key: string;
  readonly rest: readonly string[];
}

const FORMS: Readonly<Record<string, Cue["form"]>> = { ">": "behind", "=": "does", "+": "active" };
const SLOTS_REMEMBERED = 100;
const readCues = remembered(SLOTS_REMEMBERED, (cues): readonly Cue[] => cues.split(" ").map(readCue));

function readCue(cue: string): Cue {
  const [first = "", ...rest] = cue.replace(/^[=>+]/, "").split("_");
  const form = FORMS[cue.charAt(0)] ?? (rest.length === 0 ? "object" : "link");
  return { form, key: verbKey(first), rest };
}

/** Words between a verb and the link to what fills the slot: "attacked a guard of the bank with". */
const LINK_REACH = 6;
/** Words back to where a phrase begins. */
const PHRASE_REACH = 6;
const BEHIND_REACH = 4;
const IN_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
const EDGE = /^(?:[,;:()“”"—–.]|but|while|although|and|when|after|who)$/;
/** "33,000 litres of petrol", "two counts of fraud": the phrase goes on before "of". */
const MEASURES =
  /^(?:lit(?:re|er)s?|kilos?|kilograms?|grams?|tonn?es?|tons?|pounds?|gallons?|barrels?|counts?|charges?|loads?|cargo|cargoes|shipment|consignment|pairs?|pieces?|sacks?|crates?|boxes|box|bags?|bottles?|cases?|bales?|pallets?|hundreds|thousands|dozens|number|herd|flock|block|suspicion|suspected|case|worth|type|kind|form)$/;

/** Index of the token at which the noun phrase of a word begins. */
export function phraseStart({ tokens, tags, sentence }: TaggedSentence, at: number): number {
  let start = at;
  while (start > sentence.firstToken && at - start < PHRASE_REACH && isInPhrase(tokens, tags, start - 1)) start--;
  return start;
}

function isInPhrase(tokens: readonly Token[], tags: readonly Upos[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  return IN_PHRASE.has(tags[at] as string) || /^(?:his|her|its|their|my|our|-)$/.test(lower);
}

/** Where the cue stands that makes a word the answer of a slot; undefined where none does. */
export function cueOf(place: TaggedSentence, word: KindWord, cues: string): number | undefined {
  for (let start = phraseStart(place, word.firstToken), hops = 0; hops < 3; hops++) {
    for (const cue of readCues(cues)) {
      const at = cueAt(place, word, start, cue);
      if (at !== undefined) return at;
    }
    if (place.tokens[start - 1]?.lower !== "of" || !MEASURES.test(place.tokens[start - 2]?.lower ?? ""))
      return undefined;
    start = phraseStart(place, start - 2);
  }
  return undefined;
}

function cueAt(place: TaggedSentence, word: KindWord, start: number, cue: Cue): number | undefined {
  if (cue.form === "link") return linkBefore(place, start, cue);
  if (cue.form === "object") return verbBefore(place, word, start, cue.key) ?? passiveBehind(place, word, cue.key);
  if (cue.form === "active") return verbBefore(place, word, start, cue.key);
  return verbBehind(place, word, cue);
}

/** "attacked the man with a knife" */
function linkBefore({ tokens, sentence }: TaggedSentence, start: number, { key, rest }: Cue): number | undefined {
  const from = start - rest.length;
  if (from <= sentence.firstToken || !rest.every((word, steps) => tokens[from + steps]?.lower === word))
    return undefined;
  for (let at = from - 1; at >= sentence.firstToken && from - at <= LINK_REACH; at--) {
    const { lower } = tokens[at] as Token;
    if (verbKey(lower) === key) return at;
    if (EDGE.test(lower)) return undefined;
  }
  return undefined;
}

/** "stole a painting", "the stolen painting" */
function verbBefore(
  { tokens, tags, sentence }: TaggedSentence,
  { firstToken }: KindWord,
  start: number,
  key: string,
): number | undefined {
  for (let at = start; at < firstToken; at++) if (verbKey((tokens[at] as Token).lower) === key) return at;
  let at = start - 1;
  while (at > sentence.firstToken && (tags[at] === "ADV" || tokens[at]?.lower === "out")) at--;
  return at >= sentence.firstToken && tags[at] !== "ADP" && verbKey((tokens[at] as Token).lower) === key
    ? at
    : undefined;
}

/** "a painting was stolen" */
function passiveBehind({ tokens, sentence }: TaggedSentence, { endToken }: KindWord, key: string): number | undefined {
  let isPassive = false;
  for (let at = endToken; at < sentence.endToken && at - endToken <= BEHIND_REACH; at++) {
    const { lower } = tokens[at] as Token;
    if (isPassive && verbKey(lower) === key) return at;
    if (BE.has(lower)) isPassive = true;
    if (EDGE.test(lower)) return undefined;
  }
  return undefined;
}

/** "a fisherman found", "a girl was born" */
function verbBehind(
  { tokens, tags, sentence }: TaggedSentence,
  { endToken }: KindWord,
  { form, key, rest }: Cue,
): number | undefined {
  const wanted = form === "behind" && rest.length > 0 ? verbKey(rest[0] as string) : key;
  for (let at = endToken; at < sentence.endToken && at - endToken <= BEHIND_REACH; at++) {
    const { lower } = tokens[at] as Token;
    if (verbKey(lower) === wanted) return at;
    if (EDGE.test(lower) || (form === "does" && BE.has(lower)) || (form === "does" && tags[at] === "NOUN"))
      return undefined;
  }
  return undefined;
}
