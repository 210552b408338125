import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { portfolioNamed, postNamed } from "../lexicons/en/posts.ts";
import type { EntityMention, EntityType } from "../mentions/mention.ts";
import { affiliationsAt } from "./affiliation-at.ts";
import { type Role, readRoles } from "./read-role.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** What an article says a person is: the post, or the body that he or she belongs to. */
export interface RoleClaim extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly person: EntityMention;
  readonly role: Omit<Role, "head"> | undefined;
  /** What the owner of the post is by the article's account of its names. */
  readonly ownerType: EntityType | undefined;
  /** The body named right after the person: "Ana Silva of Lund University". */
  readonly affiliation: string | undefined;
}

/** Words of a title before a name, and of an apposition after it, at most. */
const BEFORE = 8;
const AFTER = 14;
const OWNER_REACH = 6;
const EDGES: ReadonlySet<string> = new Set(', . ; : — – ( ) “ ” " who which that and but said says'.split(" "));
const TITLE_TAGS: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN", "PART", "DET"]);
const BECOMING: ReadonlySet<string> = new Set("becomes become named appointed elected nominated".split(" "));
/** "led by Ana Silva as", "appointed Ana Silva as", but not "replaced Ana Silva as". */
const CHOOSING: ReadonlySet<string> = new Set(
  "by with named appointed elected chose chosen picked nominated".split(" "),
);
const TAKING_OVER: ReadonlySet<string> = new Set("takes took take taking".split(" "));
const MOVING: ReadonlySet<string> = new Set("moves moved move moving switches switched goes".split(" "));
const OWNER_LINKS: ReadonlySet<string> = new Set(["of", "for"]);
const AFFILIATION_LINKS: ReadonlySet<string> = new Set(["of", "at", "from", "with"]);

/** In text order of the persons' mentions, each statement once; a mention can say several things. */
export function deriveRoleClaims(reading: Reading, order: number): RoleClaim[] {
  const claims = new Map<string, RoleClaim>();
  for (const person of reading.facts.entities) {
    if (person.type !== "person") continue;
    for (const claim of rolesAt(reading, order, person)) {
      const { role, affiliation } = claim;
      const said = [person.entityId, affiliation, role?.post.name, role?.field, role?.owner, role?.tense, role?.lesser];
      const key = said.join("|");
      if (!claims.has(key)) claims.set(key, claim);
    }
  }
  return [...claims.values()];
}

function rolesAt(reading: Reading, order: number, person: EntityMention): RoleClaim[] {
  const { tokens, sentences } = reading.document;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, person.start))];
  if (sentence === undefined) return [];
  const first = tokenAt(tokens, person.start);
  let end = first;
  while (end < sentence.endToken && (tokens[end] as Token).start < person.end) end++;
  const claims: RoleClaim[] = [];
  const add = (role: Role, from: number, to: number) => {
    const start = Math.min(person.start, (tokens[from] as Token).start);
    const last = Math.max(person.end, (tokens[to - 1] as Token).end);
    claims.push({
      ...baseOf(reading, order, person),
      start,
      end: last,
      role,
      ownerType: typeOf(reading, role.owner),
    });
  };
  const title = titleRange(reading, sentence.firstToken, first, end);
  if (title !== undefined) {
    const roles = readRoles(tokens, title.first, title.end);
    const last = roles.at(-1)?.head ?? -1;
    if (last === title.end - 1 || OWNER_LINKS.has(tokens[last + 1]?.lower ?? ""))
      for (const role of roles) add(role, title.first, title.end);
  }
  const apposition = appositionRange(tokens, end, sentence.endToken);
  if (apposition !== undefined)
    // "Ivo Lund, political director Ada Horvat and others"
    for (const role of readRoles(tokens, apposition.first, apposition.end))
      if (role.head + 1 === apposition.end || partsOfSpeech(reading.document)[role.head + 1] !== "PROPN")
        add(role, apposition.first, apposition.end);
  const clause = relativeRange(tokens, end, sentence.endToken);
  if (clause !== undefined)
    for (const role of readRoles(tokens, clause.first, clause.end)) add(role, clause.first, role.head + 1);
  const predicate = predicateRange(tokens, first, end, sentence.endToken);
  if (predicate !== undefined) {
    for (const role of readRoles(tokens, predicate.first, predicate.end))
      add({ ...role, tense: predicate.tense }, predicate.first, role.head + 1);
  }
  const ministry = ministryTaken(tokens, end, sentence.endToken);
  if (ministry !== undefined) add(ministry.role, ministry.at, ministry.at + 1);
  const bodies = affiliationsAt(reading, {
    first,
    end,
    sentenceFirst: sentence.firstToken,
    sentenceEnd: sentence.endToken,
  });
  for (const body of bodies)
    claims.push({
      ...baseOf(reading, order, person),
      start: Math.min(person.start, body.start),
      end: Math.max(person.end, body.end),
      affiliation: body.name,
    });
  for (const { role, ownerType } of [...claims])
    if (ownerType === "organization" && role?.tense === "current")
      claims.push({ ...baseOf(reading, order, person), affiliation: role.owner });
  return claims;
}

function baseOf({ document }: Reading, order: number, person: EntityMention) {
  return {
    articleId: document.article.id,
    order,
    person,
    start: person.start,
    end: person.end,
    role: undefined,
    affiliation: undefined,
    ownerType: undefined,
  };
}

function typeOf({ facts }: Reading, owner: string | undefined): EntityType | undefined {
  return owner === undefined ? undefined : facts.entities.find(({ name }) => name === owner)?.type;
}

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** "Britain's Treasury minister, Colin Askew," and "port director Salim Harthy". */
function titleRange(reading: Reading, start: number, name: number, nameEnd: number): TokenRange | undefined {
  const { tokens } = reading.document;
  const tags = partsOfSpeech(reading.document);
  let end = name;
  let isApposition = false;
  if (tokens[name - 1]?.text === "," && name - 1 > start) {
    const next = tokens[nameEnd]?.lower ?? ".";
    if (!/^[,.;:—–)]$/.test(next)) return undefined;
    end = name - 1;
    isApposition = true;
  }
  let first = end;
  while (first > start && end - first < BEFORE) {
    const { lower } = tokens[first - 1] as Token;
    // "The mayor of Brenz, Ada Horvat,"
    const isLink = isApposition ? OWNER_LINKS.has(lower) : lower === "of" && isPost(tokens[first - 2]);
    if (!TITLE_TAGS.has(tags[first - 1] ?? "") && !isLink) break;
    if (EDGES.has(lower)) break;
    first--;
  }
  // "Ivo Lund, director of the museum, Ada Horvat, a painter, and others": the title is that of the name before
  const isList =
    isApposition && tokens[first - 1]?.text === "," && tags[first - 2] === "PROPN" && tags[first] !== "DET";
  return isList || first === end ? undefined : { first, end };
}

/** "Colin Askew, 52, the Foreign Office minister," */
function appositionRange(tokens: readonly Token[], nameEnd: number, sentenceEnd: number): TokenRange | undefined {
  let first = nameEnd;
  // "Ada Horvat of Weller Bank, its chief economist,"
  if (AFFILIATION_LINKS.has(tokens[first]?.lower ?? ""))
    while (first < sentenceEnd && first - nameEnd < OWNER_REACH && !EDGES.has((tokens[first] as Token).lower)) first++;
  if (tokens[first]?.text !== "," || first >= sentenceEnd) return undefined;
  first++;
  if (tokens[first]?.kind === "number" && tokens[first + 1]?.text === ",") first += 2;
  let end = first;
  while (
    end < sentenceEnd &&
    end - first < AFTER &&
    (!EDGES.has((tokens[end] as Token).lower) || isSecondPost(tokens, end))
  )
    end++;
  return end === first ? undefined : { first, end };
}

/** "minister of hydrocarbons Ada Horvat", but not "the arrest of minister Ada Horvat" */
function isPost(token: Token | undefined): boolean {
  return token !== undefined && postNamed(token.lower.replace(/^(?:vice|deputy)-/, "")) !== undefined;
}

/** "chairman and chief executive" */
function isSecondPost(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  if (word(at) !== "and") return false;
  return postNamed(word(at + 1)) !== undefined || postNamed(`${word(at + 1)} ${word(at + 2)}`) !== undefined;
}

/** "Ana Silva, who heads the burns unit", "Ana Silva, 57, who has been bishop of Brenz since 2018" */
function relativeRange(tokens: readonly Token[], nameEnd: number, sentenceEnd: number): TokenRange | undefined {
  const word = (index: number) => (index < sentenceEnd ? (tokens[index] as Token).lower : "");
  let at = nameEnd;
  if (word(at) === "," && tokens[at + 1]?.kind === "number") at += 2;
  if (word(at) !== "," || word(at + 1) !== "who") return undefined;
  at += 2;
  if (word(at) === "has" && word(at + 1) === "been") at += 2;
  else if (word(at) === "is") at++;
  else if (!/^(?:heads|leads|runs)$/.test(word(at))) return undefined;
  let end = at;
  while (end < sentenceEnd && end - at < AFTER && !EDGES.has(word(end))) end++;
  return end === at ? undefined : { first: at, end };
}

/** "who heads Weller, will be chief executive", "led by Ana Silva as chief executive", "Ana Silva becomes mayor". */
function predicateRange(
  tokens: readonly Token[],
  name: number,
  nameEnd: number,
  sentenceEnd: number,
): (TokenRange & Pick<Role, "tense">) | undefined {
  let at = nameEnd;
  const word = (index: number) => (index < sentenceEnd ? (tokens[index] as Token).lower : "");
  if (word(at) === "," && word(at + 1) === "who") {
    at += 2;
    while (at < sentenceEnd && at - nameEnd < AFTER && word(at) !== ",") at++;
    at++;
  }
  let tense: Role["tense"] | undefined;
  if (word(at) === "will" && (word(at + 1) === "be" || word(at + 1) === "become" || word(at + 1) === "serve"))
    tense = "next";
  else if (word(at) === "is" && word(at + 1) === "to" && /^be(?:come)?$/.test(word(at + 2))) tense = "next";
  else if (BECOMING.has(word(at)) || (/^(?:was|is|been)$/.test(word(at)) && BECOMING.has(word(at + 1)))) tense = "next";
  else if (word(at) === "as" && CHOOSING.has(word(name - 1))) tense = "next";
  if (tense === undefined) return undefined;
  let end = at + 1;
  while (end < sentenceEnd && end - at < AFTER && !EDGES.has(word(end))) end++;
  return { first: at + 1, end, tense };
}

/** "moves from transport to defence", "takes over energy". */
function ministryTaken(
  tokens: readonly Token[],
  nameEnd: number,
  sentenceEnd: number,
): { readonly role: Role; readonly at: number } | undefined {
  const word = (index: number) => (index < sentenceEnd ? (tokens[index] as Token).lower : "");
  let at = nameEnd;
  if (word(at) === ",") {
    at++;
    while (at < sentenceEnd && at - nameEnd < AFTER && word(at) !== ",") at++;
    at++;
  }
  let target = -1;
  if (TAKING_OVER.has(word(at)) && word(at + 1) === "over") target = at + 2;
  else if (MOVING.has(word(at))) {
    for (let to = at + 1; to < at + 6; to++) if (word(to) === "to") target = to + 1;
  }
  if (target < 0) return undefined;
  if (word(target) === "the") target++;
  const field = portfolioNamed(word(target));
  if (field === undefined || !/^(?:[,.;:—–]|and|ministry|in|from|)$/.test(word(target + 1))) return undefined;
  const post = { name: "minister", family: "cabinet" };
  return { role: { post, field, owner: undefined, tense: "next", lesser: undefined, head: target }, at: target };
}
