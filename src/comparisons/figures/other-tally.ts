import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { areOfOtherEras } from "../../claims/era.ts";
import { type VoteTally, voteTallies } from "../../claims/vote-tallies.ts";
import { numberOf } from "./figure-features.ts";
import { areOnOtherDays } from "./other-days.ts";

/** One vote, of which two articles give the same number for one side and not for the other. */
export interface OtherTally {
  readonly a: VoteTally;
  readonly b: VoteTally;
}

/** "By 78 votes to 61" and "78 voted for it, 51 against": what is told of one vote, in whatever words. */
export function otherTallies(earlier: ArticleClaims, later: ArticleClaims): OtherTally[] {
  const [ofA, ofB] = [voteTallies(earlier), voteTallies(later)];
  if (ofA.length === 0 || ofB.length === 0) return [];
  const [onlyA, onlyB] = [ofA.filter((tally) => !isIn(tally, ofB)), ofB.filter((tally) => !isIn(tally, ofA))];
  return onlyA.flatMap((left) => {
    const rivals = onlyB.filter((right) => shareOneNumber(left, right) && areOfOneVote(earlier, left, later, right));
    const [right] = rivals;
    return right === undefined || rivals.length > 1 ? [] : [{ a: left, b: right }];
  });
}

function isIn(tally: VoteTally, others: readonly VoteTally[]): boolean {
  return others.some(({ most, least }) => most === tally.most && least === tally.least);
}

/** Two votes of one house rarely have a number in common. */
function shareOneNumber(a: VoteTally, b: VoteTally): boolean {
  return (a.most === b.most) !== (a.least === b.least);
}

/** The figure of a tally that the other one does not give. */
export function differingClaim({ claims }: VoteTally, other: VoteTally): FigureClaim {
  const differing = claims.find((claim) => ![other.most, other.least].includes(numberOf(claim)));
  return differing ?? (claims[0] as FigureClaim);
}

/** Smaller numbers are those of a committee or a court, where any vote may end three to two. */
const LEAST_TELLING = 10;
/** Words for who votes, and in which round: two chambers may have a number in common. */
const BODIES: ReadonlySet<string> = new Set("upper lower senate senators committee subcommittee commission".split(" "));
const ROUNDS: ReadonlySet<string> = new Set(["reading", "round", "ballot"]);

function areOfOneVote(earlier: ArticleClaims, a: VoteTally, later: ArticleClaims, b: VoteTally): boolean {
  const [left, right] = [a.claims[0] as FigureClaim, b.claims[0] as FigureClaim];
  if (left.figure.frame !== right.figure.frame || areOfOtherEras(left.era, right.era)) return false;
  const isTelling = (a.most === b.most ? a.most : a.least) >= LEAST_TELLING;
  if (!isTelling || areOnOtherDays(earlier, left, later, right)) return false;
  const [voterA, voterB] = [voterOf(earlier, left), voterOf(later, right)];
  return voterA === undefined || voterB === undefined || voterA === voterB;
}

/** Who voted, or in which round, by the word nearest before the figure or else the first behind it: "senate", "second reading". */
function voterOf({ reading: { document } }: ArticleClaims, { frame, start }: FigureClaim): string | undefined {
  const { firstToken, endToken } = document.sentences[frame.sentence] ?? { firstToken: 0, endToken: 0 };
  const words = document.tokens.slice(firstToken, endToken);
  const told = words.flatMap(({ lower, start: at }, index) => {
    if (BODIES.has(lower)) return [{ word: lower, at }];
    return ROUNDS.has(lower) ? [{ word: `${words[index - 1]?.lower} ${lower}`, at }] : [];
  });
  return (told.findLast(({ at }) => at < start) ?? told[0])?.word;
}
