import type { FigureClaim } from "../../claims/claim.ts";
import { type CountTopic, countTopic, isOfKind } from "../../claims/count-topic.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { numberOf } from "./figure-features.ts";
import { isToll } from "./is-toll.ts";

/** A count, and the later one that says how many have come on top: "three more than on Friday, which makes nine" after six. */
export interface GrownCount {
  readonly a: FigureClaim;
  readonly b: FigureClaim;
}

/** Of more figures the rest is a table. */
const MOST_FIGURES = 100;

/**
 * Counts of the earlier article that the later one explains: its own number less what it says has been added is the earlier number, and
 * both count the same. None where the earlier article knows the greater number too.
 */
export function grownCounts(earlier: ArticleClaims, later: ArticleClaims): GrownCount[] {
  const added = later.figures.slice(0, MOST_FIGURES).filter((claim) => isAdded(later, claim));
  if (added.length === 0) return [];
  const before = earlier.figures.slice(0, MOST_FIGURES).filter(isOwnCount);
  const after = later.figures.slice(0, MOST_FIGURES).filter(isOwnCount);
  const known = new Set(before.map(numberOf));
  const grown = after.filter((claim) => !known.has(numberOf(claim)));
  return grown.flatMap((b) => {
    const more = added.filter((claim) => claim !== b && isBeside(later, claim, b));
    const a = before.find((claim) => more.some((one) => explains(earlier, claim, later, one, b)));
    return a === undefined || after.some((claim) => numberOf(claim) === numberOf(a)) ? [] : [{ a, b }];
  });
}

/** A number of the event itself: no part, no addition, no bound from above. */
function isOwnCount({
  dimension,
  figure: { quantity, frame },
  increment,
  denied,
  inferred,
  whole,
  era,
}: FigureClaim): boolean {
  if (dimension.name !== "count" || increment || denied || inferred || whole !== undefined) return false;
  return frame === undefined && era?.past !== true && quantity.value !== undefined && quantity.value >= LEAST;
}

/** "A man" is no number that grows. */
const LEAST = 2;

/** "Four more", "another four", and the wounded who have died. */
function isAdded({ reading }: ArticleClaims, claim: FigureClaim): boolean {
  const { dimension, increment, figure, start, end } = claim;
  if (dimension.name !== "count" || numberOf(claim) < 1 || figure.frame === "negated") return false;
  const behind = reading.document.text.slice(end, end + REACH);
  if (increment) return !THAN.test(behind) || THAN_BEFORE.test(behind);
  return OF_WOUNDED.test(reading.document.text.slice(start, end + REACH));
}

const REACH = 60;
const OF_WOUNDED =
  /^\S{1,12} of (?:the|those|them)\b[^.;]{0,20}\b(?:wounded|injured|hurt|hospital|unconscious|survivors)\b[^.;]{0,20}\b(?:died|dead)\b/i;
const THAN = /^ ?[^.,;]{0,30}\bthan\b/;
/** Than at an earlier hour of the same story, and not than the others or last year. */
const THAN_BEFORE =
  /^ ?[^.,;]{0,30}\bthan (?:(?:it |they )?(?:had been |was |were )?(?:at first|initially|first|earlier (?:reported|announced|thought)|previously|before\b|yesterday)|(?:on|at|in|by) (?:the (?:day|eve|morning|start|first|beginning|evening|previous day|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:its|their) (?:first|last))|(?:the|a) day (?:before|earlier)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** In the sentence of the number, or next to it where its sentence says that it is a sum. */
function isBeside(later: ArticleClaims, more: FigureClaim, sum: FigureClaim): boolean {
  const apart = Math.abs(more.frame.sentence - sum.frame.sentence);
  if (apart > 1 || numberOf(more) >= numberOf(sum)) return false;
  const { sentences, text } = later.reading.document;
  const { start = 0, end = 0 } = sentences[sum.frame.sentence] ?? {};
  const behind = text.slice(more.end, more.end + REACH);
  if (THAN.test(behind)) return apart === 0;
  return SUMMED.test(text.slice(start, end)) || (!more.increment && sum.figure.slot === "killed");
}

const SUMMED =
  /\b(?:now|total|in all|altogether|so far|makes?|made|making|bring(?:s|ing)?|brought|toll|number|count|tally|ris(?:e|es|en|ing)|rose|grow[ns]?|grew|climb(?:s|ed)?|reach(?:es|ed)?|ha(?:s|ve) had|stands? at|stood at|by (?:then|noon|nightfall|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|up to)\b/i;

function explains(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  more: FigureClaim,
  b: FigureClaim,
): boolean {
  if (numberOf(b) - numberOf(more) !== numberOf(a)) return false;
  const [before, added, now] = [told(earlier, a), told(later, more), told(later, b)];
  if (areOfOtherKinds(before, now) || areOfOtherKinds(before, added)) return false;
  return countSame(before, now) || countSame(before, added) || isOpenTotal(a, b);
}

interface Told extends CountTopic {
  readonly noun: string;
  readonly slot: string | undefined;
}

function told(article: ArticleClaims, claim: FigureClaim): Told {
  const { slot } = claim.figure;
  const topic = countTopic(article, claim);
  // "which makes 53 in Olten" counts no Olten
  return { ...topic, noun: topic.kinds.length > 0 ? claim.counted.noun : "", slot: isToll(claim) ? slot : undefined };
}

/** Dogs and horses, the rescued and the drowned; all people may be the same people, and cases are people. */
function areOfOtherKinds(a: Told, b: Told): boolean {
  if (a.slot !== undefined && b.slot !== undefined) return a.slot !== b.slot;
  if (a.noun === "" || b.noun === "" || a.noun === b.noun) return false;
  if (a.kinds.some((kind) => ONE_BY_OTHER_NAMES.has(kind) && b.kinds.includes(kind))) return false;
  return !a.deeds.some(
    ({ name, kinds }) =>
      b.deeds.some((deed) => deed.name === name) &&
      kinds.some((group) => isOfKind(a, group) && isOfKind(b, group) && !areAnimals(group)),
  );
}

const ONE_BY_OTHER_NAMES: ReadonlySet<string> = new Set(["people", "homes"]);

function areAnimals(group: readonly string[]): boolean {
  return group.includes("animals");
}

/** Who waits or stands guard in the morning is no part of those in the evening. */
function countSame(a: Told, b: Told): boolean {
  if (a.slot !== undefined && a.slot === b.slot) return true;
  return a.deeds.some((deed) => !deed.isPassing && b.deeds.includes(deed));
}

/** "By Tuesday it was 14, six more than the day before": the number of people with which the earlier article began. */
function isOpenTotal(a: FigureClaim, b: FigureClaim): boolean {
  return b.counted.noun === "" && a.counted.people && (a.isTotal || a.inLead);
}
