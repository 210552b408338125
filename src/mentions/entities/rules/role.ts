import type { Document } from "../../../document/document.ts";
import { plainHonorifics } from "../../../lexicons/en/honorifics.ts";
import { officeHeads, officeModifiers } from "../../../lexicons/en/offices.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, lowerAt, textOf } from "../name-text.ts";

const heads: ReadonlySet<string> = new Set([...officeHeads, ...plainHonorifics]);
const modifiers: ReadonlySet<string> = new Set(officeModifiers);
/** Forms of address: they tell a gender, not an office. */
const addresses: ReadonlySet<string> = new Set("mx dr st saint hon fr det asst".split(" "));
const determiners: ReadonlySet<string> = new Set("the a an his her its their our my who".split(" "));
/** Words of a title, at most: "former deputy assistant secretary". */
const MAX_WORDS = 6;

/** The office at a person's name, before it or after a comma: "Finance Minister Ana Silva"; "Ana Silva, the finance minister,". */
export const role: NameRule = {
  id: "mentions/entities/rules/role",
  apply: ({ document, names }) =>
    names.map((name): Name => {
      if (name.type !== "person") return name;
      const text = roleBefore(document, name) ?? roleAfter(document, name);
      return text === undefined ? name : { ...name, role: text };
    }),
};

function roleBefore(document: Document, name: Name): string | undefined {
  // "Chile's president, Ana Silva, said": a comma may part office and name
  const end = lowerAt(document, name.firstToken - 1) === "," ? name.firstToken - 1 : name.firstToken;
  const first = titleStart(document, end);
  if (first === end) return undefined;
  if (end < name.firstToken && !isAppositionClosed(document, name)) return undefined;
  return textOf(document, { firstToken: first, endToken: end });
}

/** Walks back over the words of a title that ends before the token; gives `end` where there is none. */
function titleStart(document: Document, end: number): number {
  let at = end;
  // "Secretary of State Marco Rubio"
  if (lowerAt(document, end - 2) === "of" && isHead(document, end - 3) && isCapitalized(document, end - 1))
    at = end - 3;
  else if (isHead(document, end - 1)) at = end - 1;
  else return end;
  while (end - at < MAX_WORDS && (isHead(document, at - 1) || modifiers.has(lowerAt(document, at - 1)))) at--;
  return at;
}

function isHead(document: Document, at: number): boolean {
  const written = lowerAt(document, at);
  const word = written.endsWith(".") ? written.slice(0, -1) : written;
  return heads.has(word) && !addresses.has(word);
}

function isAppositionClosed(document: Document, name: Name): boolean {
  return /^[,.;:—–)]$/.test(lowerAt(document, name.endToken)) || lowerAt(document, name.endToken) === "";
}

/** "Ana Silva, 41, the ministry's chief economist, said" */
function roleAfter(document: Document, name: Name): string | undefined {
  let at = name.endToken;
  if (lowerAt(document, at) !== ",") return undefined;
  at++;
  if (document.tokens[at]?.kind === "number" && lowerAt(document, at + 1) === ",") at += 2;
  if (determiners.has(lowerAt(document, at))) at++;
  for (let last = at; last < at + MAX_WORDS; last++) {
    const token = document.tokens[last];
    if (token === undefined || token.kind === "punctuation") return undefined;
    if (!isHead(document, last) || isHead(document, last + 1) || modifiers.has(lowerAt(document, last + 1))) continue;
    const next = lowerAt(document, last + 1);
    if (!/^(?:[,.;:—–)]|of|at|for|in|with|and|who|from|on)$/.test(next)) continue;
    return textOf(document, { firstToken: titleAfterPossessive(document, at, last), endToken: last + 1 });
  }
  return undefined;
}

/** "the ministry's chief economist" is a chief economist. */
function titleAfterPossessive(document: Document, first: number, last: number): number {
  for (let at = last; at > first; at--) if (/^['’]s?$/.test(lowerAt(document, at - 1))) return at;
  return first;
}
