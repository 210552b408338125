import type { Document } from "../../src/document/document.ts";
import { demonyms } from "../../src/lexicons/en/country-names.ts";
import { firstNameGenders } from "../../src/lexicons/en/first-names.ts";
import { shipPrefixes } from "../../src/lexicons/en/kind-nouns.ts";
import { eventHeads, lawHeads, stormWords } from "../../src/lexicons/en/organization-words.ts";
import type { Name } from "../../src/mentions/entities/name.ts";
import { isCapitalized, lowerAt, wordKey } from "../../src/mentions/entities/name-text.ts";
import type { EntityType } from "../../src/mentions/mention.ts";

const grammar = new Set(
  "the a an he she it they we his her in on at by for from but and as after when mr mrs ms".split(" "),
);

const cities = new Set(["lisbon", "porto"]);

/**
 * Names by their capitals alone, so that what a rule mends does not hang on what the tagger has learned:
 * runs of capitalized words, without a first word of its sentence that stands alone.
 */
export function roughNames(document: Document): Name[] {
  const names: Name[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if (!isNamePart(document, at)) continue;
      const start = at;
      while (at < endToken && isNamePart(document, at)) at++;
      if (start > firstToken || at - start > 1) names.push(nameOf(document, start, at));
    }
  }
  return names;
}

function isNamePart(document: Document, at: number): boolean {
  return isCapitalized(document, at) && !grammar.has(lowerAt(document, at).replace(/\.$/, ""));
}

function nameOf(document: Document, firstToken: number, endToken: number): Name {
  return { firstToken, endToken, type: typeOf(document, firstToken, endToken), confidence: 0.9, rule: "rough" };
}

function typeOf(document: Document, firstToken: number, endToken: number): EntityType {
  const first = lowerAt(document, firstToken);
  if (cities.has(first) && endToken - firstToken === 1) return "place";
  const last = lowerAt(document, endToken - 1);
  if (demonyms().has(wordKey(document, { firstToken, endToken }))) return "other";
  if (shipPrefixes.has(first) || stormWords.has(first) || lawHeads.has(last) || eventHeads.has(last)) return "other";
  const holdsGivenName = document.tokens
    .slice(firstToken, endToken - 1)
    .some(({ lower }) => firstNameGenders().has(lower));
  return holdsGivenName ? "person" : "organization";
}
