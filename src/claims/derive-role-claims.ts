import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import type { EntityMention, EntityType } from "../mentions/mention.ts";
import { affiliationsAt } from "./affiliation-at.ts";
import { ministryTaken } from "./ministry-taken.ts";
import { type Role, readRoles } from "./read-role.ts";
import type { Reading } from "./reading.ts";
import { appositionRange, OWNER_LINKS, predicateRange, relativeRange, titleRange } from "./role-places.ts";
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
      if (!predicate.isLeft || (role.field !== undefined && !isOfPast(tokens, role.head, predicate.end)))
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

/** Who left the post of mayor may be governor now; so may who left a ministry "in 2019" or "to become" another's minister. */
function isOfPast(tokens: readonly Token[], head: number, end: number): boolean {
  return tokens.slice(head, end).some(({ lower }) => /^(?:(?:19|20)\d\d|last|ago|become|after|take)$/.test(lower));
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
