import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition, Stand } from "../../claims/proposition.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { verbKeys } from "../../claims/verb-keys.ts";
import { heldIn } from "./held-in.ts";
import { isInLead, isLeadThing, subjectOrTheme } from "./is-lead-thing.ts";
import { CLOSE_SENTENCE, LEAST_SENTENCE, SAME_PERSON, SAME_SENTENCE } from "./matter-thresholds.ts";
import type { MatterLikeness } from "./same-matter.ts";

/** The term of "man" and "woman". */
const ANYBODY = "person";
const TALKS = "#negotiate/";

/**
 * How sure it is that the clauses are about one matter where it is enough to know of whom they tell, or where a story has one such
 * matter; undefined where it takes more to know. In: likeness of clauses that name no two parties.
 */
export function bearerConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  { matter, decision, ofBearer, ofStory }: Omit<Stand, "sign" | "negated">,
  like: MatterLikeness,
): number | undefined {
  if (isDoneOnce(a, b, like, matter) || (decision && isOneDecider(a, b, like))) return 0.7;
  // "The goalkeeper will play on", "The goalkeeper announced his retirement"
  if (ofBearer && isLeadThing(earlier, a, later, b, like) && subjectOrTheme(a).head !== ANYBODY) return 0.7;
  if (ofBearer && isNamedBearer(a, b, like))
    return matter === TALKS && !(isPartnerTold(a, later, b) && isPartnerTold(b, earlier, a)) ? 0 : 0.7;
  const isOfStory =
    ofStory &&
    like.sentence >= SAME_SENTENCE &&
    (!like.themesNamed || like.theme > 0 || like.sentence >= CLOSE_SENTENCE);
  return isOfStory ? 0.7 : undefined;
}

/** Deeds that one person does once in a story, and which need no object to tell what was done. */
const DONE_ONCE = verbKeys("concede surrender resign apologise apologize confess abdicate retire testify");

/** "Ida Brandt has not conceded", "Brandt conceded defeat": who it is and what was done say enough. */
function isDoneOnce(a: Proposition, b: Proposition, like: MatterLikeness, matter: string): boolean {
  if (!DONE_ONCE().has(matter) || (a.theme.terms.size > 0 && b.theme.terms.size > 0)) return false;
  return phraseNames(a) && phraseNames(b) && (like.agent >= SAME_PERSON || like.theme >= SAME_PERSON);
}

/** "Rolf Kern would not take the matter further", "Kern will contest the ruling". */
function isOneDecider(a: Proposition, b: Proposition, like: MatterLikeness): boolean {
  const isOne = like.agentsNamed && like.agent >= SAME_PERSON && a.agent.names.size > 0 && b.agent.names.size > 0;
  return isOne && !like.themesNamed && a.future === b.future && like.sentence >= LEAST_SENTENCE;
}

/** "Ada Holm was released", "Holm is still held": who it is says enough. */
function isNamedBearer(a: Proposition, b: Proposition, like: MatterLikeness): boolean {
  if (like.theme < SAME_PERSON || like.agentsNamed) return false;
  if (like.themesNamed) return phraseNames(a) && phraseNames(b);
  return like.sentence >= LEAST_SENTENCE && (phraseNames(a) || phraseNames(b));
}

/** "Has not spoken to the union": with whom, the other sentence tells, too, unless its article is about that party. */
function isPartnerTold({ theme }: Proposition, claims: ArticleClaims, other: Proposition): boolean {
  if (!theme.oblique || [...theme.names].some((name) => isInLead(claims, name))) return true;
  const told = sentenceTerms(claims.reading.document, other.sentence);
  return heldIn(theme.terms, told, told) > 0;
}

function phraseNames(proposition: Proposition): boolean {
  return proposition.agent.names.size > 0 || proposition.theme.names.size > 0;
}
