import type { NameClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { phoneticKeys } from "../../claims/phonetic-key.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { keptFor } from "../../kernel/kept.ts";
import { isBigCity } from "../../lexicons/en/big-cities.ts";
import { isCommonSurname } from "../../lexicons/en/common-surnames.ts";
import { isCommonFirstName } from "../../lexicons/en/given-name-forms.ts";
import { organizationHeads, placeHeads } from "../../lexicons/en/organization-words.ts";
import { stem } from "../../lexicons/en/stem.ts";
import { wordWeight } from "../../lexicons/en/word-weights.ts";
import { personWords } from "../../mentions/entities/name-words.ts";
import { mutualLikeness } from "../sentence-likeness.ts";
import type { NameCandidate } from "./compare-names.ts";

/** Enough for an uncommon surname beside which neither article speaks of relatives. */
const SAME_SURNAME = 0.2;
/** Enough for a rare first name. */
const SAME_FIRST_NAME = 0.1;
/** Shorter first names are initials or parts of a name: "Abu". */
const LEAST_LETTERS = 4;
/** A word this rare in news is a name. */
const NAME_WEIGHT = 6;
/** Their sentences are each other's best match, or nearly. */
const TELL_ONE_THING = 0.85;

/** Whether what the two share is so rare that they are one person in like company, though their sentences alone would not tell. */
export function areNamesakes(
  candidate: NameCandidate,
  score: number,
  earlier: ArticleClaims,
  later: ArticleClaims,
): boolean {
  const { left, right, features } = candidate;
  // Two people of one story do not have names that a slip makes of each other
  if (features.otherRole === 0 && (areSpellingsOfOne(left, right) || soundAlike(candidate, earlier, later)))
    return true;
  if (score >= SAME_SURNAME && areOfOneSurname(candidate, earlier, later)) return true;
  return score >= SAME_FIRST_NAME && areOfOneFirstName(candidate, earlier, later);
}

/** "Prosecutor Imre Halmos", "the state, represented by Imre Halasi": nobody else there has the rare first name. */
function areOfOneFirstName({ left, right, features }: NameCandidate, earlier: ArticleClaims, later: ArticleClaims) {
  const a = personWords(left.entity.name).words;
  const first = a[0] ?? "";
  if (firstNames(earlier).get(first) !== 1 || firstNames(later).get(first) !== 1) return false;
  const b = personWords(right.entity.name).words;
  if (first !== b[0] || features.otherRole > 0 || isCommonFirstName(first) || isCommonSurname(first)) return false;
  return first.length >= LEAST_LETTERS && !isBigCity(first) && [...a, ...b].every(isProper);
}

/** No word of the language: "Dallas Cowboys". */
function isProper(word: string): boolean {
  return wordWeight(stem(word)) >= NAME_WEIGHT && !organizationHeads.has(word) && !placeHeads.has(word);
}

/** How many people of an article have a first name. */
const firstNames = keptFor(({ names }: ArticleClaims): ReadonlyMap<string, number> => {
  const bearers = new Map<string, number>();
  const seen = new Set<string>();
  for (const { entity, nameWords } of names) {
    const first = personWords(entity.name).words[0] ?? "";
    if (entity.type !== "person" || nameWords.length < 2 || seen.has(entity.entityId)) continue;
    seen.add(entity.entityId);
    bearers.set(first, (bearers.get(first) ?? 0) + 1);
  }
  return bearers;
});

/** "Rhys Tarvin" and "Reece Tarvin" */
function soundAlike({ left, right }: NameCandidate, earlier: ArticleClaims, later: ArticleClaims): boolean {
  const surname = left.nameWords.at(-1) ?? "";
  if (surname !== right.nameWords.at(-1) || isCommonSurname(surname)) return false;
  if (withKin(earlier).has(left.entity.entityId) || withKin(later).has(right.entity.entityId)) return false;
  const [first, other] = [left, right].map(({ entity }) => personWords(entity.name).words[0] ?? "") as [string, string];
  if (Math.min(first.length, other.length) < LEAST_LETTERS || first.charAt(0) !== other.charAt(0)) return false;
  return phoneticKeys(first)[0] === phoneticKeys(other)[0];
}

/** "Jesse Rautala scored the winner" and "Joonas Rautala got his stick to it": one rare surname, no kin, like sentences. */
function areOfOneSurname({ left, right }: NameCandidate, earlier: ArticleClaims, later: ArticleClaims): boolean {
  const surname = left.nameWords.at(-1) ?? "";
  if (surname !== right.nameWords.at(-1) || isCommonSurname(surname)) return false;
  // "Ty" for Tywon
  const [first, other] = [left.nameWords[0] ?? "", right.nameWords[0] ?? ""];
  if (first.startsWith(other) || other.startsWith(first)) return false;
  if (withKin(earlier).has(left.entity.entityId) || withKin(later).has(right.entity.entityId)) return false;
  return mutualLikeness(earlier, left, later, right) >= TELL_ONE_THING;
}

const KIN: ReadonlySet<string> = new Set(
  "mother father mom dad sister brother wife husband son daughter widow cousin uncle aunt parent famili nephew niec relat twin fiance sibl marri grandmoth grandfath".split(
    " ",
  ),
);

/** The entities beside whose names an article speaks of relatives. */
const withKin = keptFor(
  ({ names }: ArticleClaims): ReadonlySet<string> =>
    new Set(
      names
        .filter(({ frame }) => [...frame.around().terms.keys()].some((term) => KIN.has(term)))
        .map(({ entity }) => entity.entityId),
    ),
);

/** Two full names of people that a slip or a spelling makes of each other. */
export function areSpellingsOfOne({ entity: a }: NameClaim, { entity: b }: NameClaim): boolean {
  return sameEntity({ type: "person", name: a.name }, { type: "person", name: b.name }) === "variant";
}
