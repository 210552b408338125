import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Filler } from "../../claims/derive-fillers.ts";
import { kindWordsOf } from "../../claims/find-kinds.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { Comparison } from "../comparison.ts";
import { areOtherBearers } from "./are-other-bearers.ts";
import { followEachOther } from "./follow-each-other.ts";
import { matterComparison } from "./matter-comparison.ts";
import { isOfOtherChapter, isOfOtherYear } from "./other-chapter.ts";

const RULE = "comparisons/claims/compare-fillers";
const CONFIDENCE = 0.65;

/** What an article answers to a slot. */
interface Answer {
  readonly filler: Filler;
  /** Those of the kind that all its words for it may mean. */
  readonly members: ReadonlySet<number>;
}

/** One question of a story with two answers that exclude each other: "a wolf" and "a brown bear", "stabbed with a screwdriver" and "with a knife". */
export function compareFillers(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const comparisons: Comparison[] = [];
  const others = soleAnswers(later);
  for (const [question, a] of soleAnswers(earlier)) {
    const b = others.get(question);
    if (b !== undefined && exclude(earlier, a, later, b))
      comparisons.push(toComparison(earlier, a.filler, later, b.filler));
  }
  return comparisons;
}

/** By question, where the article answers it in one way only. */
const soleAnswers = keptFor((claims: ArticleClaims): ReadonlyMap<string, Answer> => {
  const answers = new Map<string, Answer>();
  for (const filler of claims.fillers) {
    const question = `${filler.slot.slot} ${filler.age}`;
    const known = answers.get(question);
    const members = ofKind(filler, filler.word.members);
    if (known === undefined) answers.set(question, { filler, members });
    else answers.set(question, { filler: known.filler, members: common(known.members, members) });
  }
  return answers;
});

/** Members of two kinds share no number. */
const KIND_SIZE = 1000;
const kindNumbers: string[] = [];

function ofKind({ word }: Filler, members: ReadonlySet<number>): ReadonlySet<number> {
  let number = kindNumbers.indexOf(word.kind);
  if (number < 0) number = kindNumbers.push(word.kind) - 1;
  return new Set([...members].map((member) => number * KIND_SIZE + member));
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...a].filter((member) => b.has(member)));
}

function exclude(earlier: ArticleClaims, a: Answer, later: ArticleClaims, b: Answer): boolean {
  if (a.members.size === 0 || b.members.size === 0 || common(a.members, b.members).size > 0) return false;
  for (const [claims, { filler }] of [
    [earlier, a],
    [later, b],
  ] as const)
    if (isOfOtherChapter(claims, filler) || isOfOtherYear(claims, filler)) return false;
  if (a.filler.slot.sole && !(isInLead(a.filler) && isInLead(b.filler))) return false;
  if (a.filler.slot.ofPerson && areOtherBearers(earlier, a.filler, later, b.filler)) return false;
  if (followEachOther(earlier, a.filler, later, b.filler)) return false;
  return !speaksOf(later, a.filler) && !speaksOf(earlier, b.filler);
}

/** Sentences from which a reader knows what an article is about. */
const LEAD_SENTENCES = 3;

function isInLead({ sentence }: Filler): boolean {
  return sentence < LEAD_SENTENCES;
}

/** Whether an article has a word for what the other answers, in whatever part. */
function speaksOf({ reading: { document } }: ArticleClaims, { word }: Filler): boolean {
  return kindWordsOf(document).some(
    ({ kind, members }) => kind === word.kind && [...members].some((member) => word.members.has(member)),
  );
}

function toComparison(earlier: ArticleClaims, a: Filler, later: ArticleClaims, b: Filler): Comparison {
  return matterComparison(
    { ...a, matter: { name: a.slot.slot } },
    { ...b, matter: { name: b.slot.slot } },
    [wordsOf(earlier, a), wordsOf(later, b)],
    { rule: RULE, confidence: CONFIDENCE, reason: "the versions give two answers to one question" },
  );
}

function wordsOf({ reading: { document } }: ArticleClaims, { start, end }: Filler): string {
  return document.text.slice(start, end);
}
