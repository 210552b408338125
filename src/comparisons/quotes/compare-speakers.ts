import type { QuoteClaim } from "../../claims/claim.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { foldAccents } from "../../claims/term.ts";
import { remembered } from "../../kernel/remembered.ts";
import type { Span } from "../../kernel/span.ts";
import type { Comparison, Side } from "../comparison.ts";

const RULE = "comparisons/quotes/compare-speakers";
/** Shorter phrases may have been said by several people. */
const LEAST_SHARED_WORDS = 4;
const CONFIDENCE = 0.9;
const SPEAKERS_REMEMBERED = 4_000;

/** Whether two quotations have one speaker; unknown where either is not named. */
export function speakerVerdict(a: QuoteClaim, b: QuoteClaim): "same" | "different" | "unknown" {
  const left = a.quote.speaker;
  const right = b.quote.speaker;
  if (left === undefined || right === undefined) return "unknown";
  const [pronounA, pronounB] = [genderOf(left.text), genderOf(right.text)];
  if (pronounA !== undefined && pronounB !== undefined) return pronounA === pronounB ? "unknown" : "different";
  const namesA = nameWords(left.name);
  const namesB = nameWords(right.name);
  if (namesA.length === 0 || namesB.length === 0) return "unknown";
  if (isCovered(namesA, namesB) || isCovered(namesB, namesA)) return "same";
  if (!isName(left.name) || !isName(right.name)) return "unknown";
  if (left.text !== undefined && left.text.toLowerCase() === right.text?.toLowerCase()) return "unknown";
  if (couldBe(a, right.name) || couldBe(b, left.name)) return "unknown";
  // A body speaks through its people
  if (a.speakerType !== b.speakerType) return "unknown";
  const type = a.speakerType === undefined ? {} : { type: a.speakerType };
  if (a.speakerType === "other") return "unknown";
  const sameness = sameEntity({ ...type, name: left.name }, { ...type, name: right.name });
  return sameness === "different" ? "different" : sameness === "unsure" ? "unknown" : "same";
}

/** A pronoun was read as somebody else, although the person that the other article names stands before it too. */
function couldBe({ mayBe, quote }: QuoteClaim, name: string): boolean {
  const last = nameWords(name).at(-1);
  return last !== undefined && mayBe.some((one) => one !== quote.speaker?.name && nameWords(one).includes(last));
}

/** The same words, two speakers. */
export function compareSpeakers(a: QuoteClaim, b: QuoteClaim, sharedWords: number): Comparison | undefined {
  if (sharedWords < LEAST_SHARED_WORDS || speakerVerdict(a, b) !== "different") return undefined;
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

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "i", "we", "it"]);

/** Has a capital in its last word: "a senior official" and "She" are nobody in particular. */
const isName = remembered(SPEAKERS_REMEMBERED, (name): boolean => {
  if (PRONOUNS.has(name.trim().toLowerCase())) return false;
  const lastWord = name.trim().split(" ").at(-1) ?? "";
  return /\p{Lu}/u.test(lastWord) && /^[\p{L}\p{M}'’.-]+$/u.test(lastWord);
});
