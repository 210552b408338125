import { indexAt, lastStartingAt } from "../kernel/span.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { stem } from "../lexicons/en/stem.ts";
import type { EntityMention } from "../mentions/mention.ts";
import type { NameClaim } from "./claim.ts";
import { governorOf } from "./governor.ts";
import { isPublisher } from "./is-publisher.ts";
import { nameWords } from "./name-words.ts";
import { placeOf } from "./place-in-article.ts";
import { placeLevel } from "./place-level.ts";
import { placeSettingOf } from "./place-setting.ts";
import { placeSlotOf } from "./place-slot.ts";
import type { Reading } from "./reading.ts";
import { termsOfPhrase } from "./term.ts";
import { tokenAt } from "./token-at.ts";

/** An entity that an article keeps naming is compared by its first mentions: later ones say little of who it is. */
const MENTIONS_KEPT = 4;
/** News says what happened, and where, at the head. */
const LEAD_SENTENCES = 3;

/** The people, bodies, places and things of an article where they are first named. Author and credit lines claim nothing. */
export function deriveNameClaims(reading: Reading, order: number): NameClaim[] {
  const claims: NameClaim[] = [];
  const seen = new Map<string, number>();
  for (const entity of reading.facts.entities) {
    if (isOutsideBody(reading, entity) || isPublisher(reading, entity) || isDateline(reading, entity)) continue;
    if (isMarkedSic(reading, entity)) continue;
    const count = seen.get(entity.entityId) ?? 0;
    seen.set(entity.entityId, count + 1);
    if (count < MENTIONS_KEPT) claims.push(toClaim(reading, order, entity));
  }
  return markMainPlace(claims);
}

function markMainPlace(claims: NameClaim[]): NameClaim[] {
  const main = claims.find(
    ({ entity, frame }) =>
      entity.type === "place" && frame.sentence < LEAD_SENTENCES && placeLevel(entity.name) === "local",
  );
  return claims.map((claim) => (claim === main ? { ...claim, isMainPlace: true } : claim));
}

/** Captions repeat what the text says, and their words are no tokens. */
function isOutsideBody({ document }: Reading, entity: EntityMention): boolean {
  return document.tokens[lastStartingAt(document.tokens, entity.end - 1)]?.end !== entity.end;
}

/** "Ivo Dreskal (sic)": the writer of the article knows the name otherwise. */
function isMarkedSic({ document: { tokens } }: Reading, { end }: EntityMention): boolean {
  const at = tokenAt(tokens, end);
  return /^[[(]$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.lower === "sic";
}

/** "TURIN, Dec 2 —" says where the report was written. */
function isDateline(reading: Reading, entity: EntityMention): boolean {
  const paragraph = reading.document.paragraphs[indexAt(reading.document.paragraphs, entity.start)];
  return paragraph?.start === entity.start && entity.text.length > 3 && entity.text === entity.text.toUpperCase();
}

function toClaim(reading: Reading, order: number, entity: EntityMention): NameClaim {
  const { verb, link } = governorOf(reading, entity);
  const governor = reading.document.tokens[verb];
  return {
    kind: "name",
    articleId: reading.document.article.id,
    order,
    start: entity.start,
    end: entity.end,
    text: entity.text,
    ...placeOf(reading, entity),
    entity,
    nameWords: nameWords(entity.name),
    verb: governor === undefined ? "" : stem(newsSynonym(governor.lower)),
    link,
    role: termsOfPhrase(entity.role ?? ""),
    setting: entity.type === "person" ? undefined : placeSettingOf(reading, entity),
    slot: entity.type === "person" ? "" : placeSlotOf(reading, entity),
    isMainPlace: false,
  };
}
