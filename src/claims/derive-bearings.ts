import { partsOfSpeech } from "../document/part-of-speech.ts";
import { placesOfWords } from "../document/word-places.ts";
import { directionWords } from "../lexicons/en/directions.ts";
import type { NumberedPlace } from "./derive-numbered-places.ts";
import { frameOf } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** What has a left and a right, a front and a rear one: "the left bank of". */
const SIDED: ReadonlySet<string> = new Set(
  "side bank lane carriageway entrance exit gate door deck carriage coach wagon engine tyre wheel track platform".split(
    " ",
  ),
);
/** Of these there is one in each direction: "the west entrance"; "left wing" is a matter of politics. */
const PARTS: ReadonlySet<string> = new Set([
  ...SIDED,
  ..."end shore slope edge coast corner tower outskirts lanes stand face flank wing".split(" "),
]);
const SIDES = /^(?:left|right|upper|lower|front|rear|back)/;
/** "upstream from the weir" */
const OWNERS: ReadonlySet<string> = new Set(["of", "from"]);
const DETERMINERS: ReadonlySet<string> = new Set("the a an its his her their this that".split(" "));
const NOUN_TAGS: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const REACH = 5;
const MILES = /^(?:miles?|kilomet(?:er|re)s?|kms?|met(?:er|re)s?|yards?|feet|m|mi|nm)$|^\d.*km$/;

/** On which side of what something lies: "a slope east of the village", "in southern Poland", "the left bank of the Isar". In text order. */
export function deriveBearings(reading: Reading, order: number): NumberedPlace[] {
  const { document } = reading;
  const { tokens, article } = document;
  const tags = partsOfSpeech(document);
  const word = (at: number) => tokens[at]?.lower ?? "";

  /** The nouns of the noun phrase from `at` on. */
  const headFrom = (at: number): { readonly name: string; readonly last: number } | undefined => {
    let head = DETERMINERS.has(word(at)) ? at + 1 : at;
    const stop = head + REACH;
    while (head < stop && !NOUN_TAGS.has(tags[head] ?? "") && /^[a-z-]+$/.test(word(head)) && tags[head] === "ADJ")
      head++;
    if (!NOUN_TAGS.has(tags[head] ?? "")) return undefined;
    let last = head;
    while (last < stop && NOUN_TAGS.has(tags[last + 1] ?? "")) last++;
    return {
      name: tokens
        .slice(head, last + 1)
        .map(({ lower }) => lower)
        .join(" "),
      last,
    };
  };
  const bearingAt = (at: number): { readonly noun: string; readonly last: number } | undefined => {
    const next = word(at + 1);
    const isSide = SIDES.test(word(at));
    if (PARTS.has(next) && (!isSide || SIDED.has(next))) {
      const owner = word(at + 2) === "of" ? headFrom(at + 3) : undefined;
      return { noun: owner === undefined ? next : `${next} of ${owner.name}`, last: owner?.last ?? at + 1 };
    }
    if (isSide) return undefined;
    if (OWNERS.has(next)) {
      const anchor = headFrom(at + 2);
      return anchor === undefined ? undefined : { noun: `of ${anchor.name}`, last: anchor.last };
    }
    if (tokens[at]?.text !== word(at) || tags[at + 1] !== "PROPN") return undefined;
    const head = headFrom(at + 1);
    return head === undefined ? undefined : { noun: `in ${head.name}`, last: head.last };
  };

  return placesOfWords(document, directionWords()).flatMap((at): NumberedPlace[] => {
    const found = bearingAt(at);
    const first = tokens[at];
    const last = tokens[found?.last ?? at];
    if (found === undefined || first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const base = { ...span, articleId: article.id, order, frame: frameOf(reading, span) };
    // "40 miles (64 km) south of Brenz" places something, "the tallest tower south of Brenz" does not
    const link = MILES.test(word(word(at - 1) === ")" ? at - 2 : at - 1)) ? "miles" : "";
    return [{ ...base, noun: found.noun, number: first.lower, isOneOfSeveral: true, link }];
  });
}
