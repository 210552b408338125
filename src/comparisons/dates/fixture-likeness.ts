import type { DateClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { FixtureBeside } from "../../claims/fixture-beside.ts";
import { utcInstant } from "../../claims/utc-instant.ts";
import type { Document } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { FIXTURES, type Fixture } from "../../lexicons/en/fixtures.ts";
import { newsSynonym } from "../../lexicons/en/news-synonyms.ts";
import { stem } from "../../lexicons/en/stem.ts";
import type { TimeScale } from "./compare-times.ts";
import { isOfAnother } from "./deed-likeness.ts";

/** Of pairs of dates of one fixture in the project's cases, hardly one was of two things; the words may deceive all the same. */
const ONE_FIXTURE = 0.7;
const DAY = 86_400_000;
/** A day told wrong is off by weeks at most, a month by a year or two. */
const FARTHEST_DAYS = 50;
const FARTHEST_OF_PERIODS = 900;

/** What lies ahead and what is over may be told in other words, and are listed apart. */
function fixturesOf(name: string): readonly Fixture[] {
  return FIXTURES.filter((fixture) => fixture.name === name);
}

/** Probability that two dates are of one thing because both articles tell when one and the same fixture is, and each gives it once; else 0. */
export function fixtureLikeness(
  earlier: ArticleClaims,
  a: DateClaim,
  later: ArticleClaims,
  b: DateClaim,
  scale: TimeScale,
): number {
  const [left, right] = [a.fixture(), b.fixture()];
  if (left === undefined || right === undefined || left.name !== right.name) return 0;
  const fixture = fixturesOf(left.name).find((one) => isOfItsTime(one, a, b));
  if (fixture === undefined || !haveOneBearer(fixture, left, right)) return 0;
  if (fixture.ofThing && !(isKnown(left, later) && isKnown(right, earlier))) return 0;
  if (a.ofUtterance || b.ofUtterance || isOfAnother(earlier, a, later, b) || daysApart(a, b) > farthest(scale))
    return 0;
  return isOnlyOne(earlier, a, left.name) && isOnlyOne(later, b, left.name) ? ONE_FIXTURE : 0;
}

function isOfItsTime({ when }: Fixture, a: DateClaim, b: DateClaim): boolean {
  if (when === "either") return a.isComing === b.isComing;
  return when === "past" ? !a.isComing && !b.isComing : isAhead(a) && isAhead(b);
}

/** "in March", said on the fourth. */
function isAhead({ publishedAt, date: { interval } }: DateClaim): boolean {
  return publishedAt === undefined || utcInstant(interval?.end ?? "") > publishedAt;
}

function haveOneBearer({ ofOne }: Fixture, a: FixtureBeside, b: FixtureBeside): boolean {
  return !ofOne || (a.isOfOne && b.isOfOne);
}

/** "The road opens again on Monday" beside an article that speaks of no road tells of something else. */
function isKnown({ nouns }: FixtureBeside, { reading }: ArticleClaims): boolean {
  return nouns.size === 0 || [...nouns].some((noun) => stemsOf(reading.document).has(noun));
}

const stemsOf = keptFor((document: Document) => new Set(document.tokens.map(({ lower }) => stem(newsSynonym(lower)))));

function farthest(scale: TimeScale): number {
  return scale === "period" ? FARTHEST_OF_PERIODS : FARTHEST_DAYS;
}

function daysApart({ date: a }: DateClaim, { date: b }: DateClaim): number {
  return Math.abs(utcInstant(a.interval?.start ?? "") - utcInstant(b.interval?.start ?? "")) / DAY;
}

/** By fixture the values that an article gives it. */
const valuesByFixture = keptFor((dates: readonly DateClaim[]) => {
  const values = new Map<string, Set<string>>();
  for (const claim of dates) {
    const name = claim.ofUtterance ? undefined : claim.fixture()?.name;
    if (name !== undefined) values.set(name, (values.get(name) ?? new Set()).add(claim.date.value));
  }
  return values;
});

/** "in May" and "on 3 May" are one date; two would leave it open which of them the other article tells. */
function isOnlyOne({ dates }: ArticleClaims, { date: { value } }: DateClaim, name: string): boolean {
  return [...(valuesByFixture(dates).get(name) ?? [])].every(
    (other) => other.startsWith(value) || value.startsWith(other),
  );
}
