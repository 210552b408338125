import type { Sentence, Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { indexAt, type Span } from "../kernel/span.ts";
import { isPremises } from "../lexicons/en/whereabouts.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** A place as a phrase tells it, from the spot to what it lies in: "a motel near Brenz". Token indexes are of the document. */
export interface PlacePhrase {
  /** The noun of the spot, singular; "" where the phrase begins with a name. */
  readonly noun: string;
  /** Lower-case words before the noun that tell it from others. */
  readonly modifiers: readonly string[];
  /** From the words before the noun that tell it from others to its end; undefined without a noun. */
  readonly spot: Span | undefined;
  readonly names: readonly EntityMention[];
  /** Leads to the first name, past the spot: "near"; "" where the name leads. */
  readonly link: string;
  /** The word that leads to the phrase: "at". */
  readonly lead: string;
  /** "the" where the reader is taken to know it, "a" where it is new. */
  readonly article: "the" | "a" | "";
  readonly endToken: number;
}

/** Words before the noun or the name: "a big red", "the southern city of". */
const REACH = 7;
const MOST_NAMES = 4;
const WITHIN: ReadonlySet<string> = new Set("in at near outside on off of inside beside by".split(" "));
const INNER: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "NUM", "PART", "PRON"]);

/** In: the index of the token after the word that leads to the place. Undefined where none follows. */
export function placePhraseAt(reading: Reading, sentence: Sentence, from: number): PlacePhrase | undefined {
  const { tokens } = reading.document;
  const tags = partsOfSpeech(reading.document);
  const names: EntityMention[] = [];
  let noun = "";
  let spot: Span | undefined;
  let link = "";
  let modifiers: readonly string[] = [];
  let at = from;
  let stepsLeft = REACH;
  while (at < sentence.endToken && stepsLeft-- > 0) {
    const token = tokens[at] as Token;
    const name = nameAt(reading, token);
    if (name !== undefined) {
      if (!mayBePlace(name) || names.length === MOST_NAMES) break;
      names.push(name);
      at = tokenAt(tokens, name.end);
      stepsLeft = 2;
      continue;
    }
    const isName = names.length > 0;
    if (WITHIN.has(token.lower) && (isName || noun !== "" || token.lower === "of")) {
      if (!isName) link = token.lower;
      stepsLeft = REACH;
      at++;
      continue;
    }
    if (/^['’]s$/.test(token.lower)) {
      // "Brenz's botanical garden": the city is given away
      if (isName && nameAt(reading, tokens[at + 1] ?? token) !== undefined) names.length = 0;
      at++;
      continue;
    }
    if (isName && token.text === "," && nameAt(reading, tokens[at + 1] ?? token) !== undefined) {
      at++;
      continue;
    }
    if (isName || !INNER.has(tags[at] ?? "") || token.kind !== "word") break;
    const head = singular(token.lower);
    if (tags[at] === "NOUN" && spot === undefined && tags[at + 1] !== "NOUN" && isPremises(head)) {
      noun = head;
      const first = modifiersFrom(tokens, tags, at, from);
      modifiers = tokens.slice(first, at).map(({ lower }) => lower);
      spot = { start: (tokens[first] as Token).start, end: token.end };
    }
    at++;
  }
  return names.length === 0 && spot === undefined
    ? undefined
    : {
        noun,
        modifiers,
        spot,
        names,
        link,
        lead: leadBefore(tokens, from),
        article: articleOf(tokens[from]),
        endToken: at,
      };
}

/** "outside of Brenz" is outside. */
function leadBefore(tokens: readonly Token[], from: number): string {
  const [before = "", word = ""] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower];
  return word === "of" && before === "outside" ? before : word;
}

function modifiersFrom(tokens: readonly Token[], tags: readonly string[], noun: number, from: number): number {
  let first = noun;
  while (first > from && /^(?:NOUN|ADJ)$/.test(tags[first - 1] ?? "") && tokens[first - 1]?.kind === "word") first--;
  return first;
}

function articleOf(token: Token | undefined): PlacePhrase["article"] {
  if (token?.lower === "the") return "the";
  return token?.lower === "a" || token?.lower === "an" ? "a" : "";
}

function nameAt({ facts: { entities } }: Reading, { start }: Token): EntityMention | undefined {
  return entities[indexAt(entities, start)];
}

function mayBePlace({ type, subtype }: EntityMention): boolean {
  return type === "place" || (type === "organization" && subtype !== "nationality");
}
