import {
  auxiliaries,
  coordinators,
  negations,
  relativePronouns,
  speechAdverbs,
  subordinators,
} from "../../../lexicons/en/closed-class.ts";
import { isSpeakerNoun, isTextNoun } from "../../../lexicons/en/speaker-nouns.ts";
import type { Cue } from "../cues/find-cues.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";
import { isDash, isDayName, isPreposition, isPronoun, nounPhraseAfter, nounPhraseBefore } from "./noun-phrase.ts";

/**
 * The words that name who says, and where they stand: before the verb, after it ("said Reyes"), as a relative pronoun
 * ("Reyes, who said"), or at another verb of the clause ("Reyes laughed and said").
 */
export interface Subject {
  readonly words: TokenRange;
  readonly place: "before" | "after" | "relative" | "shared";
}

/** The subject of a verb of saying, undefined for "was asked". */
export function subjectOf(frame: Frame, unit: Unit, cue: Cue): Subject | undefined {
  if (cue.mood === "passive") return undefined;
  if (cue.mood === "gerund") return subjectOfGerund(frame, unit, cue);
  if (cue.mood === "infinitive") return clauseSubject(frame, unit, cue.first);
  const inverted = subjectAfter(frame, unit, cue);
  if (inverted !== undefined) return { words: inverted, place: "after" };
  if (cue.first <= unit.first) return undefined;
  const { lower, text } = frame.tokens[cue.first - 1]!;
  if (coordinators.has(lower) || lower === "then") return clauseSubject(frame, unit, cue.first);
  const before = nounPhraseBefore(frame, cue.first, unit.first);
  if (before === undefined) return text === "," ? clauseSubject(frame, unit, cue.first) : undefined;
  if (isRelative(frame, before)) return subjectOfRelative(frame, unit, before);
  return { words: { first: backToQuotation(frame, unit, before.first), end: before.end }, place: "before" };
}

/** "Reyes, who said" speaks herself; "Reyes posted a message that read" speaks through the message. */
function subjectOfRelative(frame: Frame, unit: Unit, pronoun: TokenRange): Subject | undefined {
  if (isGeneric(frame, unit, pronoun.first)) return undefined;
  const own: Subject = { words: pronoun, place: "relative" };
  if (frame.tokens[pronoun.first]!.lower === "who" || pronoun.first === unit.first) return own;
  const antecedent = nounPhraseBefore(
    frame,
    frame.tokens[pronoun.first - 1]!.text === "," ? pronoun.first - 1 : pronoun.first,
    unit.first,
  );
  if (antecedent === undefined || !holdsText(frame, antecedent)) return own;
  const author = clauseSubject(frame, unit, antecedent.first);
  return author !== undefined && namesSpeaker(frame, author.words) ? author : own;
}

function holdsText(frame: Frame, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.end && !isPreposition(frame, at); at++)
    if (isTextNoun(frame.tokens[at]!.lower)) return true;
  return false;
}

/** "anybody who says", "those who claim": nobody in particular speaks. */
function isGeneric(frame: Frame, unit: Unit, relative: number): boolean {
  return relative > unit.first && GENERIC.has(frame.tokens[relative - 1]!.lower);
}

const GENERIC = new Set(
  "anybody anyone everybody everyone somebody someone those people nobody whoever one person".split(" "),
);

/** Longest speaker read back to a quotation, in tokens. */
const LONGEST_TITLE = 16;

/**
 * `"...," White House press secretary Josh Earnest said`: between a quotation and its verb everything names the speaker,
 * even where a word of the title looks like a verb.
 */
function backToQuotation(frame: Frame, unit: Unit, first: number): number {
  for (let at = first - 1; at >= Math.max(unit.first, first - LONGEST_TITLE); at--) {
    if (frame.stretchAt[at]! >= 0) return at + 1;
    const { kind, text, lower } = frame.tokens[at]!;
    if (text === "," && at > unit.first && frame.stretchAt[at - 1]! >= 0) return at + 1;
    const apart =
      kind === "punctuation" && text !== "," && text !== "." && text !== "(" && text !== ")" && text !== "-";
    if (apart || isPronoun(lower) || auxiliaries.has(lower) || coordinators.has(lower)) return first;
  }
  return first;
}

/** `"...," said Reyes.`: the verb stands after a quotation or a comma, and what follows is no subject of another verb. */
function subjectAfter(frame: Frame, unit: Unit, cue: Cue): TokenRange | undefined {
  if (cue.first !== cue.head || cue.form === "base" || cue.form === "gerund" || cue.verb.frames.includes("tell"))
    return undefined;
  const before = cue.first - 1;
  const afterQuote = before >= 0 && frame.stretchAt[before]! >= 0;
  if (cue.first === unit.first && !afterQuote) return undefined;
  if (!afterQuote && frame.tokens[before]!.text !== "," && !isDash(frame.tokens[before]!.text)) return undefined;
  if (cue.end >= unit.end || isDayName(frame, cue.end)) return undefined;
  const phrase = nounPhraseAfter(frame, cue.end, unit.end);
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

const AFTER_SPEAKER = new Set(["when", "while", "as", "before", "after", "and", "last", "earlier", "later", "adding"]);

function closesAfter(frame: Frame, unit: Unit, at: number): boolean {
  if (at >= unit.end) return true;
  if (frame.stretchAt[at]! >= 0) return false;
  const { kind, lower } = frame.tokens[at]!;
  if (kind === "punctuation" || isPreposition(frame, at) || isDayName(frame, at)) return true;
  return relativePronouns.has(lower) || AFTER_SPEAKER.has(lower);
}

function subjectOfGerund(frame: Frame, unit: Unit, cue: Cue): Subject | undefined {
  const before = cue.first - 1;
  if (before < unit.first) return frontedSubject(frame, unit, cue.end);
  const { lower, text } = frame.tokens[before]!;
  // "After saying that ..., she left"
  if (isPreposition(frame, before) && before === unit.first) return frontedSubject(frame, unit, cue.end);
  if (text !== "," && frame.stretchAt[before]! < 0) {
    const company = nounPhraseBefore(frame, cue.first, unit.first);
    // "with one of her ads asking"
    if (company !== undefined && frame.tokens[company.first - 1]?.lower === "with" && company.first > unit.first) {
      return { words: company, place: "before" };
    }
    // "footage of Reyes saying": the name right before the participle
    const entity = frame.entityAt[before]!;
    const speaks =
      entity >= 0
        ? frame.entities[entity]!.type === "person"
        : (isSpeakerNoun(lower) && !isTextNoun(lower)) || isPronoun(lower);
    if (speaks) {
      const phrase = nounPhraseBefore(frame, cue.first, unit.first);
      if (phrase !== undefined)
        return { words: lastPart(frame, phrase), place: isRelative(frame, phrase) ? "relative" : "before" };
    }
  }
  return clauseSubject(frame, unit, cue.first, isPreposition(frame, before));
}

/** The part after the last preposition: in "footage of Reyes" it is Reyes who speaks. */
function lastPart(frame: Frame, phrase: TokenRange): TokenRange {
  if (isSpeakerNoun(frame.tokens[phrase.first]!.lower) || isSpeakerNoun(frame.tokens[phrase.first + 1]?.lower ?? ""))
    return phrase;
  for (let at = phrase.end - 1; at > phrase.first; at--) {
    if (isPreposition(frame, at)) return { first: at + 1, end: phrase.end };
  }
  return phrase;
}

/** "Asked about the plan, Reyes said": the subject follows the comma that closes the phrase in front. */
function frontedSubject(frame: Frame, unit: Unit, from: number): Subject | undefined {
  for (let at = from; at + 1 < unit.end; at++) {
    const comma = frame.tokens[at]!.text === "," || (frame.stretchAt[at]! >= 0 && frame.stretchAt[at + 1]! < 0);
    if (!comma || frame.stretchAt[at + 1]! >= 0) continue;
    const phrase = nounPhraseAfter(frame, at + 1, unit.end);
    if (phrase === undefined || phrase.end >= unit.end) continue;
    const tag = frame.tags[phrase.end];
    if (tag === "VERB" || tag === "AUX" || tag === "ADV" || frame.tokens[phrase.end]!.text === ",")
      return { words: phrase, place: "shared" };
  }
  return undefined;
}

/**
 * The subject of the clause that `before` stands in, for a verb without one of its own.
 * The first verb of the sentence gives it; a later one where a new clause begins (", but Reyes ...", "When asked, Reyes ..."),
 * where the first cannot speak ("The incident came when protesters ..."), or where the `nearest` is asked for.
 */
export function clauseSubject(frame: Frame, unit: Unit, before: number, nearest = false): Subject | undefined {
  let found: TokenRange | undefined;
  for (let at = unit.first; at < before; at++) {
    if (!isFiniteVerb(frame, unit, at)) continue;
    const first = verbGroupStart(frame, unit, at);
    const phrase = nounPhraseBefore(frame, first, unit.first);
    if (phrase === undefined) continue;
    const words = isRelative(frame, phrase) ? nounPhraseBefore(frame, phrase.first, unit.first) : phrase;
    if (words === undefined) continue;
    if (
      found === undefined ||
      nearest ||
      beginsClause(frame, unit, words.first) ||
      (!namesSpeaker(frame, found) && namesSpeaker(frame, words))
    ) {
      found = words;
    }
  }
  return found === undefined ? undefined : { words: found, place: "shared" };
}

/** The subject of any verb: the noun phrase before its group, else that of its clause. */
export function subjectOfVerb(frame: Frame, unit: Unit, at: number): TokenRange | undefined {
  const first = verbGroupStart(frame, unit, at);
  const lower = frame.tokens[first - 1]?.lower ?? "";
  const own = first > unit.first && !coordinators.has(lower) && lower !== "to" && isFiniteVerb(frame, unit, at);
  const phrase = own ? nounPhraseBefore(frame, first, unit.first) : undefined;
  if (phrase !== undefined && !isRelative(frame, phrase)) return phrase;
  return clauseSubject(frame, unit, phrase?.first ?? first, true)?.words ?? frontedSubject(frame, unit, at)?.words;
}

function beginsClause(frame: Frame, unit: Unit, first: number): boolean {
  if (first - 1 <= unit.first) return false;
  const { lower, text } = frame.tokens[first - 1]!;
  if (text === ";") return true;
  // "When the crowd began to chant, Reyes ..."
  if (text === "," && subordinators.has(frame.tokens[unit.first]!.lower)) return true;
  return (
    (lower === "but" || lower === "and" || lower === "while" || lower === "so") && frame.tokens[first - 2]!.text === ","
  );
}

function isFiniteVerb(frame: Frame, unit: Unit, at: number): boolean {
  if (frame.stretchAt[at]! >= 0) return false;
  const tag = frame.tags[at];
  if (tag !== "VERB" && tag !== "AUX") return false;
  if (/ing$/.test(frame.tokens[at]!.lower) && frame.tags[at - 1] !== "AUX") return false;
  return !(at > unit.first && frame.tokens[at - 1]!.lower === "to");
}

/** First token of the verb group that `at` ends: its auxiliaries and adverbs. */
function verbGroupStart(frame: Frame, unit: Unit, at: number): number {
  let first = at;
  while (first > unit.first) {
    const { lower } = frame.tokens[first - 1]!;
    const belongs =
      frame.stretchAt[first - 1]! < 0 &&
      (auxiliaries.has(lower) ||
        negations.has(lower) ||
        speechAdverbs.has(lower) ||
        frame.tags[first - 1] === "ADV" ||
        frame.tags[first - 1] === "AUX");
    if (!belongs) break;
    first--;
  }
  return first;
}

function isRelative(frame: Frame, phrase: TokenRange): boolean {
  const { lower } = frame.tokens[phrase.first]!;
  return phrase.end - phrase.first === 1 && relativePronouns.has(lower) && lower !== "whom";
}
