import type { Document } from "../../../document/document.ts";
import { firstNameGenders } from "../../../lexicons/en/first-names.ts";
import { isCommonFirstName } from "../../../lexicons/en/given-name-forms.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized } from "../name-text.ts";
import { foldName } from "../name-words.ts";

const MARKS: ReadonlySet<string> = new Set(['"', "“", "”", "'", "‘", "’", "`"]);
/** Words a nickname has at most. */
const MAX_WORDS = 3;
/** Words of a name that stand before the nickname. */
const MAX_WORDS_BEFORE = 2;

/** A person's nickname in quotation marks or brackets between first and last name is inside the name: "Peter “Pepe” Kiplagat". */
export const nickname: NameRule = {
  id: "mentions/entities/rules/nickname",
  apply: ({ document, names }) => {
    const mended: Name[] = [];
    let at = 0;
    for (const { first, family } of nicknamed(document, names)) {
      while (at < names.length && (names[at] as Name).endToken <= first) mended.push(names[at++] as Name);
      let endToken = family + 1;
      let whole: Name | undefined;
      for (; at < names.length && (names[at] as Name).firstToken <= family; at++) {
        const name = names[at] as Name;
        whole ??= name;
        endToken = Math.max(endToken, name.endToken);
      }
      if (whole === undefined) continue;
      const firstToken = Math.min(first, whole.firstToken);
      mended.push({ ...whole, firstToken, endToken, type: "person", rule: nickname.id });
    }
    return [...mended, ...names.slice(at)];
  },
};

/** Tokens of a first name before a nickname and of the family name behind it, in text order. */
interface Nicknamed {
  readonly first: number;
  readonly family: number;
}

function nicknamed(document: Document, names: readonly Name[]): Nicknamed[] {
  const byEnd = new Map(names.map((name) => [name.endToken, name]));
  const found: Nicknamed[] = [];
  for (let open = 1; open < document.tokens.length; open++) {
    const mark = document.tokens[open]?.text ?? "";
    if ((mark !== "(" && !MARKS.has(mark)) || !standsApart(document, open)) continue;
    if (!isFirstName(document, open - 1, byEnd.get(open), mark)) continue;
    const family = familyBehind(document, open);
    if (family === undefined) continue;
    found.push({ first: open - 1, family });
    open = family;
  }
  return found;
}

/** "Peter" in "Voters chose Peter “Pepe” Kiplagat". In: the token before the mark, and the name that ends there. */
function isFirstName(document: Document, at: number, name: Name | undefined, mark: string): boolean {
  const words = name === undefined ? 1 : name.endToken - name.firstToken;
  if (!isCapitalized(document, at) || words > MAX_WORDS_BEFORE) return false;
  const first = foldName(document.tokens[at]?.text ?? "");
  if (firstNameGenders().has(first) || isCommonFirstName(first)) return true;
  // Not "Forestry Commission (FCE) Rangers", "Brenz Bears “Court of Dreams” Games"
  if (mark === "(" || name === undefined || name.type === "place") return false;
  return name.type === "person" || words === 1;
}

/** The token after the closing mark, where a family name stands. */
function familyBehind(document: Document, open: number): number | undefined {
  const { tokens } = document;
  const isBracket = tokens[open]?.text === "(";
  let at = open + 1;
  if (isMark(document, at)) at++;
  const start = at;
  while (at - start < MAX_WORDS && tokens[at]?.kind === "word" && (!isBracket || isGivenName(document, at))) at++;
  // "Mark 'n' Tarvel"
  if (
    (tokens[start]?.text.length ?? 0) < 2 ||
    at === start ||
    !(isBracket ? tokens[at]?.text === ")" : isMark(document, at))
  )
    return undefined;
  if (!isBracket && isMark(document, at + 1)) at++;
  return isCapitalized(document, at + 1) && isNear(document, at) ? at + 1 : undefined;
}

function isMark({ tokens }: Document, at: number): boolean {
  return MARKS.has(tokens[at]?.text ?? "");
}

/** "(Kiki)", but not "(FCE)", "(left)" */
function isGivenName({ tokens }: Document, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "");
}

/** A space before the mark, none behind it: no apostrophe. */
function standsApart({ text, tokens }: Document, open: number): boolean {
  const [before, mark, after] = [tokens[open - 1], tokens[open], tokens[open + 1]];
  return mark?.start === (before?.end ?? 0) + 1 && text[mark.start - 1] === " " && after?.start === mark.end;
}

/** The closing mark and the family name stand side by side: no sentence or line ends between them. */
function isNear({ text, tokens }: Document, at: number): boolean {
  const end = tokens[at]?.end ?? 0;
  return tokens[at + 1]?.start === end + 1 && text[end] === " ";
}
