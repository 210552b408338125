import type { QuoteClaim, Sayer } from "../../claims/claim.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { foldAccents } from "../../claims/term.ts";
import { remembered } from "../../kernel/remembered.ts";
import type { Span } from "../../kernel/span.ts";
import type { Comparison, Side } from "../comparison.ts";

const RULE = "comparisons/quotes/compare-speakers";
/** Shorter phrases may have been said by several people. */
const LEAST_SHARED_WORDS = 4;
/** Of a longer quotation too, a phrase that one article weaves into its own sentence may be an echo of another speaker's. */
const LEAST_SHARE_OF_ECHO = 0.7;
const CONFIDENCE = 0.9;
const SPEAKERS_REMEMBERED = 4_000;

/**
 * Whether two quotations have one speaker; unknown where an article does not tell for certain. Whom "he" or "the minister" stands
 * for, and which of two people of one surname, is a guess; so is which of a body and its spokesman an article credits.
 */
export function speakerVerdict(a: QuoteClaim, b: QuoteClaim): "same" | "different" | "unknown" {
  const [left, right] = [a.quote.speaker, b.quote.speaker];
  if (left === undefined || right === undefined) return "unknown";
  const [pronounA, pronounB] = [genderOf(left.text), genderOf(right.text)];
  if (pronounA !== undefined && pronounB !== undefined) return pronounA === pronounB ? "unknown" : "different";
  const [namesA, namesB] = [nameWords(left.name), nameWords(right.name)];
  if (namesA.length === 0 || namesB.length === 0) return "unknown";
  if (isCovered(namesA, namesB) || isCovered(namesB, namesA)) return "same";
  if (a.sayer === undefined || b.sayer === undefined || a.sayer.type !== b.sayer.type) return "unknown";
  if (a.sayer.type === "other") return "unknown";
  const names = sameEntity({ type: a.sayer.type, name: left.name }, { type: b.sayer.type, name: right.name });
  if (names !== "different") return names === "unsure" ? "unknown" : "same";
  return isCertain(a.sayer, b.sayer, namesB) && isCertain(b.sayer, a.sayer, namesA) ? "different" : "unknown";
}

/** Told by name; or by "she", where the other speaker is a man, or is named later in the article, if at all. */
function isCertain({ told, standsFor }: Sayer, other: Sayer, names: readonly string[]): boolean {
  if (told !== "he" && told !== "she") return told === "name";
  if (other.told !== "name") return false;
  if (other.gender === (told === "he" ? "female" : "male")) return true;
  return (
    standsFor !== undefined && names.every((word) => (standsFor.firstNamed.get(word) ?? standsFor.at) >= standsFor.at)
  );
}

/** The same words, two speakers. */
export function compareSpeakers(a: QuoteClaim, b: QuoteClaim, sharedWords: number): Comparison | undefined {
  if (sharedWords < LEAST_SHARED_WORDS || mayBeEcho(a, b, sharedWords)) return undefined;
  if (speakerVerdict(a, b) !== "different") return undefined;
  return {
    kind: "speaker",
    rule: RULE,
    verdict: "conflicting",
    subject: `speaker of "${a.text.replace(/\s+/g, " ").slice(0, 60)}"`,
    a: sideOf(a),
    b: sideOf(b),
    confidence: CONFIDENCE,
    reason: `${a.quote.speaker?.name} against ${b.quote.speaker?.name}`,
    ties: [{ by: "utterance", words: a.words.slice(0, sharedWords).map(({ text }) => text) }],
    remedies: [{ by: "open-speaker" }],
  };
}

function mayBeEcho(a: QuoteClaim, b: QuoteClaim, sharedWords: number): boolean {
  if (a.quote.form === "direct" && b.quote.form === "direct") return false;
  if (a.quote.form === b.quote.form) return true;
  return sharedWords / Math.max(a.words.length, b.words.length) < LEAST_SHARE_OF_ECHO;
}

function sideOf(claim: QuoteClaim): Side {
  const { speaker } = claim.quote;
  const named: Span[] =
    speaker?.start !== undefined && speaker.end !== undefined ? [{ start: speaker.start, end: speaker.end }] : [];
  return {
    key: `${claim.articleId} ${claim.start}-${claim.end}`,
    articleId: claim.articleId,
    order: claim.order,
    spans: [...named, { start: claim.start, end: claim.end }],
    value: speaker?.name ?? "",
  };
}

const nameWords = remembered(SPEAKERS_REMEMBERED, (name): readonly string[] =>
  foldAccents(name.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1),
);

/** "Rubio" and "Marco Rubio"; the last word of the shorter name has to be among those of the longer. */
function isCovered(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

/** Whom a pronoun stands for is a guess on each side; but "he" is not "she". */
function genderOf(words: string | undefined): "he" | "she" | undefined {
  const lower = words?.trim().toLowerCase();
  return lower === "he" || lower === "she" ? lower : undefined;
}
