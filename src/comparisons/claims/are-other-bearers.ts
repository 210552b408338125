import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { personsOf } from "../../claims/persons-of-sentence.ts";
import { termsOfPhrase } from "../../claims/term.ts";
import { share } from "./is-one-position.ts";

interface Told {
  readonly sentence: number;
}

const HE = /\b(?:he|him|his|himself)\b/i;
const SHE = /\b(?:she|her|hers|herself)\b/i;
const RELATIVE =
  /\b(?:his|her|their) (?:wife|husband|son|daughter|brother|sister|mother|father|partner|girlfriend|boyfriend)\b/i;

/** Whether two sentences tell of two people: of other names, of him and of her, of him and of his wife. */
export function areOtherBearers(earlier: ArticleClaims, a: Told, later: ArticleClaims, b: Told): boolean {
  const [left, right] = [namesAt(earlier, a), namesAt(later, b)];
  if (left.size > 0 && right.size > 0 && !share(left, right)) return true;
  const [own, other] = [textAt(earlier, a), textAt(later, b)];
  if (RELATIVE.test(own) !== RELATIVE.test(other) && !/\bwith\b/.test(own + other)) return true;
  return isOf(own, HE, SHE) ? isOf(other, SHE, HE) : isOf(own, SHE, HE) && isOf(other, HE, SHE);
}

function isOf(text: string, gender: RegExp, against: RegExp): boolean {
  return gender.test(text) && !against.test(text);
}

function namesAt({ reading }: ArticleClaims, { sentence }: Told): ReadonlySet<string> {
  return new Set(personsOf(reading, sentence).flatMap(({ name }) => [...termsOfPhrase(name)]));
}

function textAt({ reading: { document } }: ArticleClaims, { sentence }: Told): string {
  const { start = 0, end = 0 } = document.sentences[sentence] ?? {};
  return document.text.slice(start, end);
}
