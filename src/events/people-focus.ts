import type { Reading } from "../claims/reading.ts";
import { foldAccents } from "../claims/term.ts";
import { hashTerm, type TermVector, unitVector } from "./term-vector.ts";
import { titleWords } from "./title-words.ts";

/** How much an article is about each person in it: by surname, of length 1. */
export interface PeopleFocus {
  readonly weights: TermVector;
  /** Hash of the surname of the person whom it is about, where the headline or the lead names one. */
  readonly protagonist?: number;
}

/** Victims, defendants and winners are named in the lead, bystanders and experts later. */
const LEAD_SENTENCES = 3;
const IN_TITLE = 2;
const IN_LEAD = 1.5;
/** What a person counts whom the article names once, late. */
const NAMED_AT_ALL = 0.25;

interface Person {
  readonly surname: string;
  readonly inLead: boolean;
  readonly inTitle: boolean;
  mentions: number;
}

/** Weighs the people of an article by headline, lead and how often they are named. */
export function peopleFocus(reading: Reading): PeopleFocus {
  const focus = new Map<string, number>();
  for (const person of peopleOf(reading).values()) {
    const own = focusOn(person);
    if (own > (focus.get(person.surname) ?? 0)) focus.set(person.surname, own);
  }
  let protagonist: string | undefined;
  for (const [surname, own] of focus)
    if (own >= IN_LEAD && own > (focus.get(protagonist ?? "") ?? 0)) protagonist = surname;
  const weights = unitVector([...focus].map(([surname, own]) => [hashTerm(surname), own] as const));
  return { weights, ...(protagonist === undefined ? {} : { protagonist: hashTerm(protagonist) }) };
}

/** By entity, in the order of first mention. */
function peopleOf({ document, facts }: Reading): Map<string, Person> {
  const title = titleWords(document);
  const leadEnd = document.sentences[LEAD_SENTENCES]?.start ?? document.text.length;
  const people = new Map<string, Person>();
  for (const { type, name, entityId, start } of facts.entities) {
    if (type !== "person") continue;
    const known = people.get(entityId);
    if (known !== undefined) known.mentions++;
    else {
      const words = foldAccents(name.toLowerCase()).split(" ");
      const inTitle = words.some((word) => word.length > 2 && title.has(word));
      people.set(entityId, { surname: words.at(-1) as string, inLead: start < leadEnd, inTitle, mentions: 1 });
    }
  }
  return people;
}

function focusOn({ inTitle, inLead, mentions }: Person): number {
  return (inTitle ? IN_TITLE : 0) + (inLead ? IN_LEAD : 0) + Math.log2(mentions) + NAMED_AT_ALL;
}
