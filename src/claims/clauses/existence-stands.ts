import { once } from "../../kernel/once.ts";
import { EXISTENCE_VERBS, GENERIC_NOUNS } from "../../lexicons/en/opposites.ts";
import { stem } from "../../lexicons/en/stem.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import type { Stand } from "../proposition.ts";
import { deedKind } from "../stands-of-word.ts";
import { verbKey } from "../verb-key.ts";
import { verbKeys } from "../verb-keys.ts";
import { harmOf } from "./existence-clause.ts";
import { plainStand } from "./plain-stand.ts";

const EXISTENCE = once(() => new Set([...EXISTENCE_VERBS].map(verbKey)));

const GENERIC = once(() => new Set([...GENERIC_NOUNS].map(stem)));

/** To be without a thing is not to do one of these with it. */
const HAVING = verbKeys("have hold possess carry wear own bear");
/** What does one of these is there: "a mine caused the explosion". */
export const CAUSING = verbKeys("cause trigger spark start hit kill");

/** What a clause says of there being a thing, or of a kind of deed done with it: "No tear gas was used", "officers had fired tear gas". */
export function existenceStands(key: string, negated: boolean, thing: NounPhrase): Stand[] {
  const stands: Stand[] = [];
  if (HAVING().has(key) && thing.head !== "" && !thing.partial) stands.push(plainStand(`has ${thing.head}`, negated));
  const deed = deedKind(key);
  if (deed !== undefined) stands.push(plainStand(`~${deed}`, negated));
  if (thing.head === "" || GENERIC().has(thing.head)) return stands;
  if (negated && (EXISTENCE().has(key) || CAUSING().has(key)))
    for (const stand of harmOf(thing, negated)) stands.push(stand);
  if (negated ? thing.negative && EXISTENCE().has(key) : thing.indefinite)
    stands.push(plainStand(`there is ${thing.head}`, negated));
  return stands;
}
