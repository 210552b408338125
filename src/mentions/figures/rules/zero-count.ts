import { wordRule } from "../figure-rule.ts";
import { lowerAt, type Reading } from "../reading.ts";

const WORDS: ReadonlySet<string> = new Set(["no", "nobody", "none", "neither"]);

/** Nothing counted: "no deaths", "no other casualties", "nobody was hurt", "none of them". Declines "no plans", "no opinion", "no longer". */
export const zeroCount = wordRule("mentions/figures/rules/zero-count", WORDS, (reading, at) => {
  const word = lowerAt(reading, at);
  if (word === "no" && !countsThings(reading, at)) return undefined;
  return { first: at, end: at + 1, value: 0, precision: 1, loosened: false };
});

function countsThings(reading: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    if (COUNTABLE.test(lowerAt(reading, next))) return true;
    if (reading.atoms[next]?.kind !== "word") return false;
  }
  return false;
}

const COUNTABLE =
  /^(deaths?|casualties|fatalities|injuries|victims?|survivors?|arrests?|reports?|people|passengers?|workers?|employees|children|suspects?|shots?|tsunami|warnings?|damage|homes?|buildings?|cases?|complaints?|goals?|votes?|weapons?|bodies|one|civilians?|soldiers?|officers?|hostages?|bidders?|flights?)$/;
