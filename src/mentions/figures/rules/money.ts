import { currencyBefore } from "../currency-before.ts";
import { numeralRule } from "../figure-rule.ts";
import { unitAfter } from "../read-unit.ts";
import { signBefore } from "../sign-before.ts";

/**
 * Amounts of money: "$4.5m", "US$58.24 a barrel", "412 million euros", "R12m", "19 cents".
 * The value is in units of the currency; cents and pence keep their own unit "cent" and have no currency.
 */
export const money = numeralRule("mentions/figures/rules/money", (reading, numeral) => {
  if (numeral.shape === "ordinal") return undefined;
  const before = currencyBefore(reading, numeral.first);
  const after = unitAfter(reading, numeral);
  if (before === undefined && after?.dimension !== "money") return undefined;
  const sign = signBefore(reading, before?.first ?? numeral.first);
  const parts = {
    first: sign?.first ?? before?.first ?? numeral.first,
    precision: numeral.precision,
  };
  if (before) {
    // "$31.20 US", "$76 US a barrel", "$8 million": what follows is the rate at most
    const rate = after?.dimension === "money" ? after : undefined;
    return {
      ...parts,
      ...amountOf(numeral, sign?.factor),
      end: rate?.end ?? numeral.end,
      currency: before.currency,
      unitText: before.unitText,
    };
  }
  return {
    ...parts,
    ...amountOf(numeral, sign?.factor),
    end: after?.end ?? numeral.end,
    currency: after?.currency,
    unit: after?.unit,
    unitText: after?.unitText,
  };
});

function amountOf(numeral: { value: number; min: number; max: number }, factor = 1) {
  return Number.isNaN(numeral.value) ? { min: numeral.min, max: numeral.max } : { value: numeral.value * factor };
}
