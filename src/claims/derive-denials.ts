import type { Document, Sentence, Token } from "../document/document.ts";
import { placesOfWords, sentencesHolding, wordPlaces } from "../document/word-places.ts";
import type { Span } from "../kernel/span.ts";
import {
  DENYING_VERBS,
  FALSE_WORDS,
  HOAX_WORDS,
  HOAXES_OF,
  MEDIUM_WORDS,
  PLAN_NOUNS,
  TALK_NOUNS,
  UNREAL_AFTER_NOT,
} from "../lexicons/en/denial-words.ts";
import type { Reading } from "./reading.ts";
import { sentenceTerms, type TermWeights } from "./sentence-terms.ts";
import { termOf } from "./term.ts";

/** A sentence that says of something told elsewhere that it is not so. */
export interface DenialClaim extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly sentence: number;
  /** Terms of what is denied. */
  readonly content: TermWeights;
  /** "denies plans to": by somebody with a stake, not by the article. */
  readonly bySomebody: boolean;
}

/** A longer sentence says more than one thing. */
const MOST_TOKENS = 45;
/** Words between a verb of denying and what is denied: "denies all the rumours". */
const REACH = 4;
/** A denial of "it" alone denies nothing that could be found. */
const LEAST_TERMS = 2;

/** "No, Kestrel Bay is not moving its ferry", "Ferry photo is fake", "The mayor denies plans to sell the ferry". */
export function deriveDenials({ document }: Reading, order: number): DenialClaim[] {
  return sentencesHolding(document, placesOfWords(document, cuesIn(document))).flatMap((index) => {
    const sentence = document.sentences[index] as Sentence;
    const cue = denialIn(document, sentence);
    if (cue === undefined) return [];
    const asked = isQuestion(document, index - 1) ? contentOf(document, index - 1) : NOTHING;
    const content = new Map([...asked, ...contentOf(document, index)]);
    if (content.size < LEAST_TERMS) return [];
    const { start, end } = sentence;
    const bySomebody = cue === "denying";
    return [{ articleId: document.article.id, order, start, end, sentence: index, content, bySomebody }];
  });
}

/** The words of an article without one of which no sentence denies. */
function cuesIn(document: Document): string[] {
  return [...wordPlaces(document).keys()].filter((word) => CUES.has(word) || isNot(word));
}

const CUES: ReadonlySet<string> = new Set(["no", ...HOAX_WORDS, ...FALSE_WORDS, ...DENYING_VERBS]);

const NOTHING: TermWeights = new Map();

/** "Ferry sunk? Of course not" */
function isQuestion({ text, sentences }: Document, index: number): boolean {
  const sentence = sentences[index];
  return (
    sentence !== undefined && text[sentence.end - 1] === "?" && sentence.endToken - sentence.firstToken < MOST_TOKENS
  );
}

/** Whether a sentence denies something, in the article's own voice ("false") or in somebody's ("denying"). */
export function denialIn({ tokens }: Document, { firstToken, endToken }: Sentence): "false" | "denying" | undefined {
  if (endToken - firstToken > MOST_TOKENS) return undefined;
  const word = (at: number) => (at >= firstToken && at < endToken ? (tokens[at] as Token).lower : "");
  let denying = false;
  for (let at = firstToken; at < endToken; at++) {
    const lower = word(at);
    if (
      (HOAX_WORDS.has(lower) && !isRealHoax(word, at)) ||
      (at === firstToken && lower === "no" && word(at + 1) === ",")
    )
      return "false";
    if (FALSE_WORDS.has(lower) && (isPredicate(word, at) || TALK_NOUNS.has(word(at + 1)))) return "false";
    if (isNot(lower) && isUnreal(word, at)) return "false";
    if (DENYING_VERBS.has(lower) && isOfTalk(word, at)) denying = true;
  }
  return denying ? "denying" : undefined;
}

type WordAt = (at: number) => string;

/** "is fake", "was completely false"; not "fake passports". */
function isPredicate(word: WordAt, at: number): boolean {
  const before = [word(at - 1), word(at - 2)];
  if (!before.some((one) => /^(?:is|are|was|were|be|as)$/.test(one))) return false;
  return !/^[a-z]/.test(word(at + 1)) || /^(?:and|but|according|after|as|says|said|on|in)$/.test(word(at + 1));
}

/** A bomb hoax has happened. */
function isRealHoax(word: WordAt, at: number): boolean {
  return HOAXES_OF.has(word(at - 1)) || HOAXES_OF.has(word(at + 1));
}

function isNot(lower: string): boolean {
  return lower === "not" || (lower.endsWith("t") && /n['’]t$/.test(lower));
}

/** "not a real thing", "not really happening", but not "could not compete in the real world". */
function isUnreal(word: WordAt, at: number): boolean {
  for (let next = at + 1; next <= at + REACH; next++) {
    if (UNREAL_AFTER_NOT.has(word(next))) return true;
    if (PREPOSITIONS.test(word(next))) return false;
  }
  return false;
}

const PREPOSITIONS = /^(?:in|on|at|to|of|for|with|from|by)$/;

function isOfTalk(word: WordAt, at: number): boolean {
  for (let next = at + 1; next <= at + REACH + 2; next++) {
    const lower = word(next);
    if (TALK_NOUNS.has(lower) || PLAN_NOUNS.has(lower)) return true;
  }
  return false;
}

/** What the sentence is about, without the words that deny it or tell where it went round. */
function contentOf(document: Document, index: number): TermWeights {
  const { firstToken, endToken } = document.sentences[index] as Sentence;
  const content = new Map(sentenceTerms(document, index));
  for (let at = firstToken; at < endToken; at++) {
    const token = document.tokens[at] as Token;
    const key = termOf(token)?.key;
    if (key !== undefined && isAboutTelling(token.lower)) content.delete(key);
  }
  return content;
}

function isAboutTelling(lower: string): boolean {
  return [HOAX_WORDS, FALSE_WORDS, TALK_NOUNS, DENYING_VERBS, PLAN_NOUNS, UNREAL_AFTER_NOT, MEDIUM_WORDS].some((set) =>
    set.has(lower),
  );
}
