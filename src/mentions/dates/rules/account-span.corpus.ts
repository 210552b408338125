import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/account-span",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-Q1", "the three months to March"],
    ["P1Y", "the year to April"],
    ["P6M", "the six months to June", "six months to June"],
  ],
  within: [
    "Prices rose 3 percent in {the 12 months to April=>P12M}.",
    "It lost 3m crowns in {the year=>P1Y} to 31 March.",
  ],
  never: ["He walked from town to town.", "The way to May Street was shut.", "Ten to one, he said."],
} satisfies Corpus;
