import { POWER_WORDS, UNITS } from "../../../lexicons/en/units.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";
import { textOf } from "./phrase.ts";
import type { ReadUnit } from "./read-unit.ts";

/** "square miles", "sq km", "cubic feet". */
export function powerAt(reading: Reading, at: number): ReadUnit | undefined {
  const power = POWER_WORDS.get(lowerAt(reading, at));
  if (power === undefined) return undefined;
  const base =
    UNITS.get(lowerAt(reading, at + 1)) ??
    (lowerAt(reading, at + 1) === "m" ? { unit: "m", dimension: "length" } : undefined);
  if (base?.dimension !== "length" || !sameSentence(reading, at, at + 1)) return undefined;
  const unit = SQUARES.get(`${base.unit}${power}`) ?? `${base.unit}${power}`;
  return { end: at + 2, unit, unitText: textOf(reading, at, at + 2), dimension: power === 2 ? "area" : "volume" };
}

const SQUARES: ReadonlyMap<string, string> = new Map([
  ["[mi_i]2", "[smi_us]"],
  ["[ft_i]2", "[sft_i]"],
  ["[in_i]2", "[sin_i]"],
  ["[yd_i]2", "[syd_i]"],
  ["[ft_i]3", "[cft_i]"],
  ["[yd_i]3", "[cyd_i]"],
]);
