import { personWords } from "../../mentions/entities/name-words.ts";

/**
 * The words by which two spellings of a person's name are held against each other: lower case, without titles, a cedilla read as an s.
 * A middle name that one side leaves out is no spelling: "Dmitri N. Velkov", "Dmitry Velkov".
 */
export function wordsToSpell(a: string, b: string): readonly [readonly string[], readonly string[]] {
  const [wordsA, wordsB] = [a, b].map((name) => personWords(soften(name)).words) as [string[], string[]];
  // "Ilse De Marten", "Ilse DeMarten"
  if (wordsA.join("") === wordsB.join("")) return [wordsA, wordsB];
  if (wordsA.length === wordsB.length || Math.min(wordsA.length, wordsB.length) !== 2) return [wordsA, wordsB];
  return [ends(wordsA), ends(wordsB)];
}

/** A cedilla says that the letter is an s. */
function soften(name: string): string {
  return name.normalize("NFC").replace(/[çÇ]/g, "s");
}

function ends(words: readonly string[]): readonly string[] {
  return [words[0] as string, words.at(-1) as string];
}
