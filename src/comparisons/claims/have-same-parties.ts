import type { Proposition } from "../../claims/proposition.ts";
import { verbKey } from "../../claims/verb-key.ts";
import { verbKeys } from "../../claims/verb-keys.ts";
import { once } from "../../kernel/once.ts";
import { GIVING_VERBS } from "../../lexicons/en/opposites.ts";
import { CLOSE_SENTENCE, OTHER_ACTOR, SAME_MOMENT, SAME_PERSON, SAME_THING } from "./matter-thresholds.ts";
import type { MatterLikeness } from "./same-matter.ts";

/** A theme left to a pronoun has to be found in the words before it to this share. */
const HELD_BEFORE = 0.6;
const HELD_SENTENCE = 0.25;
/** Themes less alike are one where one actor is named in both: "a medical", "the medical examination". */
const SAME_DEED_OF_ONE = 0.45;
const VERY_CLOSE_SENTENCE = 0.5;
const GIVING = once((): ReadonlySet<string> => new Set([...GIVING_VERBS].map(verbKey)));

/** Keys of verbs that mean little without their object. */
export const LIGHT_VERBS = verbKeys(
  "have be do say take make get go come want know think tell ask sound work give see need use put run keep let call show feel look lead hold leave set play mean become include receive bring turn wear happen occur",
);

const LIGHT_VERB_THEME = 0.75;

/** Whether the verb is done to one thing: said by the themes where both name theirs, else by the sentences around them. */
export function hasSameTheme(a: Proposition, b: Proposition, like: MatterLikeness, matter: string): boolean {
  const isLight = LIGHT_VERBS().has(matter);
  if (like.themesNamed) {
    if (a.theme.single && b.theme.single && like.sentence < CLOSE_SENTENCE) return false;
    if (GIVING().has(matter) && (a.theme.names.has(a.theme.head) || b.theme.names.has(b.theme.head))) return false;
    const isOneActor = like.agentsNamed && like.agent >= SAME_PERSON && a.agent.names.size > 0;
    const isOne = isOneActor || (!like.agentsNamed && like.sentence >= SAME_MOMENT);
    return like.theme >= (isLight ? LIGHT_VERB_THEME : isOne ? SAME_DEED_OF_ONE : SAME_THING);
  }
  if (isLight) return false;
  if (like.theme >= HELD_BEFORE && like.sentence >= HELD_SENTENCE) return true;
  return like.sentence >= (like.theme === 0 || like.theme >= HELD_BEFORE ? CLOSE_SENTENCE : VERY_CLOSE_SENTENCE);
}

/** Whether nobody else acts: true, too, where an actor is left out, unless the verb says little without one. */
export function hasSameActor(a: Proposition, b: Proposition, like: MatterLikeness, matter: string): boolean {
  if (LIGHT_VERBS().has(matter))
    return like.agentsNamed ? like.agent >= SAME_THING : like.sentence >= VERY_CLOSE_SENTENCE;
  if (!like.agentsNamed || like.agent >= OTHER_ACTOR) return true;
  // "the police did not find her", "a farmer found her"
  if (a.verb === b.verb) return false;
  return like.sentence >= VERY_CLOSE_SENTENCE && like.theme >= 0.7;
}
