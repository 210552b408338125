import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition, Stand } from "../../claims/proposition.ts";
import { verbKey } from "../../claims/verb-key.ts";
import { verbKeys } from "../../claims/verb-keys.ts";
import { keptFor } from "../../kernel/kept.ts";
import type { Comparison, Side } from "../comparison.ts";
import { areOtherCharges } from "./are-other-charges.ts";
import { areOtherSettings } from "./are-other-settings.ts";
import { deniesAKind } from "./denies-a-kind.ts";
import { sameMatterConfidence } from "./dispute-confidence.ts";
import { followEachOther } from "./follow-each-other.ts";
import { matterSubject } from "./matter-subject.ts";
import { opensInOtherYear } from "./other-chapter.ts";
import { takesBothSides } from "./takes-both-sides.ts";

const RULE = "comparisons/claims/compare-propositions";

/** Clauses on one matter that are looked at for each clause of the other article: keeps a text that repeats itself linear. */
const MOST_PER_MATTER = 40;

/** What somebody knows, hears or takes for true: one may know what another does not, and know it a day later. */
const PRIVATE = verbKeys(
  "know think believe realize realise hear see feel seem appear suppose want hope expect understand remember notice guess wonder fear",
);
/** What the police had not done may be done by the time of a later report. */
const PENDING = verbKeys(
  "arrest charge find capture catch locate detain recover name identify release rescue sentence",
);

/** "I did not identify him" tells of a witness. */
const IDENTIFY = "identifi";

/** Matters whose news is an update for every report before it: nobody was hurt, then two were. */
const OF_NOTE: ReadonlySet<string> = new Set(["#unharmed/injure"]);

interface Entry {
  readonly proposition: Proposition;
  readonly stand: Stand;
}

/** The clauses on one matter by the side that they take, each list in text order. */
interface Sides {
  readonly for: Entry[];
  readonly against: Entry[];
}

/** Clauses of two articles that state the opposite of each other: by negation, by a pair of opposites, by "no such thing". */
export function comparePropositions(earlier: ArticleClaims, later: ArticleClaims): Comparison[] {
  const comparisons = new Map<string, Comparison>();
  for (const entries of sidesTaken(earlier).inOrder)
    for (const { proposition: a, stand } of entries)
      for (const { proposition: b, stand: against } of opponents(later, stand)) {
        // neither cut nor raised
        if ((a.inQuote && b.inQuote) || (stand.negated && against.negated) || PRIVATE().has(stand.matter)) continue;
        if (stand.matter === IDENTIFY && (a.theme.kind === "open" || b.theme.kind === "open")) continue;
        if (a.before !== b.before && (a.before ? stand : against).negated) continue;
        const confidence = sameMatterConfidence(earlier, a, later, b, stand);
        if (confidence === 0) continue;
        const overtaken = isOvertaken(earlier, a, stand, later, b);
        if (overtaken && !OF_NOTE.has(stand.matter)) continue;
        if (areOtherSettings(earlier, a, later, b) || areOtherCharges(earlier, a, later, b)) continue;
        if (opensInOtherYear(earlier, a) !== opensInOtherYear(later, b)) continue;
        if (stand.reversible && followEachOther(earlier, a, later, b)) continue;
        if (stand.negated && deniesAKind(earlier, a, later, b)) continue;
        if (against.negated && deniesAKind(later, b, earlier, a)) continue;
        // both sides of a dispute that one article tells are no difference between the two
        if (agrees(earlier, a, later, stand) || agrees(later, b, earlier, turned(stand))) continue;
        if (!stand.reversible && (isOnBothSides(earlier, a, stand) || isOnBothSides(later, b, turned(stand)))) continue;
        const comparison = { ...toComparison(earlier, a, later, b, stand, confidence), evolves: overtaken };
        const key = `${comparison.a.key}|${comparison.b.key}`;
        if ((comparisons.get(key)?.confidence ?? 0) < confidence) comparisons.set(key, comparison);
      }
  return [...comparisons.values()];
}

/** The sides that an article takes: by matter, and one after the other in the order of their first clauses. */
const sidesTaken = keptFor(({ propositions }: ArticleClaims) => {
  const sentences = sentencesBySide(propositions);
  const byMatter = new Map<string, Sides>();
  const inOrder: Entry[][] = [];
  for (const proposition of propositions)
    for (const stand of proposition.stands) {
      // "won three games and lost one" takes no side
      if (sentences(-stand.sign).get(stand.matter)?.has(proposition.sentence)) continue;
      const list = listOfSide(byMatter, stand);
      if (list.length === 0) inOrder.push(list);
      if (list.length < MOST_PER_MATTER) list.push({ proposition, stand });
    }
  return { byMatter, inOrder };
});

/** By sign: the sentences in which each matter has that side. */
function sentencesBySide(propositions: readonly Proposition[]): (sign: number) => ReadonlyMap<string, Set<number>> {
  const [positive, negative] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  for (const { sentence, stands } of propositions)
    for (const { matter, sign } of stands) {
      const sentences = sign > 0 ? positive : negative;
      const known = sentences.get(matter);
      if (known === undefined) sentences.set(matter, new Set([sentence]));
      else known.add(sentence);
    }
  return (sign) => (sign > 0 ? positive : negative);
}

function listOfSide(sides: Map<string, Sides>, { matter, sign }: Stand): Entry[] {
  const known = sides.get(matter) ?? { for: [], against: [] };
  sides.set(matter, known);
  return sign > 0 ? known.for : known.against;
}

function opponents(claims: ArticleClaims, { sign, matter }: Stand): readonly Entry[] {
  const both = sidesTaken(claims).byMatter.get(matter);
  return (sign > 0 ? both?.against : both?.for) ?? [];
}

function turned(stand: Stand): Stand {
  return { ...stand, sign: -stand.sign as 1 | -1 };
}

function isOnBothSides(claims: ArticleClaims, clause: Proposition, stand: Stand): boolean {
  return takesBothSides(
    claims,
    clause,
    opponents(claims, stand).map(({ proposition }) => proposition),
  );
}

/** Whether the other article says the same somewhere. */
function agrees(claims: ArticleClaims, proposition: Proposition, other: ArticleClaims, stand: Stand): boolean {
  return opponents(other, turned(stand)).some(
    ({ proposition: candidate }) => sameMatterConfidence(claims, proposition, other, candidate, stand) > 0,
  );
}

const HOUR = 3_600_000;
/** Time in which what had "not yet" happened, or a state that passes, may have changed. */
const OVERTAKEN_HOURS = 3;

/** "Has not yet been found", "nobody has been charged" at nine and "was found" at noon; a road that was closed yesterday and is open today. */
function isOvertaken(
  { reading: { publishedAt: before } }: ArticleClaims,
  a: Proposition,
  stand: Stand,
  { reading: { publishedAt: after } }: ArticleClaims,
  b: Proposition,
): boolean {
  if (before === undefined || after === undefined || after - before < OVERTAKEN_HOURS * HOUR) return false;
  if (stand.negated && (a.perfect || (stand.sign === -1 && (PENDING().has(deedOf(stand)) || PENDING().has(a.verb)))))
    return true;
  return (a.provisional && stand.sign === -1) || (stand.reversible && !b.lasting && !a.decided && !b.decided);
}

/** "find" of "#find/missing". */
function deedOf({ matter }: Stand): string {
  return matter.startsWith("#") ? verbKey(matter.slice(1).split(/[ /]/)[0] ?? "") : matter;
}

function toComparison(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  stand: Stand,
  confidence: number,
): Comparison {
  const subject = matterSubject(earlier, a, later, b);
  return {
    kind: "claim",
    rule: RULE,
    verdict: "conflicting",
    subject,
    a: toSide(a, stand.sign, subject),
    b: toSide(b, -stand.sign, subject),
    confidence,
    reason: "one version affirms what the other denies",
    ties: [{ by: "matter", words: [subject] }],
    remedies: [{ by: "told-by-both" }],
  };
}

/** All that one sentence says of a matter is one side. */
function toSide(proposition: Proposition, sign: number, subject: string): Side {
  const { articleId, sentence, order, start, end, verb } = proposition;
  return {
    key: `${articleId} ${sentence}`,
    articleId,
    order,
    spans: [{ start, end }],
    value: `${sign > 0 ? "" : "not "}${verb} ${subject.toLowerCase()}`.replace(/ {2,}/g, " "),
  };
}
