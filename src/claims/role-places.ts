import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { portfolioNamed, postNamed } from "../lexicons/en/posts.ts";
import { AFFILIATION_LINKS } from "./affiliation-at.ts";
import { pastAge } from "./past-age.ts";
import type { Role } from "./read-role.ts";
import type { Reading } from "./reading.ts";

/** Words of a title before a name, and of what stands after it, at most. */
const BEFORE = 8;
const AFTER = 14;
const OWNER_REACH = 6;
const EDGES: ReadonlySet<string> = new Set(', . ; : — – ( ) “ ” " who which that and but said says'.split(" "));
const TITLE_TAGS: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN", "PART", "DET"]);
/** Tagged as verbs. */
const TITLE_PARTICIPLES: ReadonlySet<string> = new Set(["managing", "acting", "presiding", "founding", "fire"]);
const BECOMING: ReadonlySet<string> = new Set("becomes become named appointed elected nominated".split(" "));
/** "led by Ana Silva as", "appointed Ana Silva as", but not "replaced Ana Silva as". */
const CHOOSING: ReadonlySet<string> = new Set(
  "by with named appointed elected chose chosen picked nominated".split(" "),
);
/** "resigned as", "stepped down as" */
const LEAVING: ReadonlySet<string> = new Set(
  "resigned resigns quit quits stepped steps dismissed sacked fired removed ousted".split(" "),
);
const DEPARTURES: ReadonlySet<string> = new Set("resignation dismissal sacking departure removal ousting".split(" "));

/** "director of the museum": the words between a post and whose it is. */
export const OWNER_LINKS: ReadonlySet<string> = new Set(["of", "for"]);

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** "Britain's Treasury minister, Peter Lund," and "port director Ana Silva". */
export function titleRange(reading: Reading, start: number, name: number, nameEnd: number): TokenRange | undefined {
  const { tokens } = reading.document;
  const tags = partsOfSpeech(reading.document);
  let end = name;
  let isApposition = false;
  if (tokens[name - 1]?.text === "," && name - 1 > start) {
    const next = tokens[nameEnd]?.lower ?? ".";
    if (!/^[,.;:—–)]$/.test(next)) return undefined;
    end = name - 1;
    isApposition = true;
  }
  let first = end;
  while (first > start && end - first < BEFORE) {
    const { lower } = tokens[first - 1] as Token;
    // "The mayor of Brenz, Ada Horvat,"
    const isLink = isApposition
      ? lower === "at" || OWNER_LINKS.has(lower)
      : lower === "of" && isPost(tokens[first - 2]);
    if (!TITLE_TAGS.has(tags[first - 1] ?? "") && !isLink && !isTitleWord(lower)) break;
    if (EDGES.has(lower)) break;
    first--;
  }
  // "Ivo Lund, director of the museum, Ada Horvat, a painter, and others": the title is that of the name before
  const isList =
    isApposition && tokens[first - 1]?.text === "," && tags[first - 2] === "PROPN" && tags[first] !== "DET";
  return isList || first === end ? undefined : { first, end };
}

/** "the managing director", "Housing minister Ada Horvat" */
function isTitleWord(word: string): boolean {
  return TITLE_PARTICIPLES.has(word) || portfolioNamed(word) !== undefined;
}

/** "Peter Lund, 52, the Foreign Office minister," */
export function appositionRange(
  tokens: readonly Token[],
  nameEnd: number,
  sentenceEnd: number,
): TokenRange | undefined {
  let first = nameEnd;
  // "Ada Horvat of Weller Bank, its chief economist,"
  if (AFFILIATION_LINKS.has(tokens[first]?.lower ?? ""))
    while (first < sentenceEnd && first - nameEnd < OWNER_REACH && !EDGES.has((tokens[first] as Token).lower)) first++;
  if (tokens[first]?.text !== "," || first >= sentenceEnd) return undefined;
  first++;
  first = pastAge(tokens, first);
  let end = first;
  while (
    end < sentenceEnd &&
    end - first < AFTER &&
    (!EDGES.has((tokens[end] as Token).lower) || isSecondPost(tokens, end))
  )
    end++;
  return end === first ? undefined : { first, end };
}

/** "minister of fisheries Ada Horvat", but not "the arrest of minister Ada Horvat" */
function isPost(token: Token | undefined): boolean {
  return token !== undefined && postNamed(token.lower.replace(/^(?:vice|deputy)-/, "")) !== undefined;
}

/** "chairman and chief executive" */
function isSecondPost(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  if (word(at) !== "and") return false;
  return postNamed(word(at + 1)) !== undefined || postNamed(`${word(at + 1)} ${word(at + 2)}`) !== undefined;
}

/** "Ana Silva, who heads the burns unit", "Ana Silva, 57, who has been bishop of Brenz since 2018" */
export function relativeRange(tokens: readonly Token[], nameEnd: number, sentenceEnd: number): TokenRange | undefined {
  const word = (index: number) => (index < sentenceEnd ? (tokens[index] as Token).lower : "");
  if (word(nameEnd) !== ",") return undefined;
  let at = pastAge(tokens, nameEnd + 1);
  if (word(at) !== "who") return undefined;
  at++;
  if (word(at) === "has" && word(at + 1) === "been") at += 2;
  else if (word(at) === "is") at++;
  else if (!/^(?:heads|leads|runs)$/.test(word(at))) return undefined;
  let end = at;
  while (end < sentenceEnd && end - at < AFTER && !EDGES.has(word(end))) end++;
  return end === at ? undefined : { first: at, end };
}

/** "who heads Weller, will be chief executive", "led by Ana Silva as chief executive", "Ana Silva becomes mayor", "Ana Silva resigned as mayor". */
export function predicateRange(
  tokens: readonly Token[],
  name: number,
  nameEnd: number,
  sentenceEnd: number,
): (TokenRange & Pick<Role, "tense"> & { readonly isLeft: boolean }) | undefined {
  let at = nameEnd;
  const word = (index: number) => (index < sentenceEnd ? (tokens[index] as Token).lower : "");
  if (word(at) === ",") {
    at++;
    while (at < sentenceEnd && at - nameEnd < AFTER && word(at) !== ",") at++;
    at++;
  }
  let tense: Role["tense"] | undefined;
  let isLeft = false;
  if (word(at) === "will" && (word(at + 1) === "be" || word(at + 1) === "become" || word(at + 1) === "serve"))
    tense = "next";
  else if (word(at) === "is" && word(at + 1) === "to" && /^be(?:come)?$/.test(word(at + 2))) {
    tense = "next";
    at += 2;
  } else if (BECOMING.has(word(at)) || (/^(?:was|is|been)$/.test(word(at)) && BECOMING.has(word(at + 1))))
    tense = "next";
  else if (word(at) === "as" && CHOOSING.has(word(name - 1))) tense = "next";
  else {
    const as = leavingAs(word, name, at);
    if (as === undefined) return undefined;
    [at, tense, isLeft] = [as, "current", true];
  }
  let end = at + 1;
  while (end < sentenceEnd && end - at < AFTER && !EDGES.has(word(end))) end++;
  return { first: at + 1, end, tense, isLeft };
}

/** The "as" of "resigned as mayor", "has stepped down as mayor", "was dismissed as mayor", "the dismissal of Ana Silva as mayor". */
function leavingAs(word: (index: number) => string, name: number, from: number): number | undefined {
  let at = from;
  if (word(at) === "as") return word(name - 1) === "of" && DEPARTURES.has(word(name - 2)) ? at : undefined;
  while (at < from + 2 && /^(?:has|had|was|been|is)$/.test(word(at))) at++;
  if (!LEAVING.has(word(at))) return undefined;
  at++;
  if (word(at) === "down") at++;
  return word(at) === "as" ? at : undefined;
}
