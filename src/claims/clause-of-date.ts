import type { Sentence } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { Reading } from "./reading.ts";

/** Words on either side of a date that belong to its clause. */
const REACH_BEFORE = 22;
const REACH_BEHIND = 16;

/**
 * The clause of a date, cut at semicolons, colons, dashes, brackets, conjunctions and relative pronouns, and at the date before it.
 * `[from, first)` are the tokens before the date, `[behind, to)` those behind it. Its words are also one text on either side.
 */
export interface ClauseOfDate {
  readonly from: number;
  readonly first: number;
  readonly behind: number;
  readonly to: number;
  readonly tags: readonly string[];
  /** In lower case, a space between any two words. */
  readonly before: string;
  readonly after: string;
  /** Where each word of `before` and `after` begins. */
  readonly startsBefore: readonly number[];
  readonly startsAfter: readonly number[];
}

// a hyphen that is a token of its own stands for a dash
const EDGE = /^(?:[;:–—()-]|but|while|because|although|which|who|when)$/;

/** In: the sentence of the date, the first token of the date and where it ends in the text. */
export function clauseOfDate(
  { document, facts }: Reading,
  sentence: Sentence,
  first: number,
  end: number,
): ClauseOfDate {
  const { tokens } = document;
  const tags = partsOfSpeech(document);
  let behind = first;
  while (behind < sentence.endToken && (tokens[behind]?.start ?? end) < end) behind++;
  // "since Monday, and on Wednesday": what stands before another date is of that
  const date = facts.dates[lastStartingAt(facts.dates, (tokens[first]?.start ?? 0) - 1)];
  const other = date?.interval === undefined || /^(?:the )?(?:first|last) day$/i.test(date.text) ? undefined : date;
  let from = first;
  while (
    from > sentence.firstToken &&
    (tokens[from - 1]?.start ?? 0) >= (other?.end ?? 0) &&
    first - from < REACH_BEFORE &&
    (from === first || !isEdge(document, from - 1))
  )
    from--;
  let to = behind;
  while (to < sentence.endToken && to - behind < REACH_BEHIND && !isEdge(document, to)) to++;
  const [before, startsBefore] = joined(tokens.slice(from, first).map(({ lower }) => lower));
  const [after, startsAfter] = joined(tokens.slice(behind, to).map(({ lower }) => lower));
  return { from, first, behind, to, tags, before, after, startsBefore, startsAfter };
}

/** "The fair closed after he spoke"; not "before a judge". */
function isEdge({ tokens }: Reading["document"], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return (
    EDGE.test(word) ||
    (/^(?:before|after)$/.test(word) && !/^(?:a|an|the|his|her|its)$/.test(tokens[at + 1]?.lower ?? ""))
  );
}

function joined(words: readonly string[]): [string, number[]] {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    starts.push(text.length);
    text += `${word} `;
  }
  return [text, starts];
}
