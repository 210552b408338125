import { IN_LEAD, type NamedEntity } from "./named-entities.ts";
import { hashTerm, type TermVector, unitVector } from "./term-vector.ts";

/** How much an article is about each person in it: by surname, of length 1. */
export interface PeopleFocus {
  readonly weights: TermVector;
  /** Hash of the surname of the person whom it is about, where the headline or the lead names one. */
  readonly protagonist?: number;
  /** Hashes of the surnames of those whom the headline names. */
  readonly inTitle: Uint32Array;
}

export function peopleFocus(entities: readonly NamedEntity[]): PeopleFocus {
  const focusOf = new Map<string, number>();
  const titled = new Set<number>();
  for (const { type, name, focus, inTitle } of entities) {
    if (type !== "person") continue;
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    if (inTitle) titled.add(hashTerm(surname));
    if (focus > (focusOf.get(surname) ?? 0)) focusOf.set(surname, focus);
  }
  let protagonist: string | undefined;
  for (const [surname, focus] of focusOf)
    if (focus >= IN_LEAD && focus > (focusOf.get(protagonist ?? "") ?? 0)) protagonist = surname;
  const weights = unitVector([...focusOf].map(([surname, focus]) => [hashTerm(surname), focus] as const));
  const inTitle = Uint32Array.from(titled).sort();
  return { weights, inTitle, ...(protagonist === undefined ? {} : { protagonist: hashTerm(protagonist) }) };
}
