import { NAME_TYPES } from "./name-labels.ts";

/** A name as the first reading found it, with how well each type fits it there. */
export interface TypedName {
  readonly first: number;
  readonly end: number;
  type: number;
  /** Natural logarithms of the probability of each type, this stretch being a name. */
  readonly fits: Float64Array;
  readonly confidence: number;
  /** Hash of the lower-cased words. */
  readonly phrase: number;
  /** The lower-cased words as numbers. */
  readonly words: readonly number[];
}

/** How much the other mentions of a name weigh against the one at hand, all together. Measured on CoNLL++ 2020 and CoNLL-2003. */
const OTHERS = 0.6;
/** How much a longer name of a person weighs for one of its words: "Lloyd Austin III" for "Austin". */
const FULL_NAME = 0.6;
const PERSON = 0;

/**
 * Settles the types of a document's names together: mentions of one name mostly have one type,
 * so that a clear one ("Energean said") helps an unclear one ("Edison and Energean").
 */
export function settleTypes(names: readonly TypedName[]): void {
  const sums = new Map<number, Float64Array>();
  const counts = new Map<number, number>();
  const persons = new Map<number, Float64Array>();
  for (const name of names) {
    addTo(sums, name.phrase, name.fits);
    counts.set(name.phrase, (counts.get(name.phrase) ?? 0) + 1);
    if (name.words.length > 1 && name.type === PERSON)
      for (const word of name.words) if (!persons.has(word)) persons.set(word, name.fits);
  }
  for (const name of names) {
    const others = (counts.get(name.phrase) ?? 1) - 1;
    const person = name.words.length === 1 ? persons.get(name.words[0]!) : undefined;
    if (others === 0 && person === undefined) continue;
    const sum = sums.get(name.phrase)!;
    let best = Number.NEGATIVE_INFINITY;
    for (let type = 0; type < NAME_TYPES.length; type++) {
      let fit = name.fits[type]!;
      if (others > 0) fit += (OTHERS * (sum[type]! - name.fits[type]!)) / Math.sqrt(others);
      if (person !== undefined) fit += FULL_NAME * person[type]!;
      if (fit > best) {
        best = fit;
        name.type = type;
      }
    }
  }
}

function addTo(sums: Map<number, Float64Array>, key: number, fits: Float64Array): void {
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, fits.slice());
  else for (let type = 0; type < fits.length; type++) sum[type]! += fits[type]!;
}
