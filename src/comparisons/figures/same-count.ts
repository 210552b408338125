import type { FigureClaim } from "../../claims/claim.ts";
import { type CountTopic, countTopic, isOfKind } from "../../claims/count-topic.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { CountDeed } from "../../lexicons/en/count-deeds.ts";
import { isCountedOnce } from "./counted-once.ts";
import type { FigureCandidate } from "./figure-candidates.ts";
import { numberOf } from "./figure-features.ts";
import { isAside } from "./is-aside.ts";
import { areOnOtherWeekdays, areToldApart, isElsewhere, shareOwner } from "./same-setting.ts";

/** Probability that two counts are one: each article says it once, of one kind and in one state. */
const SAME_COUNT = 0.7;
/** Where one of them leaves open what is counted. */
const SAME_COUNT_OF_OPEN_KIND = 0.66;
/** Who mistakes a number stays near it; what is further off is most often another count. */
const FAR_RATIO = 2;
/** Two and three are said of much: the sentences have to tell more of the same, and "a family of six" has no noun behind it. */
const SMALL = 10;
const LEAST_SENTENCE_OF_SMALL = 0.15;
/** The sentences have a word of the story in common. */
const LEAST_SENTENCE = 0.03;
/** A brief is of one thing; a headline does not say of which. */
const FEWEST_SENTENCES = 2;
const MOST_SENTENCES = 5;

/**
 * Probability that two counts are of the same thing because each article says once how many did it or bore it, in whatever words
 * (see `COUNT_DEEDS`); 0 where neither article is a brief, which tells of one thing, and where one is told beside the event's own.
 */
export function sameCountLikeness(candidate: FigureCandidate, earlier: ArticleClaims, later: ArticleClaims): number {
  const [left, right] = [earlier.figures[candidate.a] as FigureClaim, later.figures[candidate.b] as FigureClaim];
  if (!isBrief(earlier) && !isBrief(later)) return 0;
  if (left.dimension.name !== "count" || right.dimension.name !== "count" || areFar(left, right)) return 0;
  const [topic, other] = [countTopic(earlier, left), countTopic(later, right)];
  const deeds = topic.deeds.filter((deed) => other.deeds.includes(deed) && areOfOneKind(deed, topic, other));
  if (deeds.length === 0 || isAside(earlier, left, topic) || isAside(later, right, other)) return 0;
  const told = deeds.filter((deed) => isOwnOfBoth(deed, earlier, left, later, right));
  if (told.length === 0 || areOnOtherWeekdays(earlier, left, later, right)) return 0;
  if (isElsewhere(topic, later) || isElsewhere(other, earlier)) return 0;
  if (!areNearEnough(candidate, earlier, later, told)) return 0;
  return topic.kinds.length === 0 || other.kinds.length === 0 ? SAME_COUNT_OF_OPEN_KIND : SAME_COUNT;
}

function areFar(a: FigureClaim, b: FigureClaim): boolean {
  const [few, many] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number];
  return few < 2 || many > few * FAR_RATIO;
}

function areOfOneKind({ kinds }: CountDeed, a: CountTopic, b: CountTopic): boolean {
  if (a.kinds.length === 0 || b.kinds.length === 0) return true;
  return kinds.some((group) => isOfKind(a, group) && isOfKind(b, group));
}

/** Both are the article's only number for the deed, of one time and of one owner where it has any. */
function isOwnOfBoth(
  deed: CountDeed,
  earlier: ArticleClaims,
  left: FigureClaim,
  later: ArticleClaims,
  right: FigureClaim,
): boolean {
  if (!deed.isPlan && left.figure.frame !== right.figure.frame) return false;
  if (deed.hasOwner && !shareOwner(earlier, left, later, right)) return false;
  if (deed.isPassing && areToldApart(earlier, later)) return false;
  return isCountedOnce(earlier, deed, left) && isCountedOnce(later, deed, right);
}

function areNearEnough(
  { a, b, features }: FigureCandidate,
  earlier: ArticleClaims,
  later: ArticleClaims,
  deeds: readonly CountDeed[],
): boolean {
  const [left, right] = [earlier.figures[a] as FigureClaim, later.figures[b] as FigureClaim];
  if (left.figure.slot === "killed" && right.figure.slot === "killed" && features.bothTotal === 0) return false;
  if (numberOf(left) >= SMALL || numberOf(right) >= SMALL)
    return features.sentence >= LEAST_SENTENCE || (isBrief(earlier) && isBrief(later));
  const isTold = (topic: CountTopic) => isTied(topic, deeds);
  return (
    features.sentence >= LEAST_SENTENCE_OF_SMALL &&
    isTold(countTopic(earlier, left)) &&
    isTold(countTopic(later, right))
  );
}

/** "Three wanted", "wanted: three", "the gang, three strong". */
function isTied({ kinds, clause }: CountTopic, deeds: readonly CountDeed[]): boolean {
  if (kinds.length > 0) return true;
  const [before = "", behind = ""] = clause.split("#");
  if (/: $/.test(before) || /^ (?:strong|in all|in total|altogether|of (?:them|us|whom))\b/.test(behind)) return true;
  const next = behind.trim().split(" ")[0] ?? "";
  return deeds.some(({ pattern }) => pattern.test(next));
}

function isBrief({ reading: { document } }: ArticleClaims): boolean {
  const { length } = document.sentences;
  return length >= FEWEST_SENTENCES && length <= MOST_SENTENCES;
}
