import type { Token } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { AGAINST_WORDS, FOR_WORDS, VOTE_WORDS } from "../lexicons/en/vote-words.ts";
import type { FigureClaim } from "./claim.ts";
import type { ArticleClaims } from "./derive-claims.ts";
import { tokenAt } from "./token-at.ts";

/** How a vote came out: the greater number and the lesser one, whoever had it, and the one or two figures that tell it. */
export interface VoteTally {
  readonly most: number;
  readonly least: number;
  readonly claims: readonly FigureClaim[];
}

/** Tokens between the two numbers, and behind or before one of them, in which its side may be named. */
const MOST_BETWEEN = 14;
const BEHIND = 5;
const BEFORE = 3;
/** Articles with more figures are tables. */
const MOST_FIGURES = 200;

/** The votes that an article tells with both sides: "by 78 votes to 61", "78 deputies voted for it, 61 against", "Yes: 78. No: 61". */
export const voteTallies = keptFor((article: ArticleClaims): readonly VoteTally[] => {
  const figures = article.figures.filter(({ inferred, inQuote }) => !inferred && !inQuote).slice(0, MOST_FIGURES);
  return figures.flatMap((claim, at) => {
    const next = figures[at + 1];
    const tally = isTally(claim) ? ofScore(claim) : next === undefined ? undefined : ofCounts(article, claim, next);
    return tally === undefined ? [] : [tally];
  });
});

function isTally({ figure, dimension }: FigureClaim): boolean {
  return dimension.name === "score" && figure.slot === "votes";
}

function ofScore(claim: FigureClaim): VoteTally | undefined {
  const { min, max } = claim.figure.quantity;
  if (min === null || max === null) return undefined;
  return { most: Math.max(min, max), least: Math.min(min, max), claims: [claim] };
}

function ofCounts(article: ArticleClaims, first: FigureClaim, second: FigureClaim): VoteTally | undefined {
  const [one, other] = [exactCount(first), exactCount(second)];
  if (one === undefined || other === undefined || !areOpposed(article, first, second)) return undefined;
  return { most: Math.max(one, other), least: Math.min(one, other), claims: [first, second] };
}

function exactCount({ figure: { quantity }, dimension, denied, partial }: FigureClaim): number | undefined {
  if (dimension.name !== "count" || denied || partial || quantity.approximator !== "exact") return undefined;
  return quantity.value ?? undefined;
}

/** One number is said to be for and the other against, by words behind both or before both, where something is voted on. */
function areOpposed({ reading }: ArticleClaims, first: FigureClaim, second: FigureClaim): boolean {
  const { tokens, sentences } = reading.document;
  const [start, end] = [tokenAt(tokens, first.start), tokenAt(tokens, first.end)];
  const [from, to] = [tokenAt(tokens, second.start), tokenAt(tokens, second.end)];
  if (from - end > MOST_BETWEEN || second.frame.sentence - first.frame.sentence > 1) return false;
  const opening = sentences[Math.max(0, first.frame.sentence - 1)]?.firstToken ?? 0;
  const close = sentences[Math.min(sentences.length - 1, second.frame.sentence + 1)]?.endToken ?? tokens.length;
  const between = tokens.slice(end, from);
  const isAfter = areSides(between, upToStop(tokens.slice(to, Math.min(to + BEHIND, close))));
  const isBefore = areSides(tokens.slice(Math.max(opening, start - BEFORE), start), between.slice(-BEFORE));
  return (isAfter || isBefore) && tokens.slice(opening, close).some(({ lower }) => VOTE_WORDS.has(lower));
}

/** The side of the second number stands in its own sentence. */
function upToStop(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ lower }) => lower === "." || lower === ";");
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

function areSides(one: readonly Token[], other: readonly Token[]): boolean {
  const [left, right] = [sideIn(one), sideIn(other)];
  return left !== undefined && right !== undefined && left !== right;
}

/** The side that a stretch of words names; none where it names both. */
function sideIn(tokens: readonly Token[]): "for" | "against" | undefined {
  const isFor = tokens.some(({ lower }) => FOR_WORDS.has(lower));
  const isAgainst = tokens.some(({ lower }) => AGAINST_WORDS.has(lower));
  if (isFor === isAgainst) return undefined;
  return isFor ? "for" : "against";
}
