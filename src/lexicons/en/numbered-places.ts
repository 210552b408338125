/**
 * Parts of a place that are told apart by number or letter: "Gate 4", "the third floor".
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const numbered: readonly string[] = [
  "gate entrance",
  "terminal",
  "platform track",
  "runway",
  "hall",
  "block building tower",
  "ward",
  "reactor",
  "shaft",
  "pier berth dock quay",
  "junction exit",
  "checkpoint",
  "courtroom",
  "polling station",
];
/** These are counted with ordinals: two of them in one building are told in one story, so more has to speak for one thing. */
const ordinal: readonly string[] = ["floor storey story level", "deck", "carriage coach car wagon"];

/** Named by a number behind them, but several to a story, like the floors. */
const several: readonly string[] = [
  "road highway route interstate motorway autobahn",
  "line",
  "kilometre kilometer km",
  "room suite apartment flat cell",
  "sector zone",
  "lane",
  "turn bend corner",
  "camp",
  "unit",
];

export interface NumberedNoun {
  readonly name: string;
  readonly byOrdinal: boolean;
  /** Two of them are often told in one story. */
  readonly isOneOfSeveral: boolean;
}

let known: ReadonlyMap<string, NumberedNoun> | undefined;

/** In: lower case, singular. */
export function numberedNoun(word: string): NumberedNoun | undefined {
  known ??= new Map(
    [numbered, ordinal, several].flatMap((groups) =>
      groups.flatMap((group) => {
        const words = group.split(" ");
        const noun = { name: words[0] as string, byOrdinal: groups === ordinal, isOneOfSeveral: groups !== numbered };
        return words.map((form) => [form, noun] as const);
      }),
    ),
  );
  return known.get(word);
}

const ORDINALS: readonly string[] =
  "ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** The number that an ordinal stands for, "0" for the ground floor; undefined for other words. */
export function ordinalNumber(lower: string): string | undefined {
  const index = ORDINALS.indexOf(lower);
  if (index >= 0) return String(index);
  return /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1];
}
