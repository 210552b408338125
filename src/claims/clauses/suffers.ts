import type { Token } from "../../document/document.ts";
import { harmTerms } from "../harm-terms.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { verbKeys } from "../verb-keys.ts";

const SUFFERING = verbKeys("have suffer sustain receive");

/** "both have burns to the hands": both are hurt. In: the verb's key. */
export function suffers(key: string, object: NounPhrase): boolean {
  return SUFFERING().has(key) && harmTerms().has(object.head);
}

const GRADE = /^(?:life-threatening|serious|severe|critical|fatal|major|visible|external|internal|permanent|lasting)$/;

/** "no life-threatening injuries": a degree is denied, and not that there are any. */
export function isGraded(tokens: readonly Token[], { firstToken, endToken }: NounPhrase): boolean {
  return tokens.slice(firstToken, endToken).some(({ lower }) => GRADE.test(lower));
}
