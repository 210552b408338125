import { numeralRule } from "../figure-rule.ts";
import { lowerAt, sameSentence } from "../reading.ts";

/** How many times: "three times", "6.5 times earnings", "sixfold", "a 10-fold rise", "five times a week". */
export const multiple = numeralRule("mentions/figures/rules/multiple", (reading, numeral) => {
  if (numeral.shape !== "cardinal") return undefined;
  const next = lowerAt(reading, numeral.end);
  if (!sameSentence(reading, numeral.first, numeral.end)) return undefined;
  if (next === "times" || next === "fold" || next === "x") {
    if (next === "x" && reading.atoms[numeral.end]?.glue !== "touching") return undefined;
    return {
      first: numeral.first,
      end: numeral.end + 1,
      value: numeral.value,
      precision: numeral.precision,
      unit: "times",
      unitText: next,
    };
  }
  return undefined;
});
