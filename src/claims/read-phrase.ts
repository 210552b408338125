import type { Token } from "../document/document.ts";
import { THINGS_IN_ING } from "../lexicons/en/deed-nouns.ts";
import { PARTIAL_WORDS, UNIVERSAL_WORDS } from "../lexicons/en/opposites.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { NO_PHRASE, type NounPhrase } from "./noun-phrase.ts";
import { isTime, NOMINAL } from "./phrase-times.ts";
import { termOf } from "./term.ts";

const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set(["no", "none", "nobody", "neither", "nothing", "no-one"]);
const DEFINITE: ReadonlySet<string> = new Set(
  "the this that these those his her its their our my your all every both each".split(" "),
);

/** Nouns for what is planned: one writer's proposal is another's plan. */
const PLANS: ReadonlySet<string> = new Set("plan plans proposal proposals scheme schemes project projects".split(" "));

interface Setting {
  readonly oblique: boolean;
  readonly termsEnd: number;
}

/** The phrase of these tokens. */
export function phraseOf(
  tokens: readonly Token[],
  tags: readonly Upos[],
  first: number,
  end: number,
  { oblique, termsEnd }: Setting = { oblique: false, termsEnd: end },
): NounPhrase {
  if (first >= end) return NO_PHRASE;
  const { terms, names, head, headAt, isNominal, negationEnd } = readTerms(tokens, tags, first, end, termsEnd);
  const negative = isNegative(tokens, first, end, negationEnd) || isNotSingle(tokens, first, termsEnd);
  const universal = someToken(tokens, first, termsEnd, ({ lower }) => UNIVERSAL_WORDS.has(lower));
  const parts = partsOf(tokens, tags, first, end, negative);
  const isDefinite = DEFINITE.has((tokens[first] as Token).lower);
  return {
    kind: isNominal && terms.size > 0 && !isClient(tokens, end - 1) ? "phrase" : "open",
    terms,
    head,
    names,
    negative,
    universal,
    // "all 19 members"
    partial: parts.length > 0 && !universal,
    part: parts.join(" "),
    count: countOf(tokens, tags, first, end),
    gender: genderOf((tokens[headAt] as Token).lower),
    oblique,
    indefinite: !negative && !isDefinite && names.size === 0 && !hasPossessive(tokens, first, end),
    single: /^an?$/.test((tokens[first] as Token).lower),
    firstToken: first,
    endToken: end,
  };
}

interface PhraseTerms extends Pick<NounPhrase, "head" | "names"> {
  readonly terms: ReadonlyMap<string, number>;
  /** Index of the head noun's token. */
  readonly headAt: number;
  readonly isNominal: boolean;
  /** Where a determiner no longer denies the phrase: behind the first word that may head it. */
  readonly negationEnd: number;
}

function readTerms(
  tokens: readonly Token[],
  tags: readonly Upos[],
  first: number,
  end: number,
  termsEnd: number,
): PhraseTerms {
  const terms = new Map<string, number>();
  const names = new Set<string>();
  let [head, headAt, isHeadOpen, isNominal, negationEnd] = ["", first, true, false, end];
  for (let at = first; at < termsEnd; at++) {
    const token = tokens[at] as Token;
    const tag = tags[at] as Upos;
    if (at >= end || (tag === "ADP" && head !== "")) isHeadOpen = false;
    if (SAY_NOTHING.has(tag) || isTime(token, tag)) continue;
    const isNoun = isNounIn(tokens, tags, at) || (head === "" && at === end - 1 && isAdjectiveAlone(tags, at));
    if (isNoun) isNominal = true;
    if (isNoun && isHeadOpen) headAt = at;
    const term = termOf(token);
    if (term === undefined) continue;
    const key = isNoun && PLANS.has(token.lower) ? "plan" : term.key;
    terms.set(key, term.weight);
    if (isNoun && isHeadOpen) {
      if (head === "") negationEnd = at + 1;
      head = key;
    }
    if (tag === "PROPN" && !NEGATIVE_DETERMINERS.has(token.lower)) names.add(term.key);
  }
  return { terms, names, head, headAt, isNominal, negationEnd };
}

const SAY_NOTHING: ReadonlySet<Upos> = new Set(["ADV", "DET", "PART"]);

function isNounIn(tokens: readonly Token[], tags: readonly Upos[], at: number): boolean {
  return NOMINAL.has(tags[at] as Upos) || (tags[at] === "VERB" && THINGS_IN_ING.has((tokens[at] as Token).lower));
}

/** "passed a medical" */
function isAdjectiveAlone(tags: readonly Upos[], at: number): boolean {
  return tags[at] === "ADJ" && tags[at - 1] === "DET";
}

function isNegative(tokens: readonly Token[], first: number, end: number, negationEnd: number): boolean {
  if (isSpacedNoOne(tokens, first)) return true;
  for (let at = first; at < negationEnd; at++) {
    const { lower } = tokens[at] as Token;
    if (!NEGATIVE_DETERMINERS.has(lower) || isBound(tokens, at)) continue;
    if (lower === "none" ? end - first === 1 || tokens[at + 1]?.lower === "of" : lower !== "no" || at + 1 < end)
      return true;
  }
  return false;
}

/** "no - one": spaces round the hyphen */
function isSpacedNoOne(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first]?.lower === "one" && tokens[first - 2]?.lower === "no" && /^[-‐–]$/.test(tokens[first - 1]?.text ?? "")
  );
}

/** "not a single flight" */
function isNotSingle(tokens: readonly Token[], first: number, end: number): boolean {
  return someToken(tokens, first, end, ({ lower }, at) => lower === "single" && tokens[at - 2]?.lower === "not");
}

function someToken(
  tokens: readonly Token[],
  first: number,
  end: number,
  test: (token: Token, at: number) => boolean,
): boolean {
  for (let at = first; at < end; at++) if (test(tokens[at] as Token, at)) return true;
  return false;
}

/** The words that make it some of a number: "two", "some", "second". "The two pilots" are all of them. */
function partsOf(
  tokens: readonly Token[],
  tags: readonly Upos[],
  first: number,
  end: number,
  isNegated: boolean,
): string[] {
  // "Of the 23 men", some
  const parts = tags[first] === "ADP" && (tokens[first] as Token).lower === "of" ? ["of"] : [];
  const isDefinite = DEFINITE.has((tokens[first] as Token).lower);
  for (let at = first; at < end; at++) {
    const { lower } = tokens[at] as Token;
    const isNumber = tags[at] === "NUM" && lower !== "none";
    const isPart = isNumber
      ? at <= first + 1 && !isDefinite && !isNumberOfName(tags, first, at)
      : PARTIAL_WORDS.has(lower);
    if (isPart) parts.push(lower);
  }
  // "no one else was hurt": the adverb stands outside the phrase
  if (isNegated && (tokens[end]?.lower === "else" || tokens[first + 2]?.lower === "else")) parts.push("else");
  return parts;
}

function countOf(tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): string {
  for (let at = first; at < end && at <= first + 1; at++) if (tags[at] === "NUM") return (tokens[at] as Token).lower;
  return "";
}

/** "Halcyon 2" is one probe. */
function isNumberOfName(tags: readonly Upos[], first: number, at: number): boolean {
  return at > first && tags[at - 1] === "PROPN";
}

const MALE = /^(?:he|him|man|boy|father|husband|son|brother)$/;
const FEMALE = /^(?:she|her|woman|girl|mother|wife|daughter|sister)$/;

function genderOf(lower: string): NounPhrase["gender"] {
  if (MALE.test(lower)) return "he";
  return FEMALE.test(lower) ? "she" : "";
}

function hasPossessive(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]?.lower === "'s" || tokens[at]?.lower === "'") return true;
  return false;
}

/** "Her client" stands for a name as "he" does. */
function isClient(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.lower === "client" && /^(?:his|her|their|my|our)$/.test(tokens[last - 1]?.lower ?? "");
}

/** "no more than ten minutes", "no later than Friday", "no longer" bound a quantity or a time and deny nothing. */
function isBound(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.lower === "than" || tokens[at + 1]?.lower === "longer" || tokens[at + 1]?.lower === "doubt";
}
