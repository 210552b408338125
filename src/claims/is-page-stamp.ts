import type { Token } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { DateMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

const LABEL = /^(?:updated?|posted|published|modified)$/;
/** Between a label and its date, or between two dates of one stamp. */
const JOINING = /^(?:[@:,.|([–—-]|at|on|as|of|from|to|through)$/;
/** Words of a stamp, with those of a paper's name: "Published in The Brenz Evening Herald from 3 May to". */
const REACH = 16;

/**
 * Whether a date says when the page came out, or a part of it was added: "UPDATE @ 6:52 p.m. (3 May):", "[7.40 p.m.] update:",
 * "Published in the Brenz Herald on 3 May". It is no date of what the article tells.
 */
export function isPageStamp(reading: Reading, date: DateMention): boolean {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, date.start))];
  if (sentence === undefined) return false;
  const first = tokenAt(tokens, date.start);
  let behind = first;
  while (behind < sentence.endToken && (tokens[behind] as Token).start < date.end) behind++;
  const range: Range = { reading, from: sentence.firstToken, to: sentence.endToken };
  if (isLabelledBefore(range, first) && endsStamp(range, behind)) return true;
  if (isOfPost(range, first)) return true;
  // "7:40 p.m." may end a sentence before "UPDATE"
  const whole: Range = { reading, from: 0, to: tokens.length };
  return isLabelledBehind({ ...whole, from: sentence.firstToken }, first, behind) || isOwnLine(whole, date, first);
}

/** "on Tuesday, 3 May 2026 14:35." as a line of its own, below a headline or above an entry; a bare "Tuesday" heads a day of a chronicle. */
function isOwnLine(range: Range, date: DateMention, first: number): boolean {
  if (date.implied.length > 0 || !/^(?:minute|hour|part-of-day|day)$/.test(date.granularity)) return false;
  for (let at = first; ; at--) {
    if (first - at > REACH || !isOfStamp(range, at)) return false;
    if (at === range.from || isOnNextLine(range, at)) break;
  }
  for (let at = first + 1; at < range.to && !isOnNextLine(range, at); at++)
    if (at - first > REACH || !isOfStamp(range, at)) return false;
  return true;
}

function isOfStamp(range: Range, at: number): boolean {
  const word = wordAt(range, at);
  return JOINING.test(word) || LABEL.test(word) || /^\d/.test(word) || isOfDate(range, at) || isOfZone(range, at);
}

/** "— Orland Police (@OrlandPolice) 3 May 2026": when a post was written that the page shows. */
function isOfPost({ reading: { document } }: Range, first: number): boolean {
  const start = document.tokens[first]?.start ?? 0;
  return /\(@\w{1,20}\) $/.test(document.text.slice(Math.max(0, start - POST_REACH), start));
}

/** Characters of an account in brackets. */
const POST_REACH = 24;

/** A sentence, by its tokens. */
interface Range {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

function wordAt({ reading: { document }, from, to }: Range, at: number): string {
  return at >= from && at < to ? (document.tokens[at] as Token).lower : "";
}

function isLabelledBefore(range: Range, first: number): boolean {
  let named = false;
  for (let at = first - 1; at >= Math.max(range.from, first - REACH); at--) {
    const word = wordAt(range, at);
    if (isEarlierStory(range, at)) return true;
    if (LABEL.test(word)) return (!named || /^(?:in|by)$/.test(wordAt(range, at + 1))) && opensStamp(range, at);
    if (JOINING.test(word) || isOfDate(range, at)) continue;
    if (!isOfName(range, at)) return false;
    named = true;
  }
  return false;
}

/** "Original story (10:20 p.m. Sunday)" */
function isEarlierStory(range: Range, at: number): boolean {
  if (!/^(?:story|report)$/.test(wordAt(range, at)) || at - 1 !== range.from) return false;
  return /^(?:original|earlier|first|previous)$/.test(wordAt(range, at - 1));
}

/** "in The Brenz Herald" */
function isOfName({ reading: { document } }: Range, at: number): boolean {
  const { text, kind } = document.tokens[at] as Token;
  return /^(?:in|by|the|of|and|&)$/.test(text) || (kind === "word" && /^\p{Lu}/u.test(text));
}

function isOfDate({ reading: { document, facts } }: Range, at: number): boolean {
  const start = document.tokens[at]?.start;
  const date = start === undefined ? undefined : facts.dates[lastStartingAt(facts.dates, start)];
  return start !== undefined && date !== undefined && start < date.end;
}

/** At the head of its line, in brackets, behind another stamp, or as a label: "A tannery burns Posted: 3 May". */
function opensStamp(range: Range, label: number): boolean {
  if (wordAt(range, label + 1) === ":" && /^\p{Lu}/u.test(range.reading.document.tokens[label]?.text ?? ""))
    return true;
  const at = /^(?:last|first|originally|story)$/.test(wordAt(range, label - 1)) ? label - 1 : label;
  return at === range.from || /^[([*|•–—-]$/.test(wordAt(range, at - 1)) || isOfDate(range, at - 1);
}

/** Behind a stamp its line is over, or a colon or dash parts it from the text: not "Updated on Friday, the list names", "Update: On Friday police". */
function endsStamp(range: Range, behind: number): boolean {
  for (let at = behind; at < range.to && at - behind < REACH; at++) {
    const word = wordAt(range, at);
    if (/^[:|\])–—-]$/.test(word) || LABEL.test(word) || isOnNextLine(range, at)) return true;
    if (!JOINING.test(word) && !isOfDate(range, at) && !isOfZone(range, at)) return false;
  }
  return true;
}

function isOnNextLine({ reading: { document } }: Range, at: number): boolean {
  const [before, token] = [document.tokens[at - 1], document.tokens[at]];
  return before !== undefined && token !== undefined && document.text.slice(before.end, token.start).includes("\n");
}

/** "7.40 p.m. EST" */
function isOfZone({ reading: { document } }: Range, at: number): boolean {
  return /^[A-Z]{2,4}$/.test(document.tokens[at]?.text ?? "");
}

/** "[7.40 p.m.] update: A man" */
function isLabelledBehind(range: Range, first: number, behind: number): boolean {
  let open = first - 1;
  while (open >= range.from && first - open < REACH && (/^[([*]$/.test(wordAt(range, open)) || isOfDate(range, open)))
    open--;
  if (open >= range.from) return false;
  let at = behind;
  while (at < range.to && at - behind < REACH && (/^[)\],.]$/.test(wordAt(range, at)) || isOfDate(range, at))) at++;
  if (/^updated?$/.test(wordAt(range, at))) return /^[:–—-]$/.test(wordAt(range, at + 1));
  return /^[:–—-]$/.test(wordAt(range, at)) && tellsOfPage(range, at + 1);
}

/** "6:28 p.m.: This story was updated with" */
function tellsOfPage(range: Range, at: number): boolean {
  const deed = /^been$/.test(wordAt(range, at + 3)) ? at + 4 : at + 3;
  return (
    wordAt(range, at) === "this" &&
    /^(?:story|article|post|report|page)$/.test(wordAt(range, at + 1)) &&
    /^(?:updated|corrected|changed)$/.test(wordAt(range, deed))
  );
}
