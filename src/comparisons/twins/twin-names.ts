import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { nameWords } from "../../claims/name-words.ts";
import { placeLevel } from "../../claims/place-level.ts";
import { sameEntity } from "../../claims/same-entity.ts";
import { tokenAt } from "../../claims/token-at.ts";
import { contains, type Span } from "../../kernel/span.ts";
import { isBigCity } from "../../lexicons/en/big-cities.ts";
import { isDistrictOf } from "../../lexicons/en/city-districts.ts";
import type { EntityMention } from "../../mentions/mention.ts";
import type { Side } from "../comparison.ts";
import { isGiven } from "../names/absent-names.ts";
import { TWIN_CONFIDENCE, TWIN_REASON, type TwinComparison, type TwinReading } from "./twin-comparison.ts";

/**
 * Two names at the differing place. Spellings and short forms of one name are no difference, nor is a town for the country
 * that it may lie in. Outside a copy, one of the two has to be absent from the other article.
 */
export const compareTwinNames: TwinReading = (twin, earlier, later) => {
  const [a, b] = [nameAt(earlier, twin.wordsA), nameAt(later, twin.wordsB)];
  if (a === undefined || b === undefined || !areOther(a, b)) return undefined;
  const kind = kindOf(a, b);
  if (kind === "place" && couldLieInOther(a, earlier, b)) return undefined;
  if (!twin.amongCopies && areBothInBoth(a, earlier, b, later)) return undefined;
  return {
    kind,
    verdict: "conflicting",
    subject: kind === "place" ? "place" : (a.role ?? b.role ?? "name"),
    a: sideOf(a, earlier),
    b: sideOf(b, later),
    isOfOneThing: true,
    confidence: TWIN_CONFIDENCE,
    reason: TWIN_REASON,
    remedies: [{ by: "told-by-both" }],
  };
};

function nameAt({ reading }: ArticleClaims, words: Span): EntityMention | undefined {
  return reading.facts.entities.find((entity) => contains(entity, words));
}

/** As they are written here, and as their article writes them in full. */
function areOther(a: EntityMention, b: EntityMention): boolean {
  const typeA = a.type === b.type ? { type: a.type } : {};
  const typeB = a.type === b.type ? { type: b.type } : {};
  return [
    [a.text, b.text],
    [a.name, b.name],
  ].every(
    ([left, right]) =>
      sameEntity({ ...typeA, name: left as string }, { ...typeB, name: right as string }) === "different",
  );
}

function kindOf(a: EntityMention, b: EntityMention): TwinComparison["kind"] {
  const types = [a.type, b.type];
  return types.includes("place") && !types.includes("person") ? "place" : "entity";
}

/** "in Lyon" and "in France", "in Queens" and "in New York": one may lie in the other. "The France talks" are not "the Lyon talks". */
function couldLieInOther(a: EntityMention, earlier: ArticleClaims, b: EntityMention): boolean {
  if (!isLocated(a, earlier)) return false;
  if (placeLevel(a.name) !== placeLevel(b.name)) return true;
  const [left, right] = [a, b].map(({ name }) => nameWords(name).join(" ")) as [string, string];
  return isBigCity(left) !== isBigCity(right) || isDistrictOf(left, right) || isDistrictOf(right, left);
}

const LOCATIVES: ReadonlySet<string> = new Set("in at near to from across around throughout outside into".split(" "));

function isLocated({ start }: EntityMention, { reading }: ArticleClaims): boolean {
  const { tokens } = reading.document;
  const before = tokens[tokenAt(tokens, start) - 1]?.lower ?? "";
  return LOCATIVES.has(before) || before === "," || before === "(" || before === "the";
}

function areBothInBoth(a: EntityMention, earlier: ArticleClaims, b: EntityMention, later: ArticleClaims): boolean {
  const [left, right] = [nameWords(a.text), nameWords(b.text)];
  return isGiven(left, right, later.reading) && isGiven(right, left, earlier.reading);
}

/** The key is that of the name, so that several places at which it is changed make one finding. */
function sideOf({ start, end, name, entityId }: EntityMention, { reading, order }: ArticleClaims): Side {
  const articleId = reading.document.article.id;
  return { key: `${articleId} ${entityId}`, articleId, order, spans: [{ start, end }], value: name };
}
