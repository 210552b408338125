import type { Sentence, Token } from "../document/document.ts";
import { placesOfWords } from "../document/word-places.ts";
import { contains, lastStartingAt, type Span } from "../kernel/span.ts";
import type { EntityMention, Speaker } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";
import { foldAccents } from "./term.ts";

/** "The White House did not immediately respond": who is said to have given no answer, and the words that say so. */
export interface SilenceClaim extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly entity: EntityMention;
}

/** A statement in words: who gave it, and the words that introduce it or hold it. */
export interface StatementClaim extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly entity: EntityMention;
}

const SILENCE_VERBS: ReadonlySet<string> = new Set(["respond", "reply", "answer", "comment", "return"]);
const NEGATIVE: ReadonlySet<string> = new Set(["not", "n't", "never"]);
const AUXILIARIES: ReadonlySet<string> = new Set(["did", "has", "had", "have", "does", "do", "was", "were", "could"]);
/** "had no immediate comment", "was not available for comment", "could not be reached". */
const SILENCE_NOUNS: ReadonlySet<string> = new Set(["comment", "response", "reply"]);
/** With which a phrase of silence ends. */
const LAST_WORDS: ReadonlySet<string> = new Set([...SILENCE_VERBS, ...SILENCE_NOUNS, "reached"]);
const STATEMENT_NOUNS: ReadonlySet<string> = new Set(["statement", "communiqué", "communique", "release"]);
const REACH = 8;
/** What newsrooms send: "to a Guardian request for comment", "to emails and calls". */
const ASKED: ReadonlySet<string> = new Set(
  `request requests question questions inquiry inquiries enquiry enquiries query queries message messages call calls email emails e-mail e-mails comment
letter letters`.split(/\s+/),
);
/** "for further comment": some comment was there. */
const MORE: ReadonlySet<string> = new Set(["further", "additional", "more", "follow-up"]);
const ASKED_REACH = 8;

/** Who an article says did not respond ("did not immediately respond to a request for comment", "declined to comment"). */
export function deriveSilenceClaims(reading: Reading, order: number): SilenceClaim[] {
  const { document } = reading;
  const { tokens, sentences } = document;
  const claims: SilenceClaim[] = [];
  let claimed: Sentence | undefined;
  for (const at of placesOfWords(document, LAST_WORDS)) {
    const sentence = sentences[lastStartingAt(sentences, (tokens[at] as Token).start)];
    if (sentence === undefined || sentence === claimed || at === sentence.firstToken) continue;
    const start = silenceStart(tokens, sentence, at);
    if (start === undefined) continue;
    const entity = subjectBefore(reading, sentence, (tokens[start] as Token).start);
    if (entity === undefined) continue;
    claims.push({
      articleId: document.article.id,
      order,
      start: (tokens[start] as Token).start,
      end: (tokens[at] as Token).end,
      entity,
    });
    claimed = sentence;
  }
  return claims;
}

/** Index of the token at which a phrase of silence begins that ends at `end`: "did" of "did not immediately respond". */
function silenceStart(tokens: readonly Token[], sentence: Sentence, end: number): number | undefined {
  const word = (at: number) => (at >= sentence.firstToken ? (tokens[at] as Token).lower : "");
  const last = word(end);
  if (SILENCE_VERBS.has(last) && !isAskedByNewsroom(tokens, sentence, end)) return undefined;
  if (SILENCE_VERBS.has(last) && word(end - 1) === "to") {
    if (word(end - 2) === "declined" || word(end - 2) === "refused") return end - 2;
    if (word(end - 2) === "yet" && AUXILIARIES.has(word(end - 3))) return end - 3;
  }
  if (SILENCE_VERBS.has(last) || last === "reached" || (last === "comment" && word(end - 1) === "for"))
    for (let at = end - 1; at > end - 5; at--)
      if (NEGATIVE.has(word(at)) && AUXILIARIES.has(word(at - 1))) return at - 1;
  if (SILENCE_NOUNS.has(last))
    for (let at = end - 1; at > end - 4; at--)
      if (word(at) === "no" && /^(?:had|has|have|gave|offered|made|issued)$/.test(word(at - 1))) return at - 1;
  return undefined;
}

/** "did not respond to a request for comment", "did not respond": not "to any of the subpoenas". */
function isAskedByNewsroom(tokens: readonly Token[], sentence: Sentence, verb: number): boolean {
  for (let at = verb + 1; at < sentence.endToken && at < verb + ASKED_REACH; at++)
    if (MORE.has((tokens[at] as Token).lower)) return false;
  const next = verb + 1 < sentence.endToken ? tokens[verb + 1]?.lower : undefined;
  if (next !== "to" && next !== "on") return true;
  for (let at = verb + 2; at < sentence.endToken && at < verb + ASKED_REACH; at++)
    if (ASKED.has((tokens[at] as Token).lower)) return true;
  return next === "on";
}

/** The name that is the subject: it ends within a few words before the verb. */
function subjectBefore(reading: Reading, sentence: Sentence, offset: number): EntityMention | undefined {
  const { tokens } = reading.document;
  const verb = lastStartingAt(tokens, offset);
  return reading.facts.entities.findLast(
    (entity) =>
      entity.start >= sentence.start &&
      entity.end <= offset &&
      verb - lastStartingAt(tokens, entity.start) <= REACH &&
      isSubject(reading, entity, offset),
  );
}

/** Nothing but a relative clause's comma stands between a subject and its verb. */
function isSubject(reading: Reading, entity: EntityMention, offset: number): boolean {
  const { text } = reading.document;
  // "the family of the Smiths"
  if (/\bof (?:the )?$/.test(text.slice(Math.max(0, entity.start - 8), entity.start))) return false;
  return !/[,;:.]|\b(?:and|but|that)\b/.test(text.slice(entity.end, offset));
}

/** Whose statement an article quotes: "A statement released by the White House said", "the company said in a statement". */
export function deriveStatementClaims(reading: Reading, order: number): StatementClaim[] {
  const claims: StatementClaim[] = [];
  const nouns = reading.document.tokens.filter(({ lower }) => STATEMENT_NOUNS.has(foldAccents(lower)));
  const entities = firstOfEach(reading.facts.entities);
  for (const quote of reading.facts.quotes) {
    const { speaker, cue } = quote;
    const entity = speaker && issuerOf(reading, speaker, entities);
    if (entity === undefined || cue === undefined) continue;
    const sentence = reading.document.sentences[Math.max(0, lastStartingAt(reading.document.sentences, cue.start))];
    if (sentence === undefined || !mentionsStatement(nouns, sentence, quote)) continue;
    const start = Math.min(speaker?.start ?? cue.start, cue.start);
    claims.push({
      articleId: reading.document.article.id,
      order,
      start,
      end: Math.max(cue.end, speaker?.end ?? cue.end),
      entity,
    });
  }
  return claims;
}

/** The entity that speaks; in "a statement released by the White House" the one named inside the phrase. */
function issuerOf(
  { facts }: Reading,
  { entityId, start, end }: Speaker,
  entities: ReadonlyMap<string, EntityMention>,
): EntityMention | undefined {
  if (entityId !== undefined) return entities.get(entityId);
  if (start === undefined || end === undefined) return undefined;
  return facts.entities.find((entity) => contains({ start, end }, entity));
}

function firstOfEach(entities: readonly EntityMention[]): ReadonlyMap<string, EntityMention> {
  const first = new Map<string, EntityMention>();
  for (const entity of entities) if (!first.has(entity.entityId)) first.set(entity.entityId, entity);
  return first;
}

/** Where any noun of the sentence stands outside the quotation, its first or its last does. */
function mentionsStatement(nouns: readonly Token[], sentence: Sentence, content: Span): boolean {
  const first = nouns[lastStartingAt(nouns, sentence.start - 1) + 1];
  const last = nouns[lastStartingAt(nouns, sentence.end - 1)];
  if (first === undefined || last === undefined || first.start >= sentence.end) return false;
  return first.end <= content.start || last.start >= content.end;
}
