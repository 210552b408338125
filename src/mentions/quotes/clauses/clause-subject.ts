import {
  auxiliaries,
  coordinators,
  negations,
  relativePronouns,
  speechAdverbs,
  subordinators,
} from "../../../lexicons/en/closed-class.ts";
import type { Frame, TokenRange, Unit } from "../frame.ts";
import { namesSpeaker } from "../speakers/names-speaker.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Subject } from "./subject.ts";

/** "Asked about the plan, Reyes said": the subject follows the comma that closes the phrase in front. */
export function frontedSubject(frame: Frame, unit: Unit, from: number): Subject | undefined {
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
  const opening = frame.tokens[unit.first]!.lower;
  if (text === "," && (subordinators.has(opening) || opening === "with" || opening === "despite")) return true;
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

export function isRelative(frame: Frame, phrase: TokenRange): boolean {
  const { lower } = frame.tokens[phrase.first]!;
  return phrase.end - phrase.first === 1 && relativePronouns.has(lower) && lower !== "whom";
}
