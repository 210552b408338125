import { CURRENCY_CENTS, CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../../../lexicons/en/currencies.ts";
import type { Numeral } from "../numeral.ts";
import { isCapitalized, lowerAt, type Reading, written } from "../reading.ts";
import { phrase, textOf } from "./phrase.ts";
import type { ReadUnit } from "./read-unit.ts";

export function currencyAt(reading: Reading, at: number, numeral: Numeral): ReadUnit | undefined {
  const lower = lowerAt(reading, at);
  const sign = CURRENCY_SIGNS.get(lower);
  if (sign !== undefined && (reading.atoms[at]?.glue === "touching" || endsAmount(reading, at)))
    return money(reading, at, at + 1, sign);
  for (let length = 3; length >= 1; length--) {
    const name = phrase(reading, at, length);
    const code = name === undefined ? undefined : CURRENCY_NAMES.get(name);
    if (code !== undefined && isMoneyWord(reading, name as string, at, length, numeral))
      return money(reading, at, at + length, code);
  }
  if (lower === "pounds" && areSterling(reading, at, numeral)) return money(reading, at, at + 1, "GBP");
  if (CROWNS.test(lower) && numeral.value >= 1000)
    return { end: at + 1, unit: "crown", unitText: written(reading, at), dimension: "money" };
  const capitals = written(reading, at);
  if (capitals.length === 3 && CURRENCY_CODES.has(capitals)) return money(reading, at, at + 1, capitals);
  if (
    CURRENCY_CENTS.has(lower) &&
    (lower.length > 1 || reading.atoms[at]?.glue === "touching") &&
    !(lower === "sen" && isCapitalized(reading, at))
  ) {
    return { end: at + 1, unit: "cent", unitText: written(reading, at), dimension: "money" };
  }
  return undefined;
}

/** Few things weigh as much, and then it is said of what: "38 million pounds of butter". */
const LARGE_SUM = 1e6;
const LEAST_SUM = 100;
/** Words before a number of pounds among which its verb stands: "was fined more than 4,000 pounds". */
const PAYING_REACH = 5;

/** "Sold for 38 million pounds", "fined 4,000 pounds": pounds that weigh nothing. */
function areSterling(reading: Reading, at: number, numeral: Numeral): boolean {
  const isWeight = lowerAt(reading, at + 1) === "of" && !MONEY_NOUNS.test(lowerAt(reading, at + 2));
  if (isWeight || isCapitalized(reading, at) || !(numeral.value >= LEAST_SUM)) return false;
  for (let before = numeral.first - 1; before >= numeral.first - PAYING_REACH; before--) {
    const lower = lowerAt(reading, before);
    if (WEIGHING.test(lower)) return false;
    if (PAYING.test(lower)) return true;
  }
  return numeral.value >= LARGE_SUM;
}

const MONEY_NOUNS =
  /^(?:public|private|taxpayers?['’]?|state|money|cash|debts?|damage|investments?|funding|funds|aid|savings|losses|profits?|cuts?|spending|revenue|compensation|donations?|fines?|tax(?:es)?|loans?|the|their|his|her|its|our|your)$/;
const WEIGHING =
  /^(?:weigh(?:s|ed|ing|t)?|carry|carries|carrying|carried|lifted|lifts?|shed|seized|dropped|catch|caught)$/;
const PAYING =
  /^(?:pa(?:y|ys|id|ying)|costs?|costing|fined?|worth|priced?|sold|bought|fetched|earns?|earned|owes?|owed|reward|salary|wages?|fares?|bills?|debts?|fee|damages|compensation|stole|stolen|raised|donated|borrowed)$/;

/** "12 €" as the continent prints it, but not "paid in 2012 €4 million". */
function endsAmount(reading: Reading, at: number): boolean {
  return lowerAt(reading, at) === "€" && reading.atoms[at + 1]?.kind !== "digits";
}

/** Crowns of whatever country, where none is named: a unit of their own. */
const CROWNS = /^crowns$/;

/** "3 won awards" and "the real" are no money: a name that is also an ordinary word needs a large number before it. */
function isMoneyWord(reading: Reading, name: string, at: number, length: number, numeral: Numeral): boolean {
  const capitals = written(reading, at) === written(reading, at).toUpperCase();
  if (length === 1 && isCapitalized(reading, at) && !capitals && !isCapitalized(reading, at - 1)) return false;
  return !AMBIGUOUS.has(name) || (numeral.value >= 1000 && !isCapitalized(reading, at));
}

const AMBIGUOUS: ReadonlySet<string> = new Set([
  "won",
  "real",
  "colon",
  "sol",
  "dong",
  "punt",
  "punts",
  "lei",
  "pound",
  "baht",
  "som",
  "soms",
  "dram",
  "drams",
  "kip",
  "lek",
  "leke",
  "pula",
  "tala",
  "kina",
  "cordobas",
  "balboa",
  "denar",
]);

function money(reading: Reading, first: number, end: number, currency: string): ReadUnit {
  return { end, currency, unitText: textOf(reading, first, end), dimension: "money" };
}
