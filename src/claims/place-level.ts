import { remembered } from "../kernel/remembered.ts";
import { countryNames, demonyms } from "../lexicons/en/country-names.ts";
import { regionNames } from "../lexicons/en/region-names.ts";
import { nameWords } from "./name-words.ts";

/** country: a country or a part of the world. region: a state, province or the like. local: anything below. */
export type PlaceLevel = "country" | "region" | "local";

const REGION_WORDS: ReadonlySet<string> = new Set(
  "province region state county oblast governorate prefecture department canton territory voivodeship".split(" "),
);
const WIDE_NAMES: ReadonlySet<string> = new Set(
  `africa asia europe america oceania antarctica arctic balkans caucasus sahel scandinavia baltics mediterranean pacific atlantic caribbean
gulf riviera midwest maghreb levant himalayas alps andes amazon sahara siberia`.split(/\s+/),
);
const WIDE_OPENERS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central middle latin far mid".split(" "),
);

/** How much of the world a place's name covers. A place of one level may lie in a place of a higher one. */
export const placeLevel = remembered(4_000, (name): PlaceLevel => {
  const words = nameWords(name).filter((word) => word !== "the");
  const last = words.at(-1) ?? "";
  if (countryNames().has(name) || countryNames().has(words.join(" ")) || demonyms().has(words.join(" ")))
    return "country";
  if (WIDE_NAMES.has(last)) return "country";
  if (WIDE_OPENERS.has(words[0] ?? "") && words.length > 1 && countryNames().has(words.slice(1).join(" ")))
    return "region";
  if (words.length === 1 && WIDE_OPENERS.has(words[0] ?? "")) return "region";
  if (regionNames().has(words.join(" ")) || isBesideRegion(words)) return "region";
  if (words.length > 1 && !/^\d/.test(last) && (REGION_WORDS.has(last) || REGION_WORDS.has(words[0] ?? "")))
    return "region";
  return "local";
});

/** South Tarim is a region where North Tarim is one. */
function isBesideRegion([opener, ...rest]: readonly string[]): boolean {
  if (opener === undefined || rest.length === 0 || !WIDE_OPENERS.has(opener)) return false;
  return [...WIDE_OPENERS].some((other) => regionNames().has(`${other} ${rest.join(" ")}`));
}
