import { MEASURED_NOUNS } from "../../lexicons/en/counted-states.ts";
import { UNITS_BY_CODE } from "../../lexicons/en/units.ts";
import type { FigureMention } from "../mention.ts";

/** The key of a figure that counts nobody: the noun it measures where newsrooms compare it, else the kind of its unit. */
export function measuredSlot(figure: FigureMention, counted: string | undefined): string | undefined {
  const { quantity } = figure;
  if (quantity.change !== undefined && quantity.unit !== undefined) return "change";
  for (const word of (counted ?? "").toLowerCase().split(/[^\p{L}-]+/u)) {
    const slot = MEASURED_NOUNS.get(word);
    if (slot !== undefined) return slot;
  }
  if (quantity.unit === "percent") return "share";
  if (quantity.currency !== undefined || isForeignMoney(figure)) return "amount";
  return DIMENSION_SLOTS.get(UNITS_BY_CODE.get(quantity.unit ?? "")?.dimension ?? "");
}

/** "3,000 crowns", "T$40": money of no country known. */
function isForeignMoney({ rule, quantity }: FigureMention): boolean {
  return rule.endsWith("/money") && quantity.unit !== "cent";
}

const DIMENSION_SLOTS: ReadonlyMap<string, string> = new Map([
  ["length", "distance"],
  ["area", "area"],
  ["volume", "volume"],
  ["mass", "weight"],
  ["time", "duration"],
  ["speed", "speed"],
  ["temperature", "temperature"],
  ["power", "power"],
  ["energy", "energy"],
]);
