import { keptFor } from "../kernel/kept.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { EntityMention } from "../mentions/mention.ts";
import type { Reading } from "./reading.ts";

/** The people that a sentence names, in text order. In: the index of the sentence, none where it is no sentence's. */
export function personsOf(reading: Reading, sentence: number): readonly EntityMention[] {
  return bySentence(reading).get(sentence) ?? [];
}

const bySentence = keptFor(({ document, facts }: Reading): ReadonlyMap<number, readonly EntityMention[]> => {
  const persons = new Map<number, EntityMention[]>();
  for (const entity of facts.entities) {
    if (entity.type !== "person") continue;
    const index = lastStartingAt(document.sentences, entity.start);
    const known = persons.get(index);
    if (known === undefined) persons.set(index, [entity]);
    else known.push(entity);
  }
  return persons;
});
