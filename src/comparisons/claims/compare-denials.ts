import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { type DenialClaim, denialIn } from "../../claims/derive-denials.ts";
import { sentenceTerms, type TermWeights } from "../../claims/sentence-terms.ts";
import { wordsOfTerms } from "../../claims/words-of-terms.ts";
import type { Document, Sentence, Token } from "../../document/document.ts";
import { overlaps } from "../../kernel/span.ts";
import { HEDGES, TALK_NOUNS } from "../../lexicons/en/denial-words.ts";
import type { Comparison, Side } from "../comparison.ts";
import { heldIn } from "./held-in.ts";

const RULE = "comparisons/claims/compare-denials";
const CONFIDENCE = 0.7;
/** Share of what is denied that the other article's sentence has to state. */
const STATED_SHARE = 0.7;
/** Or share of that sentence which the denial takes up: "a pumpkin soup festival in Brenz". */
const TAKEN_UP_SHARE = 0.7;
/** As above, where three words or more are shared. */
const TAKEN_UP_SHARE_OF_MANY = 0.55;
const LEAST_SHARED_TERMS = 3;
/** Two rare words do: "beetroot toothpaste". */
const TELLING_WEIGHT = 12;
/** Two common words are no matter. */
const LEAST_SHARED_WEIGHT = 8;
/** What somebody denies of himself has to be the very thing that the other article states. */
const STATED_BY_ARTICLE = 0.5;

/** One article states what the other calls a hoax, false or denied: "Brenz bans bicycles" and "No, Brenz is not banning bicycles". */
export function compareDenials(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  return [...disputes(earlier, later), ...disputes(later, earlier)];
}

function disputes(denying: ArticleClaims, stating: ArticleClaims): Comparison[] {
  for (const denial of denying.denials) {
    const stated = findStatement(denial, stating);
    if (stated === undefined || isDeniedToo(denial, stating) || findStatement(denial, denying) !== undefined) continue;
    const comparison = toComparison(denial, denying, stating, stated);
    return [comparison];
  }
  return [];
}

/** Index of a sentence that states, in the article's own voice, what is denied. */
function findStatement(denial: DenialClaim, { reading: { document, facts } }: ArticleClaims): number | undefined {
  const at = document.sentences.findIndex((sentence, index) => {
    if (!isAbout(denial, sentenceTerms(document, index))) return false;
    if (!states(document, sentence)) return false;
    return !facts.quotes.some((quote) => overlaps(quote, sentence));
  });
  return at < 0 ? undefined : at;
}

function isAbout({ content, bySomebody }: DenialClaim, terms: TermWeights): boolean {
  let shared = 0;
  let weight = 0;
  for (const [term, own] of content)
    if (terms.has(term)) {
      shared++;
      weight += own;
    }
  if (weight < (shared < LEAST_SHARED_TERMS ? TELLING_WEIGHT : LEAST_SHARED_WEIGHT)) return false;
  const stated = heldIn(content, terms, terms);
  const takenUp = heldIn(terms, content, content);
  if (bySomebody) return stated >= STATED_SHARE && takenUp >= STATED_BY_ARTICLE;
  return stated >= STATED_SHARE || takenUp >= (shared > LEAST_SHARED_TERMS ? TAKEN_UP_SHARE_OF_MANY : TAKEN_UP_SHARE);
}

/** Neither a question nor a denial, and nothing that is only passed on. */
function states(document: Document, sentence: Sentence): boolean {
  if (document.text[sentence.end - 1] === "?" || denialIn(document, sentence) !== undefined) return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { lower } = document.tokens[at] as Token;
    if (HEDGES.has(lower) || TALK_NOUNS.has(lower) || /^(?:not|no|never|nor)$|n['’]t$/.test(lower)) return false;
  }
  return true;
}

/** An article that tells the denial as well is no other version. */
function isDeniedToo(denial: DenialClaim, { denials }: ArticleClaims): boolean {
  return denials.some(({ content }) => isAbout(denial, content));
}

function toComparison(
  denial: DenialClaim,
  denying: ArticleClaims,
  { order, reading: { document } }: ArticleClaims,
  stated: number,
): Comparison {
  const { start, end } = document.sentences[stated] as Sentence;
  const common = new Set([...denial.content.keys()].filter((term) => sentenceTerms(document, stated).has(term)));
  const subject = wordsOfTerms(document, stated, common).join(" ");
  const articleId = document.article.id;
  const side = {
    articleId,
    order,
    key: `${articleId} ${stated}`,
    spans: [{ start, end }],
    value: subject.toLowerCase(),
  };
  const other = sideOf(denial, `not ${subject.toLowerCase()}`);
  const [a, b] = denying.order < order ? [other, side] : [side, other];
  return {
    kind: "claim",
    rule: RULE,
    verdict: "conflicting",
    subject,
    a,
    b,
    confidence: CONFIDENCE,
    reason: denial.bySomebody
      ? "one version states what the other says is denied"
      : "one version states what the other calls untrue",
    ties: [{ by: "matter", words: [subject] }],
    remedies: [{ by: "told-by-both" }],
  };
}

function sideOf({ articleId, order, sentence, start, end }: DenialClaim, value: string): Side {
  return { articleId, order, key: `${articleId} ${sentence}`, spans: [{ start, end }], value };
}
