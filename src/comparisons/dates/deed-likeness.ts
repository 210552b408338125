import type { DateClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Reading } from "../../claims/reading.ts";
import type { Document } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { lastStartingAt } from "../../kernel/span.ts";
import { ENDING, STAGES } from "../../lexicons/en/happening-kinds.ts";
import { FAR_MINUTES, minutesApart, type TimeScale } from "./compare-times.ts";
import { unitsApart } from "./date-features.ts";

/** Of dates in briefs that hang on the only deed of their kind in either, most are of one deed. */
const ONE_DEED = 0.6;
/** How far apart two versions of one date lie at most, in the longer of their units. */
const FARTHEST_UNITS = 4;
/** A year long past is told wrong by any number of years. */
const FARTHEST_YEARS = 25;

/** Whether one date is of a deed that the other brief does not know: "the second", a name that only one of them gives. */
export function isOfAnother(earlier: ArticleClaims, a: DateClaim, later: ArticleClaims, b: DateClaim): boolean {
  return (
    a.happenings().isOther !== b.happenings().isOther ||
    namesStranger(earlier, a, later) ||
    namesStranger(later, b, earlier)
  );
}

/** Probability that two dates are of one deed because neither brief tells of another of its kind; 0 where one may. */
export function deedLikeness(
  earlier: ArticleClaims,
  a: DateClaim,
  later: ArticleClaims,
  b: DateClaim,
  scale: TimeScale,
): number {
  const [left, right] = [a.happenings().deed, b.happenings().deed];
  if ((left & right & ~STAGES) === 0n || (left & ENDING) !== (right & ENDING)) return 0;
  if (kindsIn(left) > MOST_KINDS || kindsIn(right) > MOST_KINDS || a.ofUtterance || b.ofUtterance) return 0;
  if (scale === "period" && a.date.granularity !== b.date.granularity) return 0;
  if (!areNear(a, b, scale) || isOfAnother(earlier, a, later, b)) return 0;
  return ONE_DEED;
}

/** Words that tell of more kinds at once tell of none for sure. */
const MOST_KINDS = 2;

function kindsIn(deed: bigint): number {
  let count = 0;
  for (let rest = deed & ~STAGES; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}

function areNear(a: DateClaim, b: DateClaim, scale: TimeScale): boolean {
  if (scale === "clock") return minutesApart(a.date, b.date) <= FAR_MINUTES;
  if (a.isComing !== b.isComing) return false;
  return unitsApart(a, b) <= (a.date.granularity === "year" && !a.isComing ? FARTHEST_YEARS : FARTHEST_UNITS);
}

const wordsOf = keptFor((document: Document) => new Set(document.tokens.map(({ lower }) => lower)));

/** Last words of the full names of an article's people, in lower case. */
const familyNames = keptFor(
  ({ facts }: Reading): ReadonlySet<string> =>
    new Set(
      facts.entities
        .filter(({ type, name }) => type === "person" && name.includes(" "))
        .map(({ name }) => wordsIn(name).at(-1) ?? ""),
    ),
);

function wordsIn(name: string): string[] {
  return name.toLowerCase().split(/\P{L}+/u);
}

/** "Striker Jon Abend has signed": somebody of whom the other article does not speak. */
function namesStranger(
  { reading: { facts } }: ArticleClaims,
  { happenings, start }: DateClaim,
  other: ArticleClaims,
): boolean {
  const { clauseStart } = happenings();
  for (let at = lastStartingAt(facts.entities, start - 1); at >= 0; at--) {
    const entity = facts.entities[at];
    if (entity === undefined || entity.start < clauseStart) return false;
    const isNamed = entity.type === "person" || entity.type === "place";
    if (isNamed && isStranger(wordsIn(entity.text), entity.type === "person", other)) return true;
  }
  return false;
}

/** "Bluewing Air has let passengers rebook since 27 March": somebody in the clause, a person or a firm, of whom the other article does not speak. */
export function countsStrangers(earlier: ArticleClaims, a: DateClaim, later: ArticleClaims, b: DateClaim): number {
  return Number(namesUnknown(earlier, a, later)) + Number(namesUnknown(later, b, earlier));
}

function namesUnknown(
  { reading: { facts } }: ArticleClaims,
  { happenings, start }: DateClaim,
  { reading }: ArticleClaims,
): boolean {
  const known = wordsOf(reading.document);
  const { clauseStart } = happenings();
  for (let at = lastStartingAt(facts.entities, start - 1); at >= 0; at--) {
    const entity = facts.entities[at];
    if (entity === undefined || entity.start < clauseStart) return false;
    if (entity.type === "place") continue;
    if (!wordsIn(entity.text).some((word) => word.length >= LEAST_LETTERS && known.has(word))) return true;
  }
  return false;
}

/** Letters of a word that may make a name known: not "of". */
const LEAST_LETTERS = 3;

/** Of two people of one family each has a first name. */
function isStranger(words: readonly string[], isPerson: boolean, { reading }: ArticleClaims): boolean {
  const known = wordsOf(reading.document);
  if (!words.some((word) => known.has(word))) return true;
  if (!isPerson || words.length < 2 || known.has(words[0] as string)) return false;
  return familyNames(reading).has(words.at(-1) as string);
}
