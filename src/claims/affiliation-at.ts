import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { indexAt } from "../kernel/span.ts";
import { organizationHeads } from "../lexicons/en/organization-words.ts";
import { FORMER_WORDS } from "../lexicons/en/posts.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { nameWords } from "./name-words.ts";
import { pastAge } from "./past-age.ts";
import type { Reading } from "./reading.ts";

/** Where a person's name stands: indexes of tokens, `[first, end)`, and of its sentence. */
export interface NamePlace {
  readonly first: number;
  readonly end: number;
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
}

/** Words of an apposition after a name, between a verb and its "for", and of a title before a name, at most. */
const AFTER = 14;
const VERB_REACH = 5;
const TITLE_REACH = 4;
/** "Ana Silva of Lund University" */
export const AFFILIATION_LINKS: ReadonlySet<string> = new Set(["of", "at", "from", "with"]);
/** What somebody does for a body: "who plays for", "was elected in May for". */
const SERVING: ReadonlySet<string> = new Set(
  `works working plays playing rides riding drives races runs ran stands stood elected teaches studies
researches reports serves`.split(/\s+/),
);
const LEARNING: ReadonlySet<string> = new Set("studied graduated trained educated until".split(" "));
const SERVING_LINKS: ReadonlySet<string> = new Set(["for", "at"]);

/** The bodies that the words beside a name give to the person: "Ana Silva of Lund University", "Lund University's Ana Silva". */
export function affiliationsAt(reading: Reading, place: NamePlace): EntityMention[] {
  return [bodyAfter(reading, place), bodyServed(reading, place), bodyBefore(reading, place)].filter(
    (body) => body !== undefined,
  );
}

/** "Ana Silva of Lund University", "Ana Silva, 41, who studies sleep at Lund University". */
function bodyAfter(reading: Reading, { end, sentenceEnd }: NamePlace): EntityMention | undefined {
  const { tokens } = reading.document;
  const isAside = tokens[end]?.text === ",";
  const first = isAside ? pastAge(tokens, end + 1) : end;
  const last = Math.min(sentenceEnd, isAside ? first + AFTER : first + 1);
  for (let at = first; at < last; at++) {
    const { lower, text } = tokens[at] as Token;
    if (text === "," || FORMER_WORDS.has(lower) || LEARNING.has(lower)) return undefined;
    const body = AFFILIATION_LINKS.has(lower) ? bodyFrom(reading, at + 1, sentenceEnd) : undefined;
    if (body !== undefined) return body;
  }
  return undefined;
}

/** "Ana Silva, 23, who plays for Brenz United", "Ana Silva was elected in 2023 for the Reef Party". */
function bodyServed(reading: Reading, { end, sentenceEnd }: NamePlace): EntityMention | undefined {
  const { tokens } = reading.document;
  for (let at = end; at < sentenceEnd && at < end + AFTER; at++) {
    if (!SERVING.has((tokens[at] as Token).lower)) continue;
    for (let link = at + 1; link < sentenceEnd && link <= at + VERB_REACH; link++) {
      const { lower, text } = tokens[link] as Token;
      if (text === ",") return undefined;
      const body = SERVING_LINKS.has(lower) ? bodyFrom(reading, link + 1, sentenceEnd) : undefined;
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

/** "Brenz United striker Ana Silva", "Lund University's Ana Silva". */
function bodyBefore(reading: Reading, { first, sentenceFirst }: NamePlace): EntityMention | undefined {
  const tags = partsOfSpeech(reading.document);
  for (let at = first - 1; at >= sentenceFirst && first - at <= TITLE_REACH; at--) {
    const body = bodyFrom(reading, at, first);
    if (body !== undefined) return at === first - 1 ? undefined : body;
    if (!/^(?:NOUN|ADJ|PART)$/.test(tags[at] ?? "")) return undefined;
  }
  return undefined;
}

function bodyFrom(
  { document: { tokens }, facts: { entities } }: Reading,
  at: number,
  end: number,
): EntityMention | undefined {
  const next = tokens[at]?.lower === "the" ? at + 1 : at;
  const entity = next < end ? entities[indexAt(entities, (tokens[next] as Token).start)] : undefined;
  return entity !== undefined && isBody(entity) ? entity : undefined;
}

function isBody({ type, name }: EntityMention): boolean {
  return type === "organization" || (type === "place" && nameWords(name).some((word) => organizationHeads.has(word)));
}
