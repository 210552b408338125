import { once } from "../kernel/once.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { FIXTURES, MAY_STAND_BETWEEN } from "../lexicons/en/fixtures.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { stem } from "../lexicons/en/stem.ts";
import { type ClauseOfDate, clauseOfDate } from "./clause-of-date.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** What a story has one date for, and what the clause of a date tells of it. */
export interface FixtureBeside {
  /** Its name in the list of fixtures. */
  readonly name: string;
  /** Stems of the common nouns of the clause. */
  readonly nouns: ReadonlySet<string>;
  /** The clause names one person, by a name or by "he" or "she". */
  readonly isOfOne: boolean;
}

/** Between the words for a fixture and its date stand a few at most: "is to be held, as planned, on". */
const FARTHEST_WORDS = 8;

/** The fixture that a date is of, undefined where the words beside it tell of none. */
export function fixtureBeside(reading: Reading, span: Span): FixtureBeside | undefined {
  const { sentences, tokens } = reading.document;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, span.start))];
  if (sentence === undefined) return undefined;
  const first = Math.max(sentence.firstToken, tokenAt(tokens, span.start));
  const clause = clauseOfDate(reading, sentence, first, span.end);
  const name = nearest(clause);
  if (name === undefined) return undefined;
  return { name, nouns: nounsOf(reading, clause), isOfOne: isOfOne(reading, clause) };
}

function nounsOf({ document: { tokens } }: Reading, { from, to, tags }: ClauseOfDate): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (let at = from; at < to; at++) if (tags[at] === "NOUN") nouns.add(stem(newsSynonym(tokens[at]?.lower ?? "")));
  return nouns;
}

function isOfOne({ document: { tokens }, facts: { entities } }: Reading, { from, to, before }: ClauseOfDate): boolean {
  if (/\b(?:he|she|him|her|his)\b/.test(before)) return true;
  const start = tokens[from]?.start ?? 0;
  for (let at = lastStartingAt(entities, (tokens[to - 1]?.end ?? 0) - 1); at >= 0; at--) {
    const entity = entities[at];
    if (entity === undefined || entity.start < start) return false;
    if (entity.type === "person") return true;
  }
  return false;
}

function nearest(clause: ClauseOfDate): string | undefined {
  const whole = `${clause.before}@ ${clause.after}`;
  let best: { name: string; words: number } | undefined;
  for (const { name, deed, beside, never } of FIXTURES) {
    const words = Math.min(wordsBefore(clause, deed), wordsBehind(clause, deed));
    if (words >= (best?.words ?? FARTHEST_WORDS)) continue;
    if (beside !== undefined && !beside.test(whole)) continue;
    if (never?.test(whole)) continue;
    best = { name, words };
  }
  return best?.name;
}

/** The deeds as patterns that find each of their tellings. */
const everywhere = once(
  (): ReadonlyMap<RegExp, RegExp> => new Map(FIXTURES.map(({ deed }) => [deed, new RegExp(deed.source, "g")])),
);

/** Words between the last telling of a deed before a date and the date; Infinity where another verb stands between. */
function wordsBefore({ before, startsBefore, from, first, tags }: ClauseOfDate, deed: RegExp): number {
  let end = -1;
  for (const match of before.matchAll(everywhere().get(deed) as RegExp)) end = match.index + match[0].length;
  if (end < 0) return Number.POSITIVE_INFINITY;
  let at = startsBefore.findIndex((start) => start > end);
  if (at < 0) at = startsBefore.length;
  for (let token = from + at; token < first; token++)
    if (tags[token] === "VERB" && !MAY_STAND_BETWEEN.test(wordOf(before, startsBefore, token - from)))
      return Number.POSITIVE_INFINITY;
  return first - from - at;
}

function wordsBehind({ after, startsAfter, behind, tags }: ClauseOfDate, deed: RegExp): number {
  const match = deed.exec(after);
  if (match === null) return Number.POSITIVE_INFINITY;
  let words = 0;
  while ((startsAfter[words + 1] ?? Number.POSITIVE_INFINITY) <= match.index) words++;
  for (let at = 0; at < words; at++)
    if (tags[behind + at] === "VERB" && !MAY_STAND_BETWEEN.test(wordOf(after, startsAfter, at)))
      return Number.POSITIVE_INFINITY;
  return words + 1;
}

function wordOf(text: string, starts: readonly number[], at: number): string {
  return text.slice(starts[at], text.indexOf(" ", starts[at]));
}
