import type { Document } from "../../../document/document.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized } from "../name-text.ts";

const quotes: ReadonlySet<string> = new Set(['"', "“", "”", "'", "‘", "’", "(", ")"]);
/** Words a nickname has at most. */
const MAX_WORDS = 3;

/** A person's nickname in quotation marks between first and last name is inside the name: "Peter “Pepe” Kiplagat". */
export const nickname: NameRule = {
  id: "mentions/entities/rules/nickname",
  apply: ({ document, names }) => {
    const mended: Name[] = [];
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as Name;
      const end = nicknameEnd(document, name);
      if (end === undefined) {
        mended.push(name);
        continue;
      }
      let endToken = end;
      while (index + 1 < names.length && (names[index + 1] as Name).firstToken <= end) {
        index++;
        endToken = Math.max(endToken, (names[index] as Name).endToken);
      }
      if (endToken === end) endToken = end + 1;
      mended.push({ ...name, endToken, type: "person", rule: nickname.id });
    }
    return mended;
  },
};

/** The token after the closing mark, where a family name stands. */
function nicknameEnd(document: Document, name: Name): number | undefined {
  const { tokens } = document;
  const open = tokens[name.endToken];
  if (open === undefined || name.endToken - name.firstToken > 2 || name.type === "place") return undefined;
  if (!quotes.has(open.text) || open.text === "(" || open.text === ")") return undefined;
  for (let at = name.endToken + 2; at <= name.endToken + 1 + MAX_WORDS; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (quotes.has(token.text)) return isCapitalized(document, at + 1) && isNear(document, at) ? at + 1 : undefined;
    if (token.kind !== "word") return undefined;
  }
  return undefined;
}

/** The closing mark and the family name stand side by side: no sentence or line ends between them. */
function isNear(document: Document, at: number): boolean {
  const mark = document.tokens[at];
  const family = document.tokens[at + 1];
  return (
    mark !== undefined && family !== undefined && family.start - mark.end === 1 && document.text[mark.end] !== "\n"
  );
}
