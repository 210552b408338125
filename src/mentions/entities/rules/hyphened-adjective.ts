import type { Document } from "../../../document/document.ts";
import { addNames, editNames } from "../edit-names.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, lowerAt } from "../name-text.ts";

const endings: ReadonlySet<string> = new Set(
  `based led listed born backed owned run controlled held occupied style sponsored brokered mediated linked aligned affiliated funded
educated trained built made administered supplied registered flagged bound friendly speaking`.split(/\s+/),
);

/**
 * "Lisbon-based" and "U.S.-led" are adjectives of their own, apart from the name beside them: "Lisbon-based | Harbour Bank".
 */
export const hyphenedAdjective: NameRule = {
  id: "mentions/entities/rules/hyphened-adjective",
  apply: ({ document, names }) => {
    const apart = editNames(names, (name) => splitOff(document, name));
    const found: Name[] = [];
    for (let at = 0; at < document.tokens.length; at++) if (isAdjective(document, at)) found.push(adjectiveAt(at));
    return addNames(apart, found);
  },
};

function isAdjective(document: Document, at: number): boolean {
  return hasEnding(document, at) && !isCommonWord(document, at);
}

function isCommonAdjective(document: Document, at: number): boolean {
  return hasEnding(document, at) && isCommonWord(document, at);
}

function hasEnding(document: Document, at: number): boolean {
  if (!isCapitalized(document, at)) return false;
  const word = lowerAt(document, at);
  const hyphen = word.lastIndexOf("-");
  return hyphen > 1 && endings.has(word.slice(hyphen + 1));
}

/** "Well-trained officers", "State-run television" at the head of a sentence. */
function isCommonWord(document: Document, at: number): boolean {
  return /^(?:well|self|home|state|family|purpose|half|newly|hand|non|un|community|city|government|union|army|family)-/.test(
    lowerAt(document, at),
  );
}

function adjectiveAt(at: number): Name {
  return { firstToken: at, endToken: at + 1, type: "other", confidence: 0.9, rule: hyphenedAdjective.id };
}

/** "St. Louis-based | Mercantile": the adjective reaches back to where the name begins. */
function splitOff(document: Document, name: Name): Name | readonly Name[] {
  if (name.endToken - name.firstToken === 1 && isCommonAdjective(document, name.firstToken)) return [];
  const isAlone = name.endToken - name.firstToken === 1;
  if (isAlone)
    return name.type !== "other" && isAdjective(document, name.firstToken) ? adjectiveAt(name.firstToken) : name;
  for (let at = name.firstToken; at < name.endToken; at++) {
    if (!isAdjective(document, at)) continue;
    if (at + 1 === name.endToken && name.type === "other") return name;
    const adjective: Name = { ...adjectiveAt(at), firstToken: name.firstToken };
    return at + 1 === name.endToken
      ? adjective
      : [adjective, { ...name, firstToken: at + 1, rule: hyphenedAdjective.id }];
  }
  return name;
}
