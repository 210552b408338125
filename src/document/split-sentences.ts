import { leadingAbbreviations } from "../lexicons/en/abbreviations.ts";
import { sentenceStarters } from "../lexicons/en/sentence-starters.ts";
import type { Sentence, Token } from "./document.ts";

/**
 * Appends the sentences of one paragraph, which holds the tokens `[firstToken, endToken)`.
 * A sentence takes the quotation marks and brackets that close it along. Linear.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  paragraph: number,
  sentences: Sentence[],
): void {
  let first = firstToken;
  for (let at = firstToken; at < endToken; at++) {
    const after = boundaryAfter(text, tokens, first, at, endToken);
    if (after === 0 || after >= endToken) continue;
    push(first, after);
    first = after;
    at = after - 1;
  }
  if (first < endToken) push(first, endToken);

  function push(from: number, to: number): void {
    const start = (tokens[from] as Token).start;
    sentences.push({ start, end: (tokens[to - 1] as Token).end, paragraph, firstToken: from, endToken: to });
  }
}

/** Tokens of marks that end one sentence together: `?!.."')`. Rows of dots go on for longer, but end nothing. */
const LONGEST_ENDING = 12;

/** The index of the token that begins the next sentence where one ends at `at`, else 0. */
function boundaryAfter(text: string, tokens: readonly Token[], first: number, at: number, end: number): number {
  const token = tokens[at] as Token;
  const last = token.text.charCodeAt(token.text.length - 1);
  if (last !== 0x2e && last !== 0x21 && last !== 0x3f && last !== 0x2026 && last !== 0x3002) return 0;
  if (token.kind === "number") return 0;
  let next = at + 1;
  let quoteClosed = false;
  const limit = Math.min(end, at + LONGEST_ENDING);
  while (next < limit) {
    const follower = tokens[next] as Token;
    if (isTerminator(follower.text)) next++;
    else if (isCloser(text, follower, (tokens[next - 1] as Token).end)) {
      quoteClosed ||= follower.text !== ")" && follower.text !== "]";
      next++;
    } else if (isFootnote(tokens, next, end)) next += 3;
    else break;
  }
  if (next >= end) return end;
  return startsSentence(tokens, first, at, next, end, quoteClosed) ? next : 0;
}

/** "... in 2014.[7]" */
function isFootnote(tokens: readonly Token[], at: number, end: number): boolean {
  if (at + 2 >= end || tokens[at]?.text !== "[" || tokens[at + 2]?.text !== "]") return false;
  return tokens[at + 1]?.kind === "number";
}

function isTerminator(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x2e || first === 0x21 || first === 0x3f || first === 0x2026;
}

/** A closing mark stands right behind what it closes; a straight one that has a space before it opens. */
function isCloser(text: string, token: Token, previousEnd: number): boolean {
  if (token.kind !== "punctuation") return false;
  if ("”’)]»".includes(token.text)) return true;
  if (token.text !== '"' && token.text !== "'" && token.text !== "''") return false;
  return token.start === previousEnd || isAtEdge(text, token.end);
}

function isAtEdge(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
}

const sayingVerbs: ReadonlySet<string> = new Set(
  "said says asked asks told tells shouted cried replied wrote added exclaimed declared yelled wondered answered tweeted posted".split(
    " ",
  ),
);

function startsSentence(
  tokens: readonly Token[],
  first: number,
  at: number,
  next: number,
  end: number,
  quoteClosed: boolean,
): boolean {
  const token = tokens[at] as Token;
  const follower = tokens[next] as Token;
  const glued = follower.start === (tokens[next - 1] as Token).end;
  const head = opensWith(tokens, next, end);
  if (head === undefined) return !glued;
  if (isLowerCase(head.text)) return false;
  if (glued)
    return token.text === "." && head === follower && /^\p{Lu}\p{Ll}/u.test(head.text) && isPlainWord(tokens, at);
  if (head.kind === "punctuation") return false;
  if (token.text.length > 1 && token.kind === "word") {
    // "CLEWISTON, Fla. -- Two children were hurt"
    if (isDash(follower.text)) return false;
    if (tokens[next + 1]?.lower === "time" && isHalfDay(token)) return false;
    return endsAfterAbbreviation(token, head, head !== follower && follower.text !== "(" && follower.text !== "[");
  }
  // "1. Wash your hands"
  if (token.text === "." && at === first + 1 && (tokens[first] as Token).kind === "number") return false;
  if (quoteClosed && token.text !== ".") return !isAttribution(tokens, next, end);
  return true;
}

function isDash(mark: string): boolean {
  return mark === "—" || mark === "–" || mark === "-" || mark === "--";
}

/** The first token of the next sentence that is no opening mark. */
function opensWith(tokens: readonly Token[], next: number, end: number): Token | undefined {
  for (let at = next; at < end && at < next + 4; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "punctuation" || !"“‘\"'(['`«—–-•*".includes(token.text.charAt(0))) return token;
  }
  return undefined;
}

function isLowerCase(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.text.length > 1 && before.kind === "word" && before.text === before.lower;
}

const calendarOrZone =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$|^(?:E|C|M|P)[SD]?T$|^(?:GMT|UTC|BST|IST|CET|CEST|Eastern|Pacific|Central|Mountain)$/;

/** "at 9 p.m. Beijing time" goes on behind it. */
function isHalfDay({ lower }: Token): boolean {
  return lower.endsWith("a.m.") || lower.endsWith("p.m.");
}

function endsAfterAbbreviation(token: Token, head: Token, opensQuote: boolean): boolean {
  const word = token.lower.slice(0, -1);
  if (leadingAbbreviations.has(word)) return false;
  // "(b. 1949)", "p. 330", "c. 1580"
  if (head.kind === "number" && word.length === 1) return false;
  if (isHalfDay(token)) return head.kind === "word" && !calendarOrZone.test(head.text);
  if (word === "etc") return true;
  return opensQuote || sentenceStarters.has(head.text);
}

/** `"Who did this?" Mayor Ana Silva asked.` is one sentence. */
function isAttribution(tokens: readonly Token[], next: number, end: number): boolean {
  for (let at = next; at < end && at < next + 5; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") return false;
    if (sayingVerbs.has(token.lower)) return true;
  }
  return false;
}
