import type { Token } from "../../document/document.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { phraseAfter } from "../phrase-after.ts";
import type { FoundPhrase } from "../stands-of-word.ts";
import type { Place } from "./clause.ts";
import { PARTICLES } from "./is-other-verb.ts";

/** "won 36 per cent" of the votes is not "won". */
const GAINING: ReadonlySet<string> = new Set("win wins won lose loses lost get gets got take takes took".split(" "));

const MEASURES: ReadonlySet<string> = new Set(["cent", "percent", "percentag", "point"]);

/** "climbs to 9 per cent": a measure is no object. "Offered them an apology": what belongs to the phrase is none, either. */
export function objectOf(
  { reading, tags, sentence }: Place,
  from: number,
  phrase: FoundPhrase | undefined,
): NounPhrase {
  const object = phraseAfter(reading.document.tokens, tags, from, sentence);
  const last = from + (phrase?.length ?? 0);
  if (phrase !== undefined && phrase.gap > 0 && object.firstToken < last && last <= object.endToken)
    if (PARTICLES.has(reading.document.tokens[last - 1]?.lower ?? ""))
      // "turned the offer down in May"
      return phraseAfter(reading.document.tokens, tags, from, { ...sentence, endToken: last - 1 });
    else
      return reading.document.tokens[last]?.lower === "of"
        ? NO_PHRASE
        : phraseAfter(reading.document.tokens, tags, last, sentence);
  if (MEASURES.has(object.head))
    return GAINING.has((reading.document.tokens[from - 1] as Token).lower) ? object : NO_PHRASE;
  // "remain in office"
  return phrase !== undefined && tags[from - 1] === "ADP" ? { ...object, oblique: true } : object;
}
