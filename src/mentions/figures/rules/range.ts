import { moveBefore } from "../change.ts";
import { currencyBefore } from "../currency-before.ts";
import { numeralRule } from "../figure-rule.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, sameSentence } from "../reading.ts";
import { signBefore } from "../sign-before.ts";
import { type ReadUnit, unitAfter } from "../units/read-unit.ts";

/**
 * Two bounds of one quantity: "between 12 and 15", "12-15", "12 to 15", "3 to 5 percent", "$62 to $68", "10- to 12-year".
 * Declines "rose from 12 to 15" (two values and a change), scores and votes.
 */
export const range = numeralRule("mentions/figures/rules/range", (reading, first, index) => {
  const second = reading.numerals[index + 1];
  if (second === undefined) return undefined;
  const [low, high] = [inMillimetres(reading, first), inMillimetres(reading, second)];
  if (!sameSentence(reading, low.first, high.end - 1) || !canBound(low) || !canBound(high)) return undefined;
  // "5 feet 3 to 5 feet 5"
  if (/^(foot|feet|ft)$/.test(lowerAt(reading, low.first - 1))) return undefined;
  const lowUnit = unitAfter(reading, low);
  const lowCurrency = currencyBefore(reading, low.first);
  const highCurrency = currencyBefore(reading, high.first);
  const [lowSign, highSign] = [signBefore(reading, low.first), signBefore(reading, high.first)];
  const link = lowUnit?.end ?? low.end;
  const before = (lowCurrency?.first ?? lowSign?.first ?? low.first) - 1;
  const between = lowerAt(reading, before) === "between";
  const from = /^(from|ranging|ranged|ranges)$/.test(lowerAt(reading, before));
  const isSigned = highSign !== undefined && highSign.first > link;
  const highFirst = highCurrency?.first ?? (isSigned ? highSign.first : high.first);
  if (!isLinked(reading, link, highFirst, between) && !isGuess(reading, low, high)) return undefined;
  // "rose from 12 to 15", "fell $2 to $30"
  const named = /^(the|a|an|its|their|of)$/.test(lowerAt(reading, before));
  const twoValues = !named && (from || lowUnit !== undefined || lowCurrency !== undefined);
  if (twoValues && !between && lowerAt(reading, link) === "to" && isMoved(reading, from ? before : before + 1))
    return undefined;
  const highUnit = unitAfter(reading, high);
  // "rose by a fifth to £1,200"
  if (low.shape === "fraction" && high.shape === "cardinal" && (highCurrency !== undefined || high.value >= 10))
    return undefined;
  if (!agree(lowUnit, highUnit) || (lowCurrency && highCurrency && lowCurrency.currency !== highCurrency.currency))
    return undefined;
  const scaled = scaleOf(reading, low, high);
  const min = low.value * scaled * (lowSign?.factor ?? 1);
  const max = high.value * (isSigned ? highSign.factor : 1);
  if (!(min < max) || (low.value === 0 && !low.digits)) return undefined;
  const unit = highUnit ?? lowUnit;
  const currency = lowCurrency ?? highCurrency;
  const outer = between || from ? before : before + 1;
  const end = highUnit?.end ?? high.end;
  const old = unit?.unit === "a" && /^olds?$/.test(lowerAt(reading, end)) && max <= 120;
  const isAge = old || ((unit === undefined || unit.unit === "a") && isSaidOfAge(reading, outer) && max <= 120);
  return {
    first: outer,
    end: old ? end + 1 : end,
    min,
    max,
    precision: Math.min(low.precision * scaled, high.precision),
    unit: isAge ? "a" : unit?.unit,
    slot: isAge ? "age" : undefined,
    currency: currency?.currency ?? unit?.currency,
    unitText: unit?.dimension === "share" ? undefined : (currency?.unitText ?? unit?.unitText),
  };
});

/** "rose from", "taking its main rate from", "moved the rate from". */
function isMoved(reading: Reading, at: number): boolean {
  if (moveBefore(reading, at) !== undefined) return true;
  if (!/^(rates?|level|threshold|ceiling|limit|age)$/.test(lowerAt(reading, at - 1))) return false;
  for (let before = at - 2; before >= at - 5; before--)
    if (
      /^(taking|takes|took|bringing|brings|brought|moving|moves|moved|changing|changed)$/.test(lowerAt(reading, before))
    )
      return true;
  return false;
}

/** "aged 18 to 34", "ranging in age from 18 to 34". */
function isSaidOfAge(reading: Reading, first: number): boolean {
  const before = lowerAt(reading, first - 1);
  return /^(aged|ages)$/.test(before) || (/^age[sd]?$/.test(before) && lowerAt(reading, first - 2) === "in");
}

/** "10-15mm of rain": "mm" are millions of money only. */
function inMillimetres(reading: Reading, numeral: Numeral): Numeral {
  const letter = numeral.withoutLetter;
  if (letter === undefined || lowerAt(reading, letter.end) !== "mm" || currencyBefore(reading, numeral.first))
    return numeral;
  return { ...numeral, ...letter, min: letter.value, max: letter.value };
}

function canBound(numeral: Numeral): boolean {
  return numeral.shape === "cardinal" || numeral.shape === "fraction";
}

/** "to", "and" after "between", "-", "–", "~", "through", or the hyphen inside one token. */
function isLinked(reading: Reading, at: number, highFirst: number, between: boolean): boolean {
  const hyphen = at === highFirst && reading.atoms[at]?.glue === "hyphen";
  if (hyphen) return true;
  const word = lowerAt(reading, at);
  if (highFirst !== at + 1) return false;
  return (
    (between && word === "and") ||
    word === "to" ||
    word === "through" ||
    word === "–" ||
    word === "—" ||
    word === "~" ||
    word === "-" ||
    word === "−"
  );
}

/** "two or three", "30 or 40 houses": neighbours, of which nobody is sure; "12 or 40" are a choice. */
function isGuess(reading: Reading, low: Numeral, high: Numeral): boolean {
  if (lowerAt(reading, low.end) !== "or" || high.first !== low.end + 1) return false;
  if (/^(either|whether|or|,)$/.test(lowerAt(reading, low.first - 1)) || !Number.isInteger(low.value)) return false;
  const step = high.value - low.value;
  return (
    low.value >= 2 && (step === 1 || (step <= 10 && low.value % 5 === 0 && high.value % 5 === 0 && low.value >= 10))
  );
}

function agree(low: ReadUnit | undefined, high: ReadUnit | undefined): boolean {
  if (low === undefined) return true;
  if (high === undefined) return low.currency !== undefined;
  return low.unit === high.unit && low.currency === high.currency && low.dimension === high.dimension;
}

/** "10 to 15 million": the low bound shares the high one's scale where it is written without one. */
function scaleOf(reading: Reading, low: Numeral, high: Numeral): number {
  if (low.end !== low.first + 1 || !low.digits || high.end === high.first + 1 || low.value >= 1000) return 1;
  const head = Number(lowerAt(reading, high.first).replaceAll(",", ""));
  const scale = Number.isFinite(head) && head > 0 ? Math.round(high.value / head) : 1;
  return scale >= 1000 && low.value < head ? scale : 1;
}
