import { APPROXIMATOR_SIGNS, APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE } from "../../lexicons/en/approximators.ts";
import type { Approximator } from "../mention.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence } from "./reading.ts";

export interface ReadApproximator {
  readonly approximator: Approximator;
  /** Atoms `[first, end)` of its words. */
  readonly first: number;
  readonly end: number;
}

const LONGEST = 5;
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...APPROXIMATORS_BEFORE.keys()].map((phrase) => phrase.split(" ").at(-1) as string),
);
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...APPROXIMATORS_AFTER.keys()].map((phrase) => phrase.split(" ")[0] as string),
);

/** The approximator that ends right before atom `at`: "more than" before 12. The longest phrase wins. */
export function approximatorBefore(reading: Reading, at: number): ReadApproximator | undefined {
  const last = reading.atoms[at - 1];
  if (last === undefined || !sameSentence(reading, at, at - 1)) return undefined;
  // "a six-under 66" on a golf course
  if (last.glue === "hyphen" && (last.lower === "under" || last.lower === "over")) return undefined;
  const sign = APPROXIMATOR_SIGNS.get(last.lower);
  if (sign !== undefined) return { approximator: sign, first: at - 1, end: at };
  if (last.lower === "a" || last.lower === "the" || last.lower === "only" || last.lower === "just") {
    const inner = last.lower === "the" ? undefined : approximatorBefore(reading, at - 1);
    return inner && { ...inner, end: at };
  }
  if (!LAST_WORDS.has(last.lower)) return undefined;
  let phrase = last.lower;
  let found: ReadApproximator | undefined = match(phrase, at - 1, at);
  for (let first = at - 2; first >= at - LONGEST && sameSentence(reading, at, first); first--) {
    phrase = `${lowerAt(reading, first)} ${phrase}`;
    found = match(phrase, first, at) ?? found;
  }
  if (found === undefined) return undefined;
  // "with more than about 40": the outer word sets the bound
  const outer = approximatorBefore(reading, found.first);
  if (outer && outer.end === found.first && outer.approximator !== "exact") return { ...outer, end: at };
  return isParticle(reading, found) ? undefined : found;
}

function match(phrase: string, first: number, end: number): ReadApproximator | undefined {
  const approximator = APPROXIMATORS_BEFORE.get(phrase);
  return approximator === undefined ? undefined : { approximator, first, end };
}

/** "the talks about two bills", "over two years" as a frame and "handed over 12 men" are not told apart by words alone; a possessive or "the" before is. */
function isParticle(reading: Reading, found: ReadApproximator): boolean {
  const word = lowerAt(reading, found.first);
  // "climbed back up to 4.8 percent" and "lead up to 3G" set no bound
  if (word === "up") return MOVED_UP.has(lowerAt(reading, found.first - 1));
  if (found.end - found.first > 1) return false;
  if (word === "over" || word === "around" || word === "about") {
    const verb = lowerAt(reading, found.first - 1);
    // "ran over two hens", but "ran about 5 km"
    return PARTICLE_VERBS.has(verb) && !(word !== "over" && /^(?:ran|run|running)$/.test(verb));
  }
  return isCapitalized(reading, found.first) && word === "sub";
}

const MOVED_UP: ReadonlySet<string> = new Set(
  (
    "back lead leads leading led went go goes going gone climbed climb climbing rose rise risen rising moved move moving pushed push driven drove ran run right added add adds catch caught took taken way " +
    "edged edge edging ticked tick ticking crept creep creeping inched inch inching nudged nudge jumped jump jumping shot shoot shooting bumped bump bounced bounce drifted drift picked pick surged soared sped ramped revised"
  ).split(" "),
);

const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  "handed took taken hand turned turn talk talks talked speak spoke fight fighting battle dispute row concern concerns concerned debate clash clashes arguing argue asked worried worry ran run know knows".split(
    " ",
  ),
);

/** The approximator that starts at atom `at`: "or more", "and over". */
export function approximatorAfter(reading: Reading, at: number): ReadApproximator | undefined {
  const first = lowerAt(reading, at);
  const hyphened = reading.atoms[at]?.glue === "hyphen" ? HYPHENED.get(first) : undefined;
  if (hyphened !== undefined) return { approximator: hyphened, first: at, end: at + 1 };
  if (!FIRST_WORDS.has(first)) return undefined;
  let phrase = first;
  for (let end = at + 2; end <= at + 3; end++) {
    if (!sameSentence(reading, at - 1, end - 1)) return undefined;
    phrase += ` ${lowerAt(reading, end - 1)}`;
    const approximator = APPROXIMATORS_AFTER.get(phrase);
    // "85 mph and up to four inches of rain"
    if (first === "and" && lowerAt(reading, end) === "to") return undefined;
    if (approximator !== undefined) return { approximator, first: at, end };
  }
  return undefined;
}

/** "60-odd protesters", "3,000-plus signatures". */
export const HYPHENED: ReadonlyMap<string, Approximator> = new Map([
  ["odd", "about"],
  ["plus", "at-least"],
]);
