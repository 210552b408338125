import type { Document } from "../document/document.ts";
import { keptFor } from "../kernel/kept.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { personWords } from "./name-words.ts";
import { personsOf } from "./persons-of-sentence.ts";
import type { Reading } from "./reading.ts";

/** Sentences before, in which a pronoun's person is looked for. */
const PRONOUN_REACH = 3;
const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "his", "her", "him"]);

/** Surnames of the people named in the figure's sentence; for an age ("She was 41") and a pronoun, else in those before. */
export function personsBeside(reading: Reading, figure: FigureMention): Set<string> {
  const at = Math.max(0, lastStartingAt(reading.document.sentences, figure.start));
  const persons = personsIn(reading, at);
  if (figure.slot === "age") return persons.size === 0 ? personsIn(reading, at - 1) : persons;
  for (
    let back = 1;
    persons.size === 0 && back <= PRONOUN_REACH && pronounSentences(reading.document).has(at - back + 1);
    back++
  )
    for (const person of personsIn(reading, at - back)) persons.add(person);
  return persons;
}

/** For each sentence whether a personal pronoun stands in it. */
const pronounSentences = keptFor(({ tokens, sentences }: Document): ReadonlySet<number> => {
  const found = new Set<number>();
  let index = 0;
  tokens.forEach(({ lower }, at) => {
    while (at >= (sentences[index]?.endToken ?? Number.POSITIVE_INFINITY)) index++;
    if (PERSONAL.has(lower)) found.add(index);
  });
  return found;
});

function personsIn(reading: Reading, sentence: number): Set<string> {
  return new Set(personsOf(reading, sentence).map(({ name }) => personWords(name).words.at(-1) ?? ""));
}
