import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { NounPhrase } from "../../claims/noun-phrase.ts";
import type { Proposition } from "../../claims/proposition.ts";
import type { Token } from "../../document/document.ts";

const LONGEST = 6;
const DROPPED: ReadonlySet<string> = new Set(
  "a an the no any some its his her their our my this that these those all every both such neither".split(" "),
);

/** "Nobody was dismissed" names nobody. */
const EVERYBODY = /^(?:nobody|no[- ]one|one|none|nothing|any(?:body|one|thing))$/i;

/** Words for what two clauses disagree on: the shorter of their themes, without its article: "second vote". */
export function matterSubject(earlier: ArticleClaims, a: Proposition, later: ArticleClaims, b: Proposition): string {
  const names = [nameOf(earlier, a.theme), nameOf(later, b.theme)].filter((name) => name !== "");
  if (names.length === 0)
    names.push(...[nameOf(earlier, a.agent), nameOf(later, b.agent)].filter((name) => name !== ""));
  return names.sort((left, right) => left.length - right.length)[0] ?? "statement";
}

function nameOf({ reading: { document } }: ArticleClaims, phrase: NounPhrase): string {
  if (phrase.kind === "open") return "";
  let first = phrase.firstToken;
  while (first < phrase.endToken - 1 && DROPPED.has((document.tokens[first] as Token).lower)) first++;
  const end = Math.min(phrase.endToken, first + LONGEST);
  const [from, to] = [document.tokens[first], document.tokens[end - 1]];
  if (from === undefined || to === undefined) return "";
  const name = document.text.slice(from.start, to.end).replace(/\s+/g, " ");
  return EVERYBODY.test(name) ? "" : name;
}
