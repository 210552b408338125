import type { Reading } from "../claims/reading.ts";
import { foldAccents } from "../claims/term.ts";
import { countryNames, demonyms } from "../lexicons/en/country-names.ts";
import type { EntityType } from "../mentions/mention.ts";
import { titleWords } from "./title-words.ts";

/** Somebody or something that an article names, and how much the article is about it. */
export interface NamedEntity {
  readonly type: EntityType;
  /** Full name in lower case, without accents. */
  readonly name: string;
  /** 0.25 for what is named once, late; 3.75 for what is named in headline and lead. */
  readonly focus: number;
  readonly inTitle: boolean;
}

/** Victims, defendants and winners are named in the lead, bystanders and experts later. */
const LEAD_SENTENCES = 3;
const IN_TITLE = 2;
export const IN_LEAD = 1.5;
const NAMED_AT_ALL = 0.25;
/** "al", "de": not enough to find a name in a headline by. */
export const SHORTEST_TELLING = 3;

/** What an article names, in the order of first mention, weighed by headline, lead and how often it is named. */
export function namedEntities({ document, facts }: Reading): NamedEntity[] {
  const title = titleWords(document);
  const leadEnd = document.sentences[LEAD_SENTENCES]?.start ?? document.text.length;
  const chains = new Map<string, { type: EntityType; name: string; first: number; mentions: number }>();
  for (const { type, name, entityId, start } of facts.entities) {
    const known = chains.get(entityId);
    if (known === undefined) chains.set(entityId, { type, name, first: start, mentions: 1 });
    else known.mentions++;
  }
  return [...chains.values()].map(({ type, name: asWritten, first, mentions }) => {
    const name = foldAccents(asWritten.toLowerCase());
    const inTitle = name.split(" ").some((word) => word.length >= SHORTEST_TELLING && title.has(word));
    const focus = (inTitle ? IN_TITLE : 0) + (first < leadEnd ? IN_LEAD : 0) + Math.log2(mentions) + NAMED_AT_ALL;
    return { type, name, focus, inTitle };
  });
}

/** "Portugal" and "Portuguese": what two towns may share. In: lower case, without accents. */
export function isCountry(name: string): boolean {
  return countryNames().has(name) || demonyms().has(name);
}
