import { UNITS, type Unit } from "../../../lexicons/en/units.ts";
import { isCapitalized, lowerAt, type Reading, sameSentence, tagAt } from "../reading.ts";
import { textOf } from "./phrase.ts";
import type { ReadUnit } from "./read-unit.ts";

/**
 * A unit with one word before it: "4,600 flying hours", "45 working days", "two more weeks", "120 sea miles", "12 long tons".
 * The unit is a plural; a singular or a capital names something ("12 Working Hours").
 */
export function unitBehindWord(reading: Reading, at: number): ReadUnit | undefined {
  const name = lowerAt(reading, at + 1);
  const unit = name.endsWith("s") || name === "feet" ? UNITS.get(name) : undefined;
  if (unit === undefined || name.length < 4 || !sameSentence(reading, at, at + 1)) return undefined;
  const [word, noun] = [reading.atoms[at], reading.atoms[at + 1]];
  if (word?.kind !== "word" || word.glue !== "space" || noun?.glue !== "space") return undefined;
  if (isCapitalized(reading, at) || !mayStandBefore(reading, at, unit)) return undefined;
  const code = MARINE.test(word.lower) && unit.unit === "[mi_i]" ? "[nmi_i]" : unit.unit;
  return { end: at + 2, unit: code, unitText: textOf(reading, at, at + 2), dimension: unit.dimension };
}

/** "three cold nights" and "60 sitting days" last; of "five water meters" and "ten loose pounds" only words of amount are believed. */
function mayStandBefore(reading: Reading, at: number, { dimension }: Unit): boolean {
  const lower = lowerAt(reading, at);
  if (AMOUNT.test(lower)) return true;
  if (dimension === "length") return MARINE.test(lower) || WAYS.test(lower);
  if (dimension !== "time") return dimension === "mass" && TONS.test(lower);
  const tag = tagAt(reading, at);
  return tag === "ADJ" || ((tag === "NOUN" || tag === "VERB") && ACTIVITY.test(lower));
}

const AMOUNT = /^(more|extra|additional|further|full|whole|other)$/;
const MARINE = /^(sea|nautical)$/;
const WAYS = /^(air|track|rail|road|route|statute|vertical|running|linear)$/;
const TONS = /^(metric|long|short|gross|net|dry)$/;
/** What hours and days are spent on: "flying hours", "working days", "school weeks". */
const ACTIVITY =
  /ing$|^(flight|work|class|office|business|school|court|calendar|trade|contact|game|match|service|overtime|practice|prison|jail|sick|rest|leave|holiday|man|person|term|harvest|test|study|duty|daylight|sunshine)$/;
