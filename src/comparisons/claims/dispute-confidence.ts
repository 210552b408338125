import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { eraOf, isBygoneToOne } from "../../claims/era.ts";
import type { NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition, Stand } from "../../claims/proposition.ts";
import { bearerConfidence } from "./bearer-confidence.ts";
import { contentConfidence } from "./content-confidence.ts";
import { deniedOfAll } from "./denied-of-all.ts";
import { existenceConfidence } from "./existence-confidence.ts";
import { DONE_TO_PERSONS, HARM, harmConfidence } from "./harm-confidence.ts";
import { hasSameActor, hasSameTheme } from "./have-same-parties.ts";
import { heldIn } from "./held-in.ts";
import { deniesFurtherOnly, isPartOnly } from "./is-part-only.ts";
import { isSelfContained, isTopic } from "./is-self-contained.ts";
import { CLOSE_SENTENCE, OTHER_ACTOR, SAME_MOMENT, SAME_SENTENCE, SAME_THING } from "./matter-thresholds.ts";
import { type MatterLikeness, matterLikeness } from "./same-matter.ts";

/** "Fares stay as they are" speaks of what comes. */
const UNCHANGED = "#rise/unchanged";
/** Matters that say nothing of a pronoun: "demanded it", "allowed by". */
const TELLING_THEMES: ReadonlySet<string> = new Set(["#want/rule out", "#allow/ban"]);
const CONFIRM = "#confirm/deny";

type Sided = Omit<Stand, "sign" | "negated">;

/** 0 where the two clauses are not about one matter; else how sure it is that they are. In: the matter on which both take a side. */
export function sameMatterConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  stand: Sided,
): number {
  const { matter, reversible, ofBearer } = stand;
  if (areOfOtherTimes(a, b, stand) || deniesFurtherOnly(a, b)) return 0;
  if (areOfOtherGenders(a.agent, b.agent) || areOfOtherGenders(a.theme, b.theme)) return 0;
  const ofAll = deniedOfAll(earlier, a, later, b, matter);
  if (ofAll > 0) return ofAll;
  const exception = a.universal !== b.universal;
  if (!exception && isPartOnly(a, b)) return 0;
  const like = matterLikeness(earlier, a, later, b, matter, ofBearer);
  if (a.theme.negative !== b.theme.negative && DONE_TO_PERSONS.has(matter)) {
    const confidence = harmConfidence(earlier, a, later, b, matter, like);
    if (confidence > 0 || matter === HARM) return confidence;
  }
  const [left, right] = [eraOf(earlier.reading, a), eraOf(later.reading, b)];
  if ((reversible || like.sentence < CLOSE_SENTENCE) && isBygoneToOne(left, right)) return 0;
  if (matter === CONFIRM && (a.content !== undefined || b.content !== undefined))
    return contentConfidence(earlier, a, later, b);
  if (exception && like.sentence >= SAME_MOMENT && !(like.themesNamed && like.theme < OTHER_ACTOR)) return 0.75;
  if (like.otherAgents || like.otherThemes) return 0;
  return (
    bearerConfidence(earlier, a, later, b, stand, like) ??
    kindConfidence(earlier, a, later, b, matter, like) ??
    partiesConfidence(earlier, a, later, b, stand, like)
  );
}

/** "Was shut" and "will be shut" are two moments, but a decision and what is scheduled are told in either tense. */
function areOfOtherTimes(a: Proposition, b: Proposition, { matter, reversible, decision }: Sided): boolean {
  if (
    a.future !== b.future &&
    a.decided === b.decided &&
    !decision &&
    !(matter === UNCHANGED && (a.lasting || b.lasting)) &&
    !(matter.startsWith("#") && !reversible && isScheduled(a.future ? b : a))
  )
    return true;
  const isDeed = !/^[#~=]|^there is /.test(matter);
  return isDeed && a.tense !== b.tense && a.tense !== "" && b.tense !== "" && !a.future && !b.future;
}

/** Of matters that have a measure of their own: there being a thing, having one, a verdict; else undefined. */
function kindConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  matter: string,
  like: MatterLikeness,
): number | undefined {
  if (matter.startsWith("there is ") || matter.startsWith("~")) return existenceConfidence(earlier, a, later, b, like);
  if (matter.startsWith("has ") && !isWhollyLacked(a, b)) return 0;
  if (matter.startsWith("has ") && (like.theme < SAME_THING || (like.agentsNamed && like.agent < OTHER_ACTOR)))
    return 0;
  if (matter.startsWith("=") && like.sentence >= SAME_SENTENCE) return 0.75;
  return TELLING_THEMES.has(matter) && !like.themesNamed ? 0 : undefined;
}

/** By who acts, on what, and how alike the sentences are. */
function partiesConfidence(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  { matter, reversible }: Sided,
  like: MatterLikeness,
): number {
  const alone =
    isSelfContained(a, b, like, matter) || (matter.startsWith("#") && isTopic(earlier, a, later, b, like)) ? 0.7 : 0;
  if (like.sentence < (reversible ? SAME_MOMENT : SAME_SENTENCE)) return alone;
  if (!hasSameTheme(a, b, like, matter) || !hasSameActor(a, b, like, matter)) return alone;
  return Math.min(0.95, 0.6 + like.theme / 5 + like.sentence / 4);
}

function areOfOtherGenders({ gender }: NounPhrase, other: NounPhrase): boolean {
  return gender !== other.gender && gender !== "" && other.gender !== "";
}

/** "Council tax goes up next year", "is not for sale": the present for what comes. */
function isScheduled({ tense, perfect, lasting }: Proposition): boolean {
  return tense === "present" && !perfect && !lasting;
}

/** "No federal experience" leaves room for another one. */
function isWhollyLacked(a: Proposition, b: Proposition): boolean {
  const [none, some] = a.theme.negative ? [a, b] : [b, a];
  return !none.theme.negative || heldIn(none.theme.terms, some.theme.terms, some.theme.terms) === 1;
}
