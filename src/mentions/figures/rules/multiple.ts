import { FOLDS } from "../../../lexicons/en/number-words.ts";
import type { FigureRule } from "../figure-rule.ts";
import { numeralRule, wordRule } from "../figure-rule.ts";
import { lowerAt, sameSentence } from "../reading.ts";

const id = "mentions/figures/rules/multiple";

/** How many times: "three times", "6.5 times earnings", "a 10-fold rise", "78,000 times a minute", "sixfold". */
export const multiple: FigureRule = {
  id,
  apply: (document) => [...counted.apply(document), ...folded.apply(document)].sort((a, b) => a.start - b.start),
};

const counted = numeralRule(id, (reading, numeral) => {
  if (numeral.shape !== "cardinal" || !sameSentence(reading, numeral.first, numeral.end)) return undefined;
  const next = lowerAt(reading, numeral.end);
  const touching = reading.atoms[numeral.end]?.glue === "touching";
  if (next !== "times" && next !== "fold" && !(next === "x" && touching)) return undefined;
  return {
    first: numeral.first,
    end: numeral.end + 1,
    value: numeral.value,
    precision: numeral.precision,
    unit: "times",
    unitText: next,
  };
});

const folded = wordRule(id, new Set(FOLDS.keys()), (reading, at) => ({
  first: at,
  end: at + 1,
  value: FOLDS.get(lowerAt(reading, at)) as number,
  precision: 1,
  unit: "times",
  unitText: lowerAt(reading, at),
}));
