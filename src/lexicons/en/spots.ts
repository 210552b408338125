/**
 * Nouns for a spot within a building, a ship or a town that reports name without a capital: "in the boiler room", "at the military
 * hospital". A line holds spots of one size, of which a thing happens in one; a slash joins words for one spot.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const groups: readonly string[] = [
  `kitchen/canteen/cafeteria/pantry bathroom/toilet/lavatory/washroom bedroom/dormitory cellar/basement attic/loft laundry garage
lobby/foyer corridor/hallway/passage stairwell/staircase/stairs workshop storeroom/storehouse/warehouse classroom gym/gymnasium
balcony/terrace courtyard/yard/garden laboratory/lab office sauna studio chapel library room bay shed`,
  "floor cellar/basement attic/loft roof",
  "bow stern deck hold cabin cockpit wheelhouse",
  "hospital/clinic/infirmary",
  "prison/jail barracks station courthouse embassy",
  "hotel/hostel/inn restaurant/cafe/pub/bar casino",
  "school university/college/academy kindergarten",
  "church/cathedral mosque temple synagogue monastery",
  "stadium/arena",
  "airport/airfield harbour/port/marina",
  "beach forest lake/reservoir river/canal meadow/field cave quarry",
  "square market park bridge roundabout/crossroads",
];

/** These say nothing without a word before them: "the loading bay", "the police station". */
const bareNouns: ReadonlySet<string> = new Set(
  `room bay shed yard floor deck office library hospital clinic prison jail barracks station hotel restaurant cafe pub bar school university college
academy church mosque temple stadium arena airport harbour port lake river field square market park bridge forest beach warehouse`.split(
    /\s+/,
  ),
);

export interface SpotNoun {
  /** All words for it, itself among them. */
  readonly words: readonly string[];
  /** Says nothing without a word before it. */
  readonly isBare: boolean;
}

let known: ReadonlyMap<string, SpotNoun & { readonly groups: readonly string[] }> | undefined;

/** Undefined for other words. In: lower case, singular. */
export function spotNoun(word: string): SpotNoun | undefined {
  return spotNouns().get(word);
}

/** "kitchen" and "cellar", "hospital" and "clinic"; not "kitchen" and "floor", nor "cellar" and "basement", which are one. */
export function areRivalSpots(noun: string, other: string): boolean {
  const [a, b] = [spotNouns().get(noun), spotNouns().get(other)];
  if (a === undefined || b === undefined) return false;
  // The third floor and the fourth have numbers
  if (a.words.includes(other)) return a.isBare && b.isBare && noun !== "floor";
  return a.groups.some((group) => b.groups.includes(group));
}

function spotNouns() {
  if (known !== undefined) return known;
  const nouns = new Map<string, SpotNoun & { groups: string[] }>();
  for (const group of groups)
    for (const spot of group.split(/\s+/)) {
      const words = spot.split("/");
      for (const word of words) {
        const before = nouns.get(word);
        if (before === undefined) nouns.set(word, { words, isBare: bareNouns.has(word), groups: [group] });
        else before.groups.push(group);
      }
    }
  known = nouns;
  return nouns;
}
