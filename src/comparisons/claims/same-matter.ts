import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { NO_PHRASE, type NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms, termLikeness } from "../../claims/sentence-terms.ts";
import { alignRoles, type Roles, sharedWeight } from "./align-roles.ts";
import { areToldApart } from "./are-told-apart.ts";
import { haveOtherNames } from "./have-other-names.ts";
import { isMany, phraseLikeness, standsForRole } from "./phrase-likeness.ts";

/** What the two clauses of a pair share. Likenesses are 0 to 1. */
export interface MatterLikeness {
  readonly theme: number;
  readonly agent: number;
  readonly sentence: number;
  /** Weight of the words that both themes have. */
  readonly sharedTheme: number;
  /** Both name their theme; else one leaves it to a pronoun. */
  readonly themesNamed: boolean;
  readonly agentsNamed: boolean;
  readonly otherAgents: boolean;
  readonly otherThemes: boolean;
}

/** In: a clause of each of two articles. */
export function matterLikeness(
  earlier: ArticleClaims,
  a: Proposition,
  later: ArticleClaims,
  b: Proposition,
  matter = "",
  isOfBearer = false,
): MatterLikeness {
  const compare = (left: NounPhrase, right: NounPhrase) => ({
    likeness: phraseLikeness(earlier, a, left, later, b, right),
    named:
      left.kind === "phrase" && right.kind === "phrase" && !standsForRole(left, right) && !standsForRole(right, left),
    other:
      haveOtherNames(left, right) ||
      areToldApart(left, right) ||
      isMany(earlier, left, later, right) ||
      isMany(later, right, earlier, left),
  });
  const sentence = termLikeness(
    sentenceTerms(earlier.reading.document, a.sentence),
    sentenceTerms(later.reading.document, b.sentence),
  );
  const [left, right] = matter.startsWith(THERE_IS)
    ? [whatIs(a, matter), whatIs(b, matter)]
    : alignRoles(a, b, compare, isOfBearer);
  const theme = compare(left.theme, right.theme);
  const agent = compare(left.agent, right.agent);
  return {
    theme: theme.likeness,
    agent: agent.likeness,
    sentence,
    sharedTheme: sharedWeight(left.theme, right.theme),
    themesNamed: theme.named,
    agentsNamed: agent.named,
    otherAgents: agent.other,
    otherThemes: theme.other,
  };
}

const THERE_IS = "there is ";

/** Of "a mine caused the explosion", where there being a mine is the matter, the mine. */
function whatIs({ agent, theme }: Roles, matter: string): Roles {
  return agent.head === matter.slice(THERE_IS.length) && theme.head !== agent.head
    ? { agent: NO_PHRASE, theme: agent }
    : { agent, theme };
}
