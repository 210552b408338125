import { CURRENCY_CODES } from "../../../lexicons/en/currencies.ts";
import { SCALES } from "../../../lexicons/en/number-words.ts";
import { compoundOf } from "../compound.ts";
import { currencyBefore } from "../currency-before.ts";
import { numeralRule } from "../figure-rule.ts";
import type { Numeral } from "../numeral.ts";
import { lowerAt, type Reading, written } from "../reading.ts";
import { signBefore } from "../sign-before.ts";
import { type ReadUnit, unitAfter } from "../units/read-unit.ts";

/**
 * Amounts of money: "$4.5m", "US$58.24 a barrel", "412 million euros", "R12m", "USD 200", "75 USD million", "19 cents".
 * The value is in units of the currency; cents and pence keep their own unit "cent" and have no currency.
 */
export const money = numeralRule("mentions/figures/rules/money", (reading, numeral, index) => {
  if (numeral.shape === "ordinal") return undefined;
  const before = currencyBefore(reading, numeral.first);
  const after = unitAfter(reading, numeral) ?? millions(reading, numeral.end);
  if (before === undefined && after?.dimension !== "money") return inHundredths(reading, numeral, index);
  const sign = signBefore(reading, before?.first ?? numeral.first);
  const factor = (sign?.factor ?? 1) * (before?.factor ?? 1);
  const first = sign?.first ?? before?.first ?? numeral.first;
  if (before) {
    // "$31.20 US", "$76 US a barrel": what follows is the rate at most
    const end = after?.dimension === "money" && after.unit !== "cent" ? after.end : numeral.end;
    return {
      first,
      end,
      ...amountOf(numeral, factor),
      precision: numeral.precision,
      currency: before.currency,
      unit: before.currency === undefined ? before.unitText : rateOf(after),
      unitText: before.unitText,
    };
  }
  const unit = after as ReadUnit;
  const compound = compoundOf(reading, numeral, unit, reading.numerals[index + 1]);
  if (compound)
    return {
      first,
      end: compound.end,
      value: compound.value,
      precision: 0.01,
      currency: unit.currency,
      unitText: unit.unitText,
    };
  const scale = SCALES.get(lowerAt(reading, unit.end)) ?? (unit.dimension === "money" ? (unit.scale ?? 1) : 1);
  const end = SCALES.has(lowerAt(reading, unit.end)) ? unit.end + 1 : unit.end;
  return {
    first,
    end,
    ...amountOf(numeral, factor * scale),
    precision: numeral.precision * scale,
    currency: unit.currency,
    unit: unit.unit,
    unitText: unit.unitText,
  };
});

/** "14 crowns and 60 cents": a currency of many countries, told by its hundredths. */
function inHundredths(reading: Reading, numeral: Numeral, index: number) {
  const rest = reading.numerals[index + 1];
  const noun = numeral.end;
  if (reading.atoms[noun]?.kind !== "word" || lowerAt(reading, noun + 1) !== "and" || rest?.first !== noun + 2)
    return undefined;
  const unit: ReadUnit = { end: noun + 1, currency: "", unitText: lowerAt(reading, noun), dimension: "money" };
  const compound = compoundOf(reading, numeral, unit, rest);
  return compound === undefined || !/^(?:cents?|pence|cent)$/.test(lowerAt(reading, compound.end - 1))
    ? undefined
    : { first: numeral.first, end: compound.end, value: compound.value, precision: 0.01, unitText: unit.unitText };
}

function rateOf(after: ReadUnit | undefined): string | undefined {
  return after?.unit?.startsWith("/") ? after.unit : undefined;
}

/** "30 MUSD": millions of dollars. */
function millions(reading: Reading, at: number): ReadUnit | undefined {
  const text = written(reading, at);
  if (text.length !== 4 || !text.startsWith("M") || !CURRENCY_CODES.has(text.slice(1))) return undefined;
  return { end: at + 1, currency: text.slice(1), unitText: text, dimension: "money", scale: 1e6 };
}

function amountOf(numeral: Numeral, factor: number) {
  return Number.isNaN(numeral.value) ? { min: numeral.min, max: numeral.max } : { value: numeral.value * factor };
}
