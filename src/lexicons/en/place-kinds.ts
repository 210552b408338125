/**
 * Nouns that say what kind of place a name is ("the town of Brenz", "Brenz district"), in groups that reports may use for one place.
 * The first word names the group. Compiled for this project from the wording of news; free of rights. November 2026.
 */
const groups: readonly string[] = [
  "town city municipality resort suburb capital port commune township",
  "village hamlet settlement community",
  "district county borough arrondissement subdistrict ward parish",
  "region province state department oblast governorate prefecture canton voivodeship",
  "neighbourhood neighborhood quarter area",
  "camp barracks base garrison",
  "street road avenue lane boulevard alley drive square",
  "highway motorway expressway autobahn",
  "airport airfield aerodrome",
  "station stop terminus",
  "bridge viaduct overpass",
  "tunnel underpass",
  "hall auditorium",
  "hut lodge cabin shelter refuge",
  "school college academy",
  "hospital clinic infirmary",
  "prison jail penitentiary",
  "market bazaar mall",
  "park garden",
  "beach bay cove",
  "island isle islet atoll archipelago group",
  "lake reservoir",
  "river creek stream",
  "valley gorge canyon wadi ravine",
  "mountain peak hill ridge pass summit",
  "quay pier wharf dock jetty marina harbour harbor berth",
  "roundabout junction interchange crossroads intersection",
  "mine colliery pit quarry",
  "stadium arena",
  "hotel inn",
  "mosque church cathedral temple shrine synagogue",
  "gate entrance",
  "checkpoint crossing",
];

let known: ReadonlyMap<string, string> | undefined;

/** The group of a kind noun, undefined for other words. In: lower case, singular. */
export function placeKind(word: string): string | undefined {
  known ??= new Map(groups.flatMap((group) => group.split(" ").map((noun) => [noun, group.split(" ")[0] as string])));
  return known.get(word);
}

const STREET_WORDS: ReadonlySet<string> = new Set(
  `rue rua calle avenida avenue via viale corso piazza plaza praça place ulica ulitsa ulice strada bulevar boulevard paseo passeig carrer jalan allée quai
weg laan straße strasse gata vej vei utca caddesi sokak`.split(/\s+/),
);
const STREET_ENDING =
  /(?:stra(?:ss|ß)e|straat|gasse|allee|platz|plein|gracht|kade|gatan|gaten|gade|vägen|veien|vejen|katu)$/u;

const STREET_SHORT = /^(?:st|ave?|rd|blvd|dr|ln|ct|pl|pkwy|parkway|way|terrace|court|row)\.?$/;
/** "I-95", "M25", "U.S. 76" */
const HIGHWAY =
  /^(?:[a-z]{1,2}-?|(?:us|u\.s\.|route|highway|interstate|state|county|autobahn|autoroute|motorway|freeway) )\d{1,3}$/;
/** Houses that news names; a town has many. */
const HOUSES: ReadonlyMap<string, string> = new Map(
  [
    "centre center complex",
    "theatre theater cinema teatro opera",
    "stadium stade stadio estadio stadion",
    "museum gallery",
    "library",
    "tower building house apartments",
    "courthouse",
    "university universidad",
    "club",
  ].flatMap((group) => group.split(" ").map((word) => [word, group.split(" ")[0] as string] as const)),
);

/**
 * The group of a name that says itself what it is, in another language or in short: "Rua das Taipas", "Lindenallee",
 * "Weller St.". In: its first and last word, lower case.
 */
export function kindInName(first: string, last: string): string | undefined {
  if (STREET_ENDING.test(last)) return "street";
  if (HIGHWAY.test(first === last ? last : `${first} ${last}`)) return "highway";
  if (first === last) return undefined;
  if (STREET_WORDS.has(first) || STREET_WORDS.has(last) || STREET_SHORT.test(last)) return "street";
  return HOUSES.get(last) ?? HOUSES.get(first);
}
