import type { Document, Token } from "../../../document/document.ts";
import { countryNames, demonyms } from "../../../lexicons/en/country-names.ts";
import { genderedHonorifics, nameParticles, plainHonorifics } from "../../../lexicons/en/honorifics.ts";
import {
  eventHeads,
  lawHeads,
  organizationHeads,
  placeHeads,
  stormWords,
} from "../../../lexicons/en/organization-words.ts";
import { sentenceOpeners } from "../../../lexicons/en/sentence-openers.ts";
import type { EntityType } from "../../mention.ts";
import type { Name } from "../name.ts";

const ID = "mentions/entities/rules/capitalized-name";
const particles = new Set(nameParticles);
const honorifics = new Set([...plainHonorifics, ...Object.keys(genderedHonorifics)]);
const sayingVerbs = new Set(["said", "says", "told", "added", "asked", "argued", "denied", "who", "whose"]);
const placePrepositions = new Set(["in", "near", "at", "from", "to", "outside", "across", "around", "into"]);

/**
 * Names by their capitals alone, for documents the tagger has nothing for.
 *
 * Reads runs of capitalized words, typed by the words in them and beside them. Declines words that a sentence begins with
 * and that the document also writes in lower case, and lines in which every word has a capital.
 */
export function capitalizedNames(document: Document): Name[] {
  const names: Name[] = [];
  const lower = new Set<string>();
  for (const token of document.tokens) if (token.kind === "word" && token.text === token.lower) lower.add(token.lower);
  for (const sentence of document.sentences) {
    const { firstToken, endToken } = sentence;
    const titleCase = isTitleCase(document.tokens, firstToken, endToken);
    let at = firstToken;
    while (at < endToken) {
      const end = runEnd(document.tokens, at, endToken);
      if (end === at) {
        at++;
        continue;
      }
      const begin = nameStart(document.tokens, at, end, at === firstToken || titleCase, lower);
      if (begin < end && !titleCase) names.push(typed(document.tokens, begin, end));
      at = end;
    }
  }
  return names;
}

function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(token.text) && token.text !== "I";
}

function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capital = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || token.text.length < 4) continue;
    long++;
    if (isCapitalized(token)) capital++;
  }
  return long >= 4 && capital >= long * 0.8;
}

function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  while (end < limit) {
    const token = tokens[end] as Token;
    if (isCapitalized(token)) {
      end++;
      continue;
    }
    const joins = token.lower === "of" || token.lower === "for" || particles.has(token.lower);
    if (end > first && joins && isCapitalized(tokens[end + 1]) && end + 1 < limit) {
      end += 2;
      continue;
    }
    break;
  }
  return end;
}

function nameStart(
  tokens: readonly Token[],
  first: number,
  end: number,
  opens: boolean,
  lower: ReadonlySet<string>,
): number {
  let at = first;
  if (opens) {
    const opener = tokens[at] as Token;
    if (sentenceOpeners.has(opener.lower) || (lower.has(opener.lower) && end - at === 1)) at++;
  }
  while (
    at < end &&
    (sentenceOpeners.has(tokens[at]?.lower ?? "") || isHonorific(tokens[at])) &&
    !(end - at > 1 && isOrganization(tokens, at, end))
  )
    at++;
  return at;
}

function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && honorifics.has(token.lower.replace(/\.$/, ""));
}

function isOrganization(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (at > first && organizationHeads.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function typed(tokens: readonly Token[], firstToken: number, endToken: number): Name {
  const name = { firstToken, endToken, confidence: 0.5, rule: ID };
  const text = tokens
    .slice(firstToken, endToken)
    .map((token) => token.text)
    .join(" ");
  if (countryNames().has(text.toLowerCase())) return { ...name, type: "place" };
  if (endToken - firstToken <= 2 && demonyms().has(text.toLowerCase()))
    return { ...name, type: "other", subtype: "nationality" };
  return { ...name, type: typeOf(tokens, firstToken, endToken, text) };
}

function typeOf(tokens: readonly Token[], first: number, end: number, text: string): EntityType {
  const last = tokens[end - 1]?.lower ?? "";
  const opener = tokens[first]?.lower ?? "";
  const before = tokens[first - 1];
  const after = tokens[end]?.lower ?? "";
  if (eventHeads.has(last) || lawHeads.has(last) || stormWords.has(opener)) return "other";
  if (organizationHeads.has(last) || isOrganization(tokens, first, end)) return "organization";
  if (placeHeads.has(last)) return "place";
  if (/^[A-Z&.]{2,6}$/.test(text)) return "organization";
  if (isHonorific(before) || sayingVerbs.has(after)) return "person";
  if (before !== undefined && placePrepositions.has(before.lower)) return "place";
  if (before?.lower === "the") return "organization";
  return "person";
}
