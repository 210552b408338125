import { NO_PHRASE, type NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";

export type Roles = Pick<Proposition, "agent" | "theme">;
const SAME_NAMED = 0.9;

/**
 * A verb without object tells of its subject alone: it is what the other clause is about ("The road reopened", "The road was
 * closed"), or who acts in it ("He will appeal", "He will not appeal against the ruling").
 */
export function alignRoles(
  a: Proposition,
  b: Proposition,
  compare: Compare,
  isOfBearer: boolean,
): readonly [Roles, Roles] {
  if (isOfBearer) return [bearing(a), bearing(b)];
  const bare = a.theme === NO_PHRASE && b.theme === NO_PHRASE;
  if (bare) return [turned(a), turned(b)];
  let best: readonly [Roles, Roles] = [a, b];
  let most = score(compare, a, b);
  for (const pair of [
    [turned(a), b],
    [a, turned(b)],
  ] as const) {
    const [own, other] = pair[0] === a ? [b, a] : [a, b];
    // "held on to the lead", "handed it to the Colts"
    if (!isOneSided(own) || (own.theme.oblique && other.theme.oblique)) continue;
    // "she refused": whoever acts is not what another one accepts
    if (own.agent.meant) continue;
    const areNamed = own.agent.kind === "phrase" && other.theme.kind === "phrase";
    if (areNamed && sharedWeight(own.agent, other.theme) === 0) continue;
    const found = score(compare, pair[0], pair[1]);
    // "its licence lapsed", "had a valid licence": what both name says more than what stands near
    const isTold = areNamed && own.theme === NO_PHRASE && other.agent === NO_PHRASE && found > SAME_NAMED;
    if (found > most + 0.01 || (isTold && best[0] === a && best[1] === b)) [best, most] = [pair, found];
  }
  return best;
}

/** "died of his wounds": he. */
function bearing(roles: Proposition): Roles {
  return roles.theme.kind === "open" || roles.theme.oblique ? turned(roles) : roles;
}

type Compare = (left: NounPhrase, right: NounPhrase) => { readonly likeness: number };

function score(compare: Compare, a: Roles, b: Roles): number {
  // who is not told at all is nobody before
  const isActed = a.agent !== NO_PHRASE && b.agent !== NO_PHRASE;
  return Math.max(compare(a.theme, b.theme).likeness, isActed ? compare(a.agent, b.agent).likeness : 0);
}

function turned(roles: Roles): Roles {
  return { agent: NO_PHRASE, theme: roles.agent };
}

function isOneSided({ theme, agent }: Roles): boolean {
  return agent !== NO_PHRASE && (theme === NO_PHRASE || theme.oblique);
}

/** Sum of the weights, in the first phrase, of the words that both have. */
export function sharedWeight(a: NounPhrase, b: NounPhrase): number {
  let weight = 0;
  for (const [term, own] of a.terms) if (b.terms.has(term)) weight += own;
  return weight;
}
