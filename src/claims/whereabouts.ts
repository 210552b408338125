import type { Sentence } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import type { Span } from "../kernel/span.ts";
import { type Era, eraOf } from "./era.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { placeSettingOf } from "./place-setting.ts";
import type { Reading } from "./reading.ts";
import { type Theme, themeOf } from "./theme.ts";

/** Where somebody or something is by a fact that a story has one place for: "the vans were built in Brenz". */
export interface Whereabouts extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly facts: readonly string[];
  readonly theme: Theme;
  readonly place: PlacePhrase;
  /** Group of the noun that says what its first name is: "river". */
  readonly kind: string;
  /** "near Brenz": the place is not the scene itself. */
  readonly isNear: boolean;
  /** Of what tells the fact, where it is a noun: "a mill in Brenz"; else of the place. */
  readonly article: "the" | "a" | "";
  readonly era: Era | undefined;
  readonly frame: Frame;
}

const NEAR: ReadonlySet<string> = new Set(["near", "outside", "off", "towards", "toward"]);

/** In: the facts that a word of the sentence tells, that word, and the place that it leads to; undefined where the place is no scene. */
export function toWhereabouts(
  reading: Reading,
  order: number,
  facts: readonly string[],
  place: PlacePhrase,
  sentence: Sentence,
  at: number,
): Whereabouts | undefined {
  const name = place.names[0];
  const span = name ?? place.spot;
  if (span === undefined) return undefined;
  const setting = name === undefined ? undefined : placeSettingOf(reading, name);
  // "at a Brenz airport", "the office in Brenz said"
  if (place.lead !== "" && setting?.surrounds === true && setting.kind !== "highway") return undefined;
  // "at Mill Street and Karlsen Road": either may be told alone
  if (setting?.listed === true) return undefined;
  const { start, end } = span;
  return {
    start,
    end,
    kind: setting?.kind ?? "",
    article: (facts.includes("plant") ? articleOf(reading, sentence, at) : "") || place.article,
    isNear: NEAR.has(place.lead) || NEAR.has(place.link),
    era: eraOf(reading, span),
    articleId: reading.document.article.id,
    order,
    facts,
    theme: themeOf(reading, sentence, at),
    place,
    frame: frameOf(reading, span),
  };
}

const ARTICLE_REACH = 3;

function articleOf({ document }: Reading, { firstToken }: Sentence, noun: number): Whereabouts["article"] {
  const { tokens } = document;
  if (partsOfSpeech(document)[noun] !== "NOUN") return "";
  for (let at = noun - 1; at >= Math.max(firstToken, noun - ARTICLE_REACH); at--) {
    const word = tokens[at]?.lower;
    if (word === "the") return "the";
    if (word === "a" || word === "an") return "a";
  }
  return "";
}
