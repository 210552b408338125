import { relativePronouns } from "../../../lexicons/en/closed-class.ts";
import { isDash } from "../clauses/is-dash.ts";
import { nounPhraseAfter } from "../clauses/noun-phrase-after.ts";
import { isDayName, isPreposition, isPronoun } from "../clauses/words-of-phrase.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";

/** `"...," said Reyes.`: the verb stands after a quotation or a comma, and what follows is no subject of another verb. */
export function subjectAfter(frame: Frame, unit: Unit, cue: Cue): TokenRange | undefined {
  if (cue.first !== cue.head || cue.form === "base" || cue.form === "gerund" || cue.verb.frames.includes("tell"))
    return undefined;
  const before = cue.first - 1;
  const afterQuote = before >= 0 && frame.stretchAt[before]! >= 0;
  if (cue.first === unit.first && !afterQuote) return undefined;
  if (!afterQuote && frame.tokens[before]!.text !== "," && !isDash(frame.tokens[before]!.text)) return undefined;
  if (cue.end >= unit.end || isDayName(frame, cue.end)) return undefined;
  const phrase =
    (afterQuote ? titledName(frame, cue.end, unit.end) : undefined) ?? nounPhraseAfter(frame, cue.end, unit.end);
  if (phrase === undefined) return undefined;
  if (phrase.end - phrase.first === 1 && isPronoun(frame.tokens[phrase.first]!.lower)) return undefined;
  if (afterQuote) return phrase;
  const { frames } = cue.verb;
  return frames.includes("clause") &&
    !frames.includes("promise") &&
    namesSpeaker(frame, phrase) &&
    closesAfter(frame, unit, phrase.end)
    ? phrase
    : undefined;
}

/** Words of a title before a name, at most. */
const TITLE_REACH = 6;
const NO_TITLE: ReadonlySet<string> = new Set(["ADP", "PRON", "SCONJ", "CCONJ", "AUX", "ADV", "PUNCT", "SYM"]);

/** "said fire brigade commander Ivo Lund": words that could be verbs belong to the title of a name. */
function titledName(frame: Frame, first: number, ceiling: number): TokenRange | undefined {
  for (let at = first; at < Math.min(ceiling, first + TITLE_REACH); at++) {
    const name = frame.entityAt[at] as number;
    if (name >= 0 && frame.entities[name]?.type === "person") {
      let end = at + 1;
      while (end < ceiling && frame.entityAt[end] === name) end++;
      return at > first && frame.tags.slice(first, at).includes("VERB") ? { first, end } : undefined;
    }
    if (NO_TITLE.has(frame.tags[at] as string)) return undefined;
  }
  return undefined;
}

const AFTER_SPEAKER = new Set(["when", "while", "as", "before", "after", "and", "last", "earlier", "later", "adding"]);

function closesAfter(frame: Frame, unit: Unit, at: number): boolean {
  if (at >= unit.end) return true;
  if (frame.stretchAt[at]! >= 0) return false;
  const { kind, lower } = frame.tokens[at]!;
  if (kind === "punctuation" || isPreposition(frame, at) || isDayName(frame, at)) return true;
  return relativePronouns.has(lower) || AFTER_SPEAKER.has(lower);
}
