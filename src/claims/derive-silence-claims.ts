import type { Sentence, Token } from "../document/document.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import type { EntityMention } from "../mentions/mention.ts";
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
const STATEMENT_NOUNS: ReadonlySet<string> = new Set(["statement", "communiqué", "communique", "release"]);
const REACH = 8;

/** Who an article says did not respond ("did not immediately respond to a request for comment", "declined to comment"). */
export function deriveSilenceClaims(reading: Reading, order: number): SilenceClaim[] {
  const { tokens, sentences } = reading.document;
  const claims: SilenceClaim[] = [];
  for (const sentence of sentences)
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      if (!SILENCE_VERBS.has((tokens[at] as Token).lower)) continue;
      const start = silenceStart(tokens, sentence, at);
      if (start === undefined) continue;
      const entity = subjectBefore(reading, sentence, (tokens[start] as Token).start);
      if (entity === undefined) continue;
      claims.push({
        articleId: reading.document.article.id,
        order,
        start: (tokens[start] as Token).start,
        end: (tokens[at] as Token).end,
        entity,
      });
    }
  return claims;
}

/** Index of "did" or "declined" before the verb. */
function silenceStart(tokens: readonly Token[], sentence: Sentence, verb: number): number | undefined {
  const word = (at: number) => (at >= sentence.firstToken ? (tokens[at] as Token).lower : "");
  if (word(verb - 1) === "to" && (word(verb - 2) === "declined" || word(verb - 2) === "refused")) return verb - 2;
  for (let at = verb - 1; at > verb - 4; at--)
    if (NEGATIVE.has(word(at)) && (word(at - 1) === "did" || word(at - 1) === "has" || word(at - 1) === "had"))
      return at - 1;
  return undefined;
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
  return !/[,;:.]|\b(?:and|but|that)\b/.test(reading.document.text.slice(entity.end, offset));
}

/** Whose statement an article quotes: "A statement released by the White House said", "the company said in a statement". */
export function deriveStatementClaims(reading: Reading, order: number): StatementClaim[] {
  const claims: StatementClaim[] = [];
  for (const quote of reading.facts.quotes) {
    const { speaker, cue } = quote;
    const entity = reading.facts.entities.find(
      (known) => speaker?.entityId !== undefined && known.entityId === speaker.entityId,
    );
    if (entity === undefined || cue === undefined) continue;
    const sentence = reading.document.sentences[Math.max(0, lastStartingAt(reading.document.sentences, cue.start))];
    if (sentence === undefined || !mentionsStatement(reading, sentence, quote)) continue;
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

function mentionsStatement({ document: { tokens } }: Reading, sentence: Sentence, content: Span): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at] as Token;
    const outside = token.end <= content.start || token.start >= content.end;
    if (outside && STATEMENT_NOUNS.has(foldAccents(token.lower))) return true;
  }
  return false;
}
