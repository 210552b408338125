import { calledIn } from "../../claims/called.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Position } from "../../claims/derive-positions.ts";
import { documentTerms } from "../../claims/document-terms.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { areToldApart } from "./are-told-apart.ts";
import { followEachOther } from "./follow-each-other.ts";
import { isOfOtherChapter, isOfOtherYear } from "./other-chapter.ts";

const HOUR = 3_600_000;
/** Time in which what was not yet done may have been done. */
const OVERTAKEN_HOURS = 3;
/** Words that stand for whatever thing a story is about. */
const GENERIC = /^(?:build|struct|structur|site|premis)$/;
/** Sentences from which a reader knows what an article is about. */
const LEAD_SENTENCES = 3;

/** Whether two positions on one matter are taken on one thing, by or of one party, at one time. */
export function isOnePosition(earlier: ArticleClaims, a: Position, later: ArticleClaims, b: Position): boolean {
  if (!mayBeOnePosition(a, b) || isOvertaken(earlier, later, a) || followEachOther(earlier, a, later, b)) return false;
  for (const [claims, one] of [
    [earlier, a],
    [later, b],
  ] as const)
    if (isOfOtherChapter(claims, one) || isOfOtherYear(claims, one)) return false;
  if (isForeign(a, later) || isForeign(b, earlier)) return false;
  if (areToldApart(termsAt(earlier, a), termsAt(later, b))) return false;
  if (a.matter.ofBearer && areOtherPeople(earlier, a, later, b)) return false;
  if (a.matter.sameThing && !isOneThing(earlier, a, later, b)) return false;
  return !a.matter.sameParty || isOneParty(a, b);
}

/** Whether nothing in the words themselves tells them apart. */
export function mayBeOnePosition(a: Position, b: Position): boolean {
  return areOneKind(a, b) && (a.names.size === 0 || b.names.size === 0 || share(a.names, b.names));
}

/** A breath test and a breath test, or one whose kind is not told. */
export function areOneKind(a: Position, b: Position): boolean {
  return a.kind === b.kind || a.kind < 0 || b.kind < 0;
}

export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((term) => b.has(term));
}

/** "Nothing signed yet" at nine, "signed" at noon. In: the earlier position. */
function isOvertaken(earlier: ArticleClaims, later: ArticleClaims, { matter, side }: Position): boolean {
  if (!matter.progress || side === 0) return false;
  const [before, after] = [earlier.reading.publishedAt, later.reading.publishedAt];
  return before === undefined || after === undefined || after - before >= OVERTAKEN_HOURS * HOUR;
}

/** Names somebody or something of whom the other article does not speak. */
function isForeign({ names, speakers }: Position, other: ArticleClaims): boolean {
  const known = documentTerms(other.reading.document);
  return [...names].some((name) => !known.has(name) && !speakers.has(name));
}

function termsAt(
  { reading: { document } }: ArticleClaims,
  { sentence }: Position,
): { readonly terms: ReadonlyMap<string, number> } {
  return { terms: sentenceTerms(document, sentence) };
}

/** "The captain's test" and "the pilot's test". */
function areOtherPeople(earlier: ArticleClaims, a: Position, later: ArticleClaims, b: Position): boolean {
  if (a.people.size === 0 || b.people.size === 0 || share(a.people, b.people)) return false;
  return !isCalled(earlier, a, b) && !isCalled(later, b, a);
}

function isCalled({ reading: { document } }: ArticleClaims, { names }: Position, { people }: Position): boolean {
  return [...names].some((name) => [...(calledIn(document).get(name) ?? [])].some((noun) => people.has(noun)));
}

/** "The depot", or "the building" in a story of a depot. */
function isOneThing(earlier: ArticleClaims, a: Position, later: ArticleClaims, b: Position): boolean {
  if (a.thing === b.thing) return isInLead(earlier, a.thing) && isInLead(later, b.thing);
  if (GENERIC.test(a.thing)) return isInLead(earlier, b.thing) && isInLead(later, b.thing);
  return GENERIC.test(b.thing) && isInLead(earlier, a.thing) && isInLead(later, a.thing);
}

function isInLead({ reading: { document } }: ArticleClaims, thing: string): boolean {
  for (let at = 0; at < LEAD_SENTENCES; at++) if (sentenceTerms(document, at).has(thing)) return true;
  return false;
}

/** Named in both, or told by one who is named in both. */
function isOneParty(a: Position, b: Position): boolean {
  return share(partiesOf(a), partiesOf(b));
}

function partiesOf({ speakers, names, persons }: Position): ReadonlySet<string> {
  return new Set([...speakers, ...names, ...persons]);
}
