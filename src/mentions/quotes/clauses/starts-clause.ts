import { auxiliaries, relativePronouns, subjectPronouns } from "../../../lexicons/en/closed-class.ts";
import type { Frame } from "../frame.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { isPreposition } from "./words-of-phrase.ts";

/** Parts of a subject read before its verb must come: "the head of the agency, a lawyer, who ..." */
const MOST_PARTS = 6;

/**
 * Whether a clause with its own subject and finite verb begins at `first`: "the talks had failed", "it would appeal".
 * `objects`: the verb before also takes a bare noun phrase, so that doubtful participles count as such. A bare noun phrase ("an operating profit of 3 percent", "videos showing smoke") is the object of the verb before it, no clause.
 */
export function startsClause(frame: Frame, first: number, end: number, objects = true): boolean {
  let at = first;
  if (frame.stretchAt[at]! >= 0) return true;
  const opening = frame.tokens[at]!.lower;
  if (["if", "there", "unless", "once", "only", "not", "never", "even", "no"].includes(opening)) return true;
  while (at < end && frame.tags[at] === "ADV") at++;
  if (subjectPronouns.has(frame.tokens[at]?.lower ?? "")) return at + 1 < end;
  // "in Texas the count was": an adverbial in front
  if (at < end && isPreposition(frame, at)) at++;
  let hasSubject = false;
  for (let part = 0; part < MOST_PARTS && at < end; part++) {
    const phrase = nounPhraseAfter(frame, at, end);
    at = phrase?.end ?? at;
    hasSubject ||= phrase !== undefined;
    if (at >= end) return false;
    if (frame.stretchAt[at]! >= 0) return true;
    const { text, lower } = frame.tokens[at]!;
    if (isFiniteVerb(frame, at, hasSubject, objects)) return true;
    if (objects && lower === "to" && frame.tags[at + 1] === "VERB") return false;
    if (lower === "and" && frame.tags[at + 1] === "VERB") return false;
    if (objects && text === "," && newClauseAt(frame, at + 1, end)) return false;
    if (relativePronouns.has(lower)) return hasFiniteAfter(frame, at + 1, end);
    if (
      text === "," ||
      text === "(" ||
      text === ")" ||
      lower === "and" ||
      lower === "or" ||
      isPreposition(frame, at) ||
      frame.tags[at] === "ADV"
    )
      at++;
    else if (phrase === undefined && frame.tags[at] === "VERB") at++;
    else if (phrase === undefined) return false;
  }
  return false;
}

/** "reported smoke in the galley, officials said": subject and verb right after the comma. */
function newClauseAt(frame: Frame, first: number, end: number): boolean {
  if (first >= end) return false;
  const phrase = nounPhraseAfter(frame, first, end);
  return (
    phrase !== undefined && phrase.end < end && (frame.tags[phrase.end] === "VERB" || frame.tags[phrase.end] === "AUX")
  );
}

function isFiniteVerb(frame: Frame, at: number, afterNoun: boolean, objects: boolean): boolean {
  const { lower } = frame.tokens[at]!;
  const tag = frame.tags[at];
  if (auxiliaries.has(lower) || tag === "AUX") return lower !== "being" && lower !== "been" && lower !== "having";
  if (lower === "'s" && tag !== "PART") return true;
  if (!afterNoun || tag !== "VERB" || lower.endsWith("ing")) return false;
  if (!objects) return true;
  // "an explosion caused by gas", "the figure published on Monday": a participle, not a verb in the past
  if (!lower.endsWith("ed") && !/(?:en|wn|ought|ade|ept|und|ent|ld)$/.test(lower)) return true;
  const next = frame.tokens[at + 1];
  return (
    next !== undefined &&
    ![
      "by",
      "on",
      "in",
      "at",
      "to",
      "for",
      "from",
      "with",
      "during",
      "after",
      "before",
      "since",
      "earlier",
      "last",
    ].includes(next.lower) &&
    next.kind !== "punctuation"
  );
}

function hasFiniteAfter(frame: Frame, from: number, end: number): boolean {
  let verbs = 0;
  for (let at = from; at < end; at++) {
    if (
      frame.stretchAt[at]! < 0 &&
      (frame.tags[at] === "AUX" || frame.tags[at] === "VERB") &&
      frame.tags[at - 1] !== "AUX"
    )
      verbs++;
  }
  return verbs > 1;
}
