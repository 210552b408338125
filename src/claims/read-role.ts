import type { Token } from "../document/document.ts";
import { countryNames, demonyms } from "../lexicons/en/country-names.ts";
import { FORMER_WORDS, LESSER_POSTS, NEXT_WORDS, type Post, portfolioNamed, postNamed } from "../lexicons/en/posts.ts";

export type RoleTense = "current" | "former" | "next";

/** A post as a phrase names it: "Britain's former Treasury minister", "finance director of Weller Mills". */
export interface Role {
  readonly post: Post;
  /** Field of government of a minister: "finance". */
  readonly field: string | undefined;
  /** Name of the country, town or body whose post it is, as written; a nationality as its country. */
  readonly owner: string | undefined;
  readonly tense: RoleTense;
  /** "deputy", "acting": not the post itself. */
  readonly lesser: string | undefined;
  /** Index of the last token of the title. */
  readonly head: number;
}

/** Words of a title, at most: "leader of the opposition". */
const TITLE_WORDS = 4;
const OWNER_WORDS = 5;
/** Ministers and those who speak for a ministry are named after its field. */
const FIELD_FAMILIES: ReadonlySet<string> = new Set(["cabinet", "spokes"]);
const OWNER_LINKS: ReadonlySet<string> = new Set(["of", "at", "for", "to"]);
const BELONGING: ReadonlySet<string> = new Set(["of", "for", "to", "with", "from"]);
const HEADS: ReadonlySet<string> = new Set(["head", "director", "manager", "chief"]);
/** "head of the clinic" leads all of it, "head of state" a country. */
const NO_DEPARTMENT: ReadonlySet<string> = new Set(
  "the a an its his her their our this state government mission delegation of at in for to and on from with".split(" "),
);
const LEADING: ReadonlySet<string> = new Set("heads leads runs headed".split(" "));
const UNITS: ReadonlySet<string> = new Set(
  "squad unit department division section team faculty ward committee bureau directorate desk".split(" "),
);
const NO_FIELD: ReadonlySet<string> = new Set(
  "prime first second third fourth chief senior cabinet government party state outgoing current long-serving embattled coalition since from this that with".split(
    " ",
  ),
);
/** "chief economist", "chief engineer". */
const CHIEFS = /^(?!officer|minister|master)[a-z]+(?:ist|er|or|urg|ian)$/;

/** The posts that the tokens name, more than one where "and" ties them. In: a range of tokens without a clause edge. */
export function readRoles(tokens: readonly Token[], first: number, end: number): Role[] {
  const roles: Role[] = [];
  let from = first;
  for (let start = first; start < end; start++) {
    const { lower } = tokens[start] as Token;
    // "a cousin of the mayor"
    if (BELONGING.has(lower)) break;
    const title = titleAt(tokens, start, end);
    if (title === undefined) continue;
    const read = withContext(tokens, first, from, end, start, title.last, title.post);
    const role = title.field === undefined ? read : { ...read, field: title.field };
    roles.push(role);
    if (tokens[role.head + 1]?.lower !== "and") break;
    start = role.head + 1;
    from = start + 1;
  }
  return roles;
}

interface Title {
  readonly post: Post;
  /** Index of its last token. */
  readonly last: number;
  /** What it leads, where it is one of several of its kind: "burns". */
  readonly field?: string;
}

function titleAt(tokens: readonly Token[], start: number, end: number): Title | undefined {
  const word = (at: number) => (at < end ? (tokens[at] as Token).lower.replace(/\.$|^(?:vice|deputy|ex)-/g, "") : "");
  for (let length = Math.min(TITLE_WORDS, end - start); length > 0; length--) {
    const title = Array.from({ length }, (_, index) => word(start + index)).join(" ");
    const post = postNamed(title);
    if (post === undefined || isAttributive(word(start + length), post)) continue;
    // "the union's president": a country's is written with a capital before the name
    const isOfBody = title === "president" && tokens[start]?.text === title;
    return { post: isOfBody ? { name: title, family: "company" } : post, last: start + length - 1 };
  }
  return departmentAt(tokens, word, start);
}

/** "head of retail banking", "chief economist": named after what it is for. */
function departmentAt(tokens: readonly Token[], word: (at: number) => string, start: number): Title | undefined {
  const ministry = ministryLed(word, start);
  if (ministry !== undefined) return ministry;
  if (word(start) === "chief" && CHIEFS.test(word(start + 1)))
    return { post: { name: `chief ${word(start + 1)}`, family: "company" }, last: start + 1 };
  const isVerb = LEADING.has(word(start));
  if (!isVerb && (!HEADS.has(word(start)) || word(start + 1) !== "of")) return undefined;
  const unit = unitAt(tokens, word, isVerb ? start + 1 : start + 2);
  if (unit !== undefined || isVerb) return unit;
  let last = start + 1;
  while (last < start + 3 && /^[a-z]{2,}$/.test(tokens[last + 1]?.text ?? "") && !NO_DEPARTMENT.has(word(last + 1)))
    last++;
  // "head of oil giant Rosneft"
  if (last === start + 1 || isCapitalized(tokens[last + 1]?.text ?? "")) return undefined;
  const name = Array.from({ length: last - start + 1 }, (_, index) => word(start + index)).join(" ");
  return { post: { name, family: "company" }, last };
}

const MINISTRY_HEADS: ReadonlySet<string> = new Set("head chief colleague counterpart boss".split(" "));

/** "his counterpart at the trade ministry", "head of the ministry of health". */
function ministryLed(word: (at: number) => string, start: number): Title | undefined {
  if (!MINISTRY_HEADS.has(word(start)) || !/^(?:at|of)$/.test(word(start + 1)) || word(start + 2) !== "the")
    return undefined;
  const isOf = word(start + 3) === "ministry" && word(start + 4) === "of";
  const field = portfolioNamed(word(isOf ? start + 5 : start + 3));
  if (field === undefined || !(isOf || word(start + 4) === "ministry")) return undefined;
  return { post: { name: "minister", family: "cabinet" }, last: isOf ? start + 5 : start + 4, field };
}

/** "head of the dredging unit", "who heads the burns unit": leads one of several of a kind. */
function unitAt(tokens: readonly Token[], word: (at: number) => string, first: number): Title | undefined {
  if (!/^(?:the|its|their)$/.test(word(first))) return undefined;
  let last = first;
  while (last < first + 4 && /^[a-z-]{2,}$/.test(tokens[last + 1]?.text ?? "") && !UNITS.has(word(last))) last++;
  if (!UNITS.has(word(last)) || last < first + 2) return undefined;
  const field = Array.from({ length: last - first - 1 }, (_, index) => word(first + 1 + index)).join(" ");
  return { post: { name: `head of ${word(last)}`, family: "unit" }, last, field };
}

/** "general secretary", "secretary general": the title goes on. */
function isAttributive(next: string, post: Post): boolean {
  // "a farmer's son"
  if (/^['’]s?$/.test(next)) return true;
  return post.name === "general" ? next !== "" : next === "general" || (next !== "" && postNamed(next) !== undefined);
}

function withContext(
  tokens: readonly Token[],
  first: number,
  from: number,
  end: number,
  start: number,
  head: number,
  post: Post,
): Role {
  const words = tokens.slice(first, start).map(({ lower }) => lower);
  const own = tokens.slice(from, start).map(({ lower }) => lower.replace(/^ex-/, ""));
  let field: string | undefined;
  for (const word of own) field = portfolioNamed(word) ?? field;
  const before = own.at(-1) ?? "";
  if (post.family === "cabinet" && post.name === "minister" && field === undefined && isField(before))
    field = fieldOf(own.slice(-FIELD_WORDS));
  let owner = ownerBefore(tokens, first, start);
  const link = tokens[head + 1];
  if (head + 1 < end && link !== undefined && OWNER_LINKS.has(link.lower)) {
    let at = head + 2;
    if (tokens[at]?.lower === "the" || tokens[at]?.lower === "state") at++;
    const named = at < end ? portfolioNamed((tokens[at] as Token).lower) : undefined;
    const told = lowerRun(tokens, at, Math.min(end, at + FIELD_WORDS));
    if (FIELD_FAMILIES.has(post.family) && named !== undefined) field = named;
    else if (post.name === "minister" && isField(told[0] ?? "")) field = fieldOf(told);
    else owner = nameFrom(tokens, at, end) ?? owner;
  }
  const isFormer =
    words.some((word) => FORMER_WORDS.has(word) || word.startsWith("ex-")) || isAtTheTime(tokens, head, end);
  const tense = isFormer ? "former" : words.some((word) => NEXT_WORDS.has(word)) ? "next" : "current";
  return { post, field, owner, tense, lesser: lesserOf([...own, tokens[start]?.lower ?? ""]), head };
}

function lesserOf(words: readonly string[]): string | undefined {
  for (const word of words) {
    const prefix = /^(?:vice|deputy)(?=-|$)/.exec(word)?.[0];
    if (prefix !== undefined || LESSER_POSTS.has(word)) return prefix ?? word;
  }
  return undefined;
}

/** "lighthouses minister": any field that no list has. */
function isField(word: string): boolean {
  if (!/^[a-z]{4,}$/.test(word) || NO_FIELD.has(word) || LESSER_POSTS.has(word)) return false;
  return !FORMER_WORDS.has(word) && !NEXT_WORDS.has(word) && !demonyms().has(word) && !countryNames().has(word);
}

/** "minister of rural development", "works and housing minister" */
const FIELD_WORDS = 3;

/** The words of a field that no list has, as written, or the name of the one among them that a list has. */
function fieldOf(words: readonly string[]): string | undefined {
  const named = words.map(portfolioNamed).find((name) => name !== undefined);
  const told = words.filter(isField);
  return named ?? (told.length === 0 ? undefined : told.join(" "));
}

function lowerRun(tokens: readonly Token[], first: number, end: number): string[] {
  const words: string[] = [];
  for (
    let at = first;
    at < end && /^[a-z-]+$/.test(tokens[at]?.text ?? "") && !BELONGING.has(tokens[at]?.lower ?? "");
    at++
  )
    words.push((tokens[at] as Token).lower);
  return words;
}

/** "finance director of Weller Mills at the time of the fire" */
function isAtTheTime(tokens: readonly Token[], head: number, end: number): boolean {
  for (let at = head + 1; at + 2 < end; at++)
    if (tokens[at]?.lower === "at" && tokens[at + 1]?.lower === "the" && tokens[at + 2]?.lower === "time") return true;
  return false;
}

/** "Britain's", "British": the last owner before the title. */
function ownerBefore(tokens: readonly Token[], first: number, start: number): string | undefined {
  for (let at = start - 1; at >= first; at--) {
    const { lower, text } = tokens[at] as Token;
    const country = demonyms().get(lower) ?? countryNames().get(lower);
    if (country !== undefined && isCapitalized(text)) return country;
    if (!/^['’]s?$/.test(lower)) continue;
    let from = at;
    while (from > first && isCapitalized((tokens[from - 1] as Token).text) && at - from < OWNER_WORDS) from--;
    if (from < at && !(from === first && at - from === 1 && /^(?:The|A|An)$/.test((tokens[from] as Token).text)))
      return joined(tokens, from, at);
  }
  return undefined;
}

function nameFrom(tokens: readonly Token[], first: number, end: number): string | undefined {
  let at = first;
  while (at < end && at - first < OWNER_WORDS) {
    const { text, lower } = tokens[at] as Token;
    const bridges = at > first && (lower === "of" || lower === "'s" || lower === "’s" || lower === "and");
    if (!isCapitalized(text) && !bridges) break;
    at++;
  }
  while (at > first && !isCapitalized((tokens[at - 1] as Token).text)) at--;
  return at > first ? joined(tokens, first, at) : undefined;
}

function joined(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ")
    .replace(/ (['’]s?)(?= |$)/g, "$1");
}

function isCapitalized(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
