import { lastStartingAt } from "../kernel/span.ts";
import { EVOLVING_SLOTS } from "../lexicons/en/evolving-slots.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { comparableDimension } from "./comparable-dimension.ts";
import type { Reading } from "./reading.ts";

/** Characters before and behind a figure in which the words that take it back stand. */
const REACH = 48;
const BEFORE =
  /\b(?:not|(?:earlier|previous|initial|first|preliminary|provisional|original) (?:figure|toll|count|number|report|estimate|tally|total|statement)s? of)(?: the| about| around| some| at least)? $/i;
/** Of a toll; "24 points, up from 21" grew and was no mistake. */
const GROWN = /\b(?:up|raised) from(?: \w+)? $/i;
const RISEN = /\b(?:up|raised|revised|corrected|upgraded|updated) from(?: the| about| around| some| at least)? $/i;
/** "not seven, as first reported", "the 1.2 million announced at first" */
const BEHIND =
  /^(?: (?!(?:is|are|was|were|has|have|had) )\w+){0,2},? (?:as )?(?:(?:first|initially|originally|earlier|previously) (?:reported|announced|stated|said|thought|given|believed|feared|put)|(?:reported|announced|given|stated) (?:earlier|at first|initially|previously|before))\b/i;
/** "200 jobs, on top of the 300 announced earlier" */
const ADDED_TO = /\b(?:top of|addition to|besides|plus)(?: \w+)? $/i;
/** What was so a year ago was no mistake. */
const OF_ANOTHER_TIME =
  /^[^.;]{0,24}\b(?:years?|months?|weeks?|decade|quarter|season|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/**
 * The figures that a sentence takes back, by the one that stands for them now: "44 and not 38", "1.9 million, not 1.2 million as
 * announced", "correcting a first count of six".
 */
export function correctedFigures(reading: Reading): ReadonlyMap<FigureMention, readonly FigureMention[]> {
  const { figures } = reading.facts;
  const corrected = new Map<FigureMention, FigureMention[]>();
  figures.forEach((figure, at) => {
    const now = isTakenBack(reading, figure) ? nearest(reading, at) : undefined;
    if (now !== undefined && (EVOLVING_SLOTS.has(now.slot ?? "") || !GROWN.test(wordsBefore(reading, figure))))
      corrected.set(now, [...(corrected.get(now) ?? []), figure]);
  });
  return corrected;
}

function isTakenBack(reading: Reading, figure: FigureMention): boolean {
  const words = wordsBefore(reading, figure);
  const behind = reading.document.text.slice(figure.end, figure.end + REACH);
  if (RISEN.test(words)) return !OF_ANOTHER_TIME.test(behind);
  return BEFORE.test(words) || (BEHIND.test(behind) && !ADDED_TO.test(words));
}

function wordsBefore({ document: { text } }: Reading, { start }: FigureMention): string {
  return text.slice(Math.max(0, start - REACH), start);
}

/** The figure of the same sentence and dimension that stands nearest to the one at `at` and is not taken back itself. */
function nearest(reading: Reading, at: number): FigureMention | undefined {
  const { facts, document } = reading;
  const taken = facts.figures[at] as FigureMention;
  const sentence = lastStartingAt(document.sentences, taken.start);
  const { name } = comparableDimension(taken);
  for (const step of [1, 2])
    for (const place of [at - step, at + step]) {
      const other = facts.figures[place];
      if (other === undefined || lastStartingAt(document.sentences, other.start) !== sentence) continue;
      if (comparableDimension(other).name === name && other.frame === undefined && !isTakenBack(reading, other))
        return other;
    }
  return undefined;
}
