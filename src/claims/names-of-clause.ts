import type { Token } from "../document/document.ts";
import type { ClauseOfMeasure } from "./measure-setting.ts";

/** Auxiliaries, adverbs and commas between a name and its verb. */
const GROUP_REACH = 4;
const IN_GROUP: ReadonlySet<string> = new Set(["AUX", "ADV", "PUNCT", "VERB", "PART"]);
/** Who gives, and no name of anybody's: judges, titles, days. */
const NOBODY =
  /^(?:judge|magistrate|justice|mr|mrs|ms|dr|president|minister|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const PREPOSITIONS = /^(?:in|of|at|to|from|for|near|off|on|the)$/;
const PLACING = /^(?:in|at|near|on|for)$/;

/** The words of the name right before the verb: "Ilka Brandt makes 7 million". */
export function ownNames({ tokens, tags, sentence, first, at, verb }: ClauseOfMeasure): string[] {
  const stop = verb < at && verb > first ? verb : at;
  let end = stop;
  while (end > first && end > stop - GROUP_REACH && IN_GROUP.has(tags[end - 1] ?? "")) end--;
  let begin = end;
  while (begin > first && tags[begin - 1] === "PROPN") begin--;
  const names = tokens.slice(begin, end).map(({ lower }) => lower);
  const before = tokens[begin - 1]?.lower ?? "";
  // the first word of a sentence may be none of a name; "prices in Brenz rose"
  if (names.length === 1 && (begin === sentence.firstToken || PREPOSITIONS.test(before))) return [];
  return names.some((name) => NOBODY.test(name)) || NOBODY.test(before) ? [] : names;
}

/** The words of the names behind "in", "at", "near". */
export function placesNamed({ tokens, tags, first, last }: ClauseOfMeasure): string[] {
  const places: string[] = [];
  for (let at = first + 1; at < last; at++) {
    if (tags[at] !== "PROPN" || !PLACING.test(tokens[at - 1]?.lower ?? "") || NOBODY.test((tokens[at] as Token).lower))
      continue;
    for (let next = at; next < last && tags[next] === "PROPN"; next++) places.push((tokens[next] as Token).lower);
  }
  return places;
}
