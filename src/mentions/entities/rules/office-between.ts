import type { Document } from "../../../document/document.ts";
import { organizationHeads } from "../../../lexicons/en/organization-words.ts";
import { editNames } from "../edit-names.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, lowerAt } from "../name-text.ts";

const offices: ReadonlySet<string> = new Set(
  `sheriff president chairman chairwoman chief ceo cfo coo governor mayor senator representative secretary commissioner
spokesman spokeswoman spokesperson director captain coach premier minister ambassador superintendent commander professor judge`.split(
    /\s+/,
  ),
);

/** A body and the person who holds an office in it are two names: "Brack County | Sheriff | Don Weller". */
export const officeBetween: NameRule = {
  id: "mentions/entities/rules/office-between",
  apply: ({ document, names }) => editNames(names, (name) => split(document, name)),
};

function split(document: Document, name: Name): Name | readonly Name[] {
  for (let at = name.firstToken + 1; at < name.endToken - 1; at++) {
    if (!offices.has(lowerAt(document, at)) || !isCapitalized(document, at)) continue;
    let after = at + 1;
    while (
      after < name.endToken &&
      (offices.has(lowerAt(document, after)) || /^(?:executive|general|officer)$/.test(lowerAt(document, after)))
    )
      after++;
    const words = name.endToken - after;
    if (words < 1 || words > 4 || holdsBodyWord(document, after, name.endToken)) return name;
    return [
      { ...name, endToken: at, type: name.type === "person" ? "organization" : name.type, rule: officeBetween.id },
      { ...name, firstToken: after, type: "person", rule: officeBetween.id },
    ];
  }
  return name;
}

/** "Lagos State Commissioner Training College". */
function holdsBodyWord(document: Document, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const word = lowerAt(document, at);
    if (organizationHeads.has(word) || word === "of" || word === "for" || word === "and") return true;
  }
  return false;
}
