import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { indexAt, lastStartingAt, type Span } from "../kernel/span.ts";
import { kindInName, placeKind } from "../lexicons/en/place-kinds.ts";
import { postNamed } from "../lexicons/en/posts.ts";
import type { Reading } from "./reading.ts";
import { termOf } from "./term.ts";
import { tokenAt } from "./token-at.ts";

/** How a place is set into its sentence: "a depot in the southern city of Brenz". */
export interface PlaceSetting {
  /** Group of the noun that says what the place is: "town", "district", "camp"; "" where none stands at the name. */
  readonly kind: string;
  /** Preposition that leads to the place, past its kind: "in"; "," behind its description: "the longest beach, Praia Nova"; else "". */
  readonly link: string;
  /** Terms of the noun phrase that the preposition hangs on: "depot". */
  readonly anchor: ReadonlySet<string>;
  /** "the" where the anchor is known already, "a" where it is new; "" where neither stands before it. */
  readonly article: "the" | "a" | "";
  /** The anchor is a group of people: "voters in Brenz". */
  readonly ofPeople: boolean;
  /** Says where something unnamed lies or who speaks, not where it happened: "a London airport", "the police in Brenz said". */
  readonly surrounds: boolean;
  /** One of several: "in Brenz, Tartu and Lund". */
  readonly listed: boolean;
}

/** Words that may stand between preposition and name: "in the southern Polish city of". */
const REACH_TO_LINK = 8;
/** "a big industrial estate in": nouns and adjectives of the anchor. */
const ANCHOR_WORDS = 3;

const LINKS: ReadonlySet<string> = new Set(
  "in at near outside from to for of on into around towards toward beside behind inside over off across along through down up above below past opposite".split(
    " ",
  ),
);
/** "Voters in Brenz" and "voters in Tartu" are two groups, not one thing in two places. */
const PEOPLE: ReadonlySet<string> = new Set(
  `voters residents people police officers workers families officials authorities doctors farmers students teachers fans supporters
protesters demonstrators prosecutors investigators hospitals schools troops soldiers forces women men children`.split(
    /\s+/,
  ),
);
const OFFICES: ReadonlySet<string> = new Set(
  "d.a. da deputy detective police prosecutor prosecutors sheriff sheriffs attorney commissioner councillor councilman councilwoman".split(
    " ",
  ),
);
const SAID: ReadonlySet<string> = new Set("said says announced told confirmed reported stated warned added".split(" "));
const INNER: ReadonlySet<string> = new Set(["DET", "ADJ", "PROPN", "NUM", "PART", "NOUN", "ADV"]);

const NO_ANCHOR: Pick<PlaceSetting, "anchor" | "article" | "ofPeople"> = {
  anchor: new Set(),
  article: "",
  ofPeople: false,
};

/** In: a name of the reading. */
export function placeSettingOf(reading: Reading, span: Span): PlaceSetting {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, span.start))];
  if (sentence === undefined)
    return { kind: "", link: "", anchor: new Set(), article: "", ofPeople: false, surrounds: false, listed: false };
  const first = Math.max(sentence.firstToken, tokenAt(tokens, span.start));
  let end = first;
  while (end < sentence.endToken && (tokens[end] as Token).start < span.end) end++;
  const word = (at: number) => (at >= sentence.firstToken && at < sentence.endToken ? (tokens[at] as Token).lower : "");
  const before = word(first - 1) === "of" ? placeKind(word(first - 2)) : placeKind(word(first - 1));
  const after = placeKind(word(end));
  const own = placeKind(word(end - 1)) ?? placeKind(word(first)) ?? kindInName(word(first), word(end - 1));
  const described = word(first - 1) === "," ? kindOf(word(first - 2)) : undefined;
  const aside = described ?? (word(end) === "," ? appositiveKind(word, end + 1) : undefined);
  // A story tells of many villages, and says of each that it is one
  const kind = before ?? after ?? own ?? (aside === "village" || aside === "town" ? "" : aside) ?? "";
  const tags = partsOfSpeech(reading.document);
  let at = word(first - 1) === "of" && before !== undefined ? first - 3 : first - 1;
  const from = at;
  while (at >= sentence.firstToken && from - at < REACH_TO_LINK && !LINKS.has(word(at)) && INNER.has(tags[at] ?? ""))
    at--;
  const linked = LINKS.has(word(at));
  return {
    kind,
    link: linked ? word(at) : described === undefined ? "" : ",",
    ...(linked ? anchorBefore(reading, at - 1, sentence.firstToken) : NO_ANCHOR),
    surrounds:
      SAID.has(word(end)) ||
      (word(at) === "to" && word(at - 1) === "according") ||
      isOfOffice(word(end), word(end + 1)) ||
      (linked && isWhereSomebodyWorks(reading, at - 1, sentence.firstToken)) ||
      modifies(
        word(end),
        tags[end] === "ADJ" ? tags[end + 1] : tags[end],
        word(first - 1),
        after,
        end < sentence.endToken,
      ),
    listed: isListed(tokens, tags, first, end, sentence.endToken),
  };
}

/** "Ada Lund of the museum in Brenz" says where she works. In: the last token of what stands before the preposition. */
function isWhereSomebodyWorks({ document, facts }: Reading, last: number, first: number): boolean {
  const tags = partsOfSpeech(document);
  let at = last;
  while (at > first && last - at < ANCHOR_WORDS && (tags[at] === "NOUN" || tags[at] === "ADJ")) at--;
  if (at === last || document.tokens[at]?.lower !== "the" || document.tokens[at - 1]?.lower !== "of") return false;
  const before = document.tokens[at - 2];
  return before !== undefined && facts.entities[indexAt(facts.entities, before.start)]?.type === "person";
}

const APPOSITION_WORDS = 5;

/** "Sandrel, an old harbour district of the capital" */
function appositiveKind(word: (at: number) => string, first: number): string | undefined {
  if (!/^(?:an?|the)$/.test(word(first))) return undefined;
  let kind: string | undefined;
  for (let at = first + 1; at <= first + APPOSITION_WORDS && /^[a-z-]+$/.test(word(at)) && !LINKS.has(word(at)); at++)
    kind = placeKind(word(at)) ?? kind;
  return kind;
}

/** "the longest of the beaches" */
function kindOf(noun: string): string | undefined {
  return placeKind(noun) ?? placeKind(noun.replace(/s$/, "")) ?? placeKind(noun.replace(/es$/, ""));
}

/** "Tarven County Sheriff Ada Hale", "according to Tarven County prosecutors": who holds office there. */
function isOfOffice(next: string, word: string): boolean {
  return OFFICES.has(next) || postNamed(next) !== undefined || postNamed(`${next} ${word}`) !== undefined;
}

/** "in Brenz tonight": says when. */
const WHEN: ReadonlySet<string> = new Set(
  "tonight today yesterday tomorrow midnight noon midday overnight this last next early late".split(" "),
);

/** "a London airport", "a U.S. airstrike" */
function modifies(
  next: string,
  nextTag: string | undefined,
  before: string,
  kindAfter: string | undefined,
  hasNext: boolean,
): boolean {
  if (kindAfter !== undefined) return before === "a" || before === "an";
  return hasNext && nextTag === "NOUN" && !WHEN.has(next);
}

/** "a chemical depot in": the nouns and adjectives before the preposition; a comma may part them: "a college, in the town of". */
function anchorBefore(
  reading: Reading,
  last: number,
  first: number,
): Pick<PlaceSetting, "anchor" | "article" | "ofPeople"> {
  const { tokens } = reading.document;
  const tags = partsOfSpeech(reading.document);
  const anchor = new Set<string>();
  let ofPeople = false;
  let at = tokens[last]?.text === "," ? last - 1 : last;
  for (let count = 0; at >= first && count < ANCHOR_WORDS; at--, count++) {
    const tag = tags[at];
    if (tag !== "NOUN" && tag !== "ADJ" && tag !== "PROPN") break;
    const term = termOf(tokens[at] as Token);
    if (PEOPLE.has((tokens[at] as Token).lower)) ofPeople = true;
    else if (term !== undefined) anchor.add(term.key);
  }
  const opener = at >= first ? (tokens[at] as Token).lower : "";
  const article = opener === "a" || opener === "an" ? "a" : opener === "the" ? "the" : "";
  return { anchor, article, ofPeople };
}

function isListed(
  tokens: readonly Token[],
  tags: readonly string[],
  first: number,
  end: number,
  sentenceEnd: number,
): boolean {
  const isAnd = (at: number) => /^(?:and|or|&)$/.test(tokens[at]?.lower ?? "");
  const isName = (at: number) => tags[at] === "PROPN" || tags[at] === "NUM" || /^\d/.test(tokens[at]?.text ?? "");
  if (end < sentenceEnd && isAnd(end) && isName(end + 1)) return true;
  return isAnd(first - 1) && (isName(first - 2) || tokens[first - 2]?.text === ",");
}
