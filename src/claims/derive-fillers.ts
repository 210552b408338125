import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { wordPlaces } from "../document/word-places.ts";
import { byPosition, type Span } from "../kernel/span.ts";
import { KIND_SLOTS, type KindSlot } from "../lexicons/en/kind-slots.ts";
import { HYPOTHETICAL_WORDS } from "../lexicons/en/opposites.ts";
import { singular } from "../mentions/figures/singular.ts";
import { isSpoken } from "./clauses/clause.ts";
import { cueOf, phraseStart, type TaggedSentence } from "./fills-slot.ts";
import { isState, type KindWord, kindWordsOf } from "./find-kinds.ts";
import { isBeside } from "./fits-part.ts";
import { CLAUSE_EDGE, toldAs } from "./position-telling.ts";
import type { Reading } from "./reading.ts";

/** A word that answers a question to which a story has one answer: "wolf" for the animal. */
export interface Filler extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly sentence: number;
  readonly slot: KindSlot;
  readonly word: KindWord;
  /** Whole years told beside it, "" where the slot asks for none. */
  readonly age: string;
}

/** Of several people each has his own injury. */
const SEVERAL = "victims others both another two three four five six several women men".split(" ");

/** The words of an article that answer a slot, in text order. */
export function deriveFillers(reading: Reading, order: number): Filler[] {
  const { document } = reading;
  const { tokens, sentences } = document;
  const slots = slotsOf(reading);
  const spoken = reading.facts.quotes.flatMap(({ quoted }) => quoted).sort(byPosition);
  const tags = partsOfSpeech(document);
  const fillers: Filler[] = [];
  let index = 0;
  for (const word of kindWordsOf(document)) {
    while (index < sentences.length - 1 && (sentences[index + 1]?.firstToken ?? 0) <= word.firstToken) index++;
    const sentence = sentences[index];
    if (sentence === undefined || document.text[sentence.end - 1] === "?") continue;
    const place: TaggedSentence = { tokens, tags, sentence };
    const span = { start: (tokens[word.firstToken] as Token).start, end: (tokens[word.endToken - 1] as Token).end };
    if (!isHead(place, word) || isOther(place, word) || isSpoken(spoken, span.start, span.end)) continue;
    for (const { slot, age } of slotsFilled(place, word, slots))
      fillers.push({ ...span, articleId: document.article.id, order, sentence: index, slot, word, age });
  }
  return fillers;
}

/** The slots that an article may answer, by what it speaks of. */
function slotsOf({ document }: Reading): readonly KindSlot[] {
  const words = wordPlaces(document);
  const ofSeveral = SEVERAL.some((one) => words.has(one));
  return KIND_SLOTS.filter(
    ({ about, ofOne }) =>
      !(ofOne && ofSeveral) && (about === undefined || about.split(" ").some((one) => words.has(one))),
  );
}

function slotsFilled(
  place: TaggedSentence,
  word: KindWord,
  slots: readonly KindSlot[],
): Pick<Filler, "slot" | "age">[] {
  return slots.flatMap((slot) => {
    if (!slot.kinds.split(" ").includes(word.kind)) return [];
    const age = slot.aged ? ageBeside(place, word) : "";
    if (age === undefined || !fills(place, word, slot) || !isBeside(place, slot)) return [];
    return slot.single && isPlural(place.tokens[word.endToken - 1] as Token) ? [] : [{ slot, age }];
  });
}

function fills(place: TaggedSentence, word: KindWord, { cues = "", sole, aged }: KindSlot): boolean {
  if (isState(word.kind) && !isTold(place, word)) return false;
  if (sole || aged) return true;
  if (word.kind === "animal" && isOwned(place, word)) return false;
  const cue = cueOf(place, word, cues);
  return cue !== undefined && !isOpen(place, cue) && !isOpen(place, word.firstToken);
}

/** "quashed", but not "asked the court to quash" */
function isTold({ tokens, tags, sentence }: TaggedSentence, { firstToken, endToken }: KindWord): boolean {
  const told = toldAs(tokens, tags, sentence, {
    firstToken,
    endToken,
    matter: { decision: false },
    affirmedOnly: false,
  });
  return told !== undefined && told.negations % 2 === 0;
}

/** "the driver carried his dog": no cargo */
function isOwned(place: TaggedSentence, { firstToken }: KindWord): boolean {
  return /^(?:his|her|their|my|our)$/.test(place.tokens[phraseStart(place, firstToken)]?.lower ?? "");
}

function isPlural({ lower }: Token): boolean {
  return singular(lower) !== lower;
}

/** Kinds told by other words than nouns: "northbound", "speeding". */
const OF_ANY_WORD = /^(?:bearing|crime|cause)$/;

/** "the bus", but not "the bus stop", "the wolf's den" or "Wolf". */
function isHead({ tokens, tags }: TaggedSentence, { kind, endToken }: KindWord): boolean {
  if (kind === "bearing" || isState(kind)) return true;
  const last = tokens[endToken - 1] as Token;
  const isName = last.text !== last.lower && (kind !== "substance" || last.text !== last.text.toUpperCase());
  const isNoun = tags[endToken - 1] === "NOUN" || (tags[endToken - 1] === "PROPN" && !isName);
  if (!isNoun && !OF_ANY_WORD.test(kind)) return false;
  return tags[endToken] !== "NOUN" && !/^(?:'s|’s|'|’)$/.test(tokens[endToken]?.lower ?? "");
}

const OTHERS =
  /^(?:no|not|never|without|another|other|second|different|similar|previous|former|toy|fake|replica|imitation|nor|neither|nobody|like|than|either|unlike|instead)$/;
const BEFORE_REACH = 2;

/** "no knife", "another bus", "a bus or a tram" */
function isOther(place: TaggedSentence, { firstToken, endToken }: KindWord): boolean {
  const { tokens, sentence } = place;
  const from = Math.max(sentence.firstToken, phraseStart(place, firstToken) - BEFORE_REACH);
  for (let at = from; at < firstToken; at++) if (OTHERS.test((tokens[at] as Token).lower)) return true;
  return tokens[endToken]?.lower === "or" || tokens[from + BEFORE_REACH - 1]?.lower === "or";
}

const OPEN_REACH = 14;
const FURTHER = /^(?:also|too|separately|earlier|previously)$/;

/** "could have been caused by a cigarette", "also admitted arson" */
function isOpen({ tokens, sentence }: TaggedSentence, from: number): boolean {
  for (let at = from - 1; at >= sentence.firstToken && from - at <= OPEN_REACH; at--) {
    const { lower } = tokens[at] as Token;
    if (CLAUSE_EDGE.test(lower)) return false;
    if (HYPOTHETICAL_WORDS.has(lower) || FURTHER.test(lower)) return true;
  }
  return false;
}

/** "a 19-year-old woman", "The boy, 16,", "a woman of 22", "a man aged 54" */
function ageBeside({ tokens, sentence }: TaggedSentence, { firstToken, endToken }: KindWord): string | undefined {
  for (let at = firstToken - 1; at >= sentence.firstToken && firstToken - at <= 2; at--) {
    const age = /^(\d{1,3})-year-old$/.exec((tokens[at] as Token).lower)?.[1];
    if (age !== undefined) return age;
  }
  if (!/^(?:,|of|aged)$/.test(tokens[endToken]?.lower ?? "")) return undefined;
  const at = tokens[endToken + 1]?.lower === "aged" ? endToken + 2 : endToken + 1;
  const age = tokens[at]?.lower ?? "";
  return at < sentence.endToken &&
    /^\d{1,2}$/.test(age) &&
    /^[,.;)]$|^(?:and|was|who|from)$/.test(tokens[at + 1]?.lower ?? ".")
    ? age
    : undefined;
}
