import type { Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { placesOfWords } from "../document/word-places.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { countryNames, demonyms } from "../lexicons/en/country-names.ts";
import { type SlotWord, slotWords } from "../lexicons/en/slots.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { filledByNoun } from "./filled-by-noun.ts";
import { filledByVerb } from "./filled-by-verb.ts";
import { isSurelyPerson } from "./is-surely-person.ts";
import { nameWords } from "./name-words.ts";
import type { Reading } from "./reading.ts";
import { entityAt, type Filled, isClosed, type Place, phraseStart } from "./slot-phrase.ts";
import { tokenAt } from "./token-at.ts";

/** What one party is to a thing: "the line is being built by Weller Mills" makes Weller Mills the builder of a line. */
export interface SlotClaim extends Span {
  readonly articleId: string;
  readonly order: number;
  /** "builder"; of "the oldest quarry, Brenz Novo," the noun itself. */
  readonly slot: string;
  readonly filler: EntityMention;
  readonly isPerson: boolean;
  /** The noun for the thing, singular; "" where the words beside leave it open: "its owner". */
  readonly thing: string;
  /** Of one thing only where both say of which: "won the race". */
  readonly isDeed: boolean;
}

/** Works and craft that go by the name of their owner: "the Weller Mills plant", "Weller Mills' lorry", "the yard of Weller Mills". */
const NAMED_AFTER_OWNER: ReadonlySet<string> = new Set(
  `plant plants yard factory refinery mill smelter depot warehouse mine quarry shipyard lorry lorries truck trucks bus buses coach ferry
helicopter farm plantation`.split(/\s+/),
);
type Slot = Pick<SlotWord, "slot" | "isDeed">;
const OWNER: Slot = { slot: "owner", isDeed: false };

/** Who fills a slot by a verb ("built by", "which owns"), by the slot's noun ("the owner, ...") or by the name of the thing. */
export function deriveSlotClaims(reading: Reading, order: number): SlotClaim[] {
  const { document } = reading;
  const { tokens, sentences } = document;
  const words = slotWords();
  const claims: SlotClaim[] = [];
  for (const at of placesOfWords(document, new Set([...words.keys(), ...NAMED_AFTER_OWNER]))) {
    const token = tokens[at] as Token;
    const sentence = sentences[lastStartingAt(sentences, token.start)];
    if (sentence === undefined || at >= sentence.endToken) continue;
    const place: Place = { reading, tokens, tags: partsOfSpeech(document), sentence };
    for (const [slot, filled] of filledAt(place, at, words.get(token.lower)))
      if (filled !== undefined && mayFill(slot, filled.filler)) claims.push(toClaim(reading, order, slot, filled));
  }
  return [...claims, ...definiteAppositions(reading, order)];
}

function* filledAt(place: Place, at: number, word: SlotWord | undefined): Generator<[Slot, Filled | undefined]> {
  if (word !== undefined) yield [word, word.isVerb ? filledByVerb(place, at) : filledByNoun(place, at, word)];
  if (NAMED_AFTER_OWNER.has((place.tokens[at] as Token).lower)) yield [OWNER, namedAfterOwner(place, at)];
}

function toClaim({ document }: Reading, order: number, { slot, isDeed }: Slot, { filler, thing }: Filled): SlotClaim {
  const { start, end } = filler;
  const articleId = document.article.id;
  return { articleId, order, slot, isDeed, filler, isPerson: isSurelyPerson(filler), thing, start, end };
}

/** Countries pay for things; they own and build too much to be one owner. */
function mayFill({ slot }: Slot, { type, name }: EntityMention): boolean {
  const lower = name.toLowerCase();
  if (countryNames().has(lower)) return slot === "funder";
  if (demonyms().has(lower)) return false;
  return type !== "place" || nameWords(name).length > 1;
}

function namedAfterOwner(place: Place, at: number): Filled | undefined {
  const { tokens } = place;
  const thing = singular((tokens[at] as Token).lower);
  if (tokens[at + 1]?.lower === "of") {
    const filler = entityAt(place, tokens[at + 2]?.lower === "the" ? at + 3 : at + 2);
    return filler !== undefined && isOwner(filler) ? { filler, thing } : undefined;
  }
  const before = /^['’]s?$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const filler = entityAt(place, before);
  return filler !== undefined && filler.end === tokens[before]?.end && isOwner(filler) ? { filler, thing } : undefined;
}

/** "the Brenz plant" tells where it is. */
function isOwner(filler: EntityMention): boolean {
  return filler.type !== "place" && nameWords(filler.name).length > 1 && !isSurelyPerson(filler);
}

/** "The oldest quarry, Brenz Novo, shut again": the noun is the slot. */
function definiteAppositions(reading: Reading, order: number): SlotClaim[] {
  const { tokens, sentences } = reading.document;
  const tags = partsOfSpeech(reading.document);
  const claims: SlotClaim[] = [];
  for (const filler of reading.facts.entities) {
    const at = tokenAt(tokens, filler.start) - 2;
    const noun = tokens[at];
    if (noun === undefined || tokens[at + 1]?.text !== "," || tags[at] !== "NOUN" || slotWords().has(noun.lower))
      continue;
    const sentence = sentences[lastStartingAt(sentences, noun.start)] as Sentence;
    const place: Place = { reading, tokens, tags, sentence };
    if (!isClosed(place, filler) || !isWholePhrase(place, phraseStart(place, at))) continue;
    claims.push(toClaim(reading, order, { slot: singular(noun.lower), isDeed: false }, { filler, thing: "" }));
  }
  return claims;
}

/** Begins with "the"; in "the owner of the mill, Ada Horvat," the mill has no name. */
function isWholePhrase({ tokens, tags }: Place, first: number): boolean {
  return tokens[first]?.lower === "the" && !(tokens[first - 1]?.lower === "of" && tags[first - 2] === "NOUN");
}
