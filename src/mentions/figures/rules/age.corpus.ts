import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/age",
  means: [["41 a [age]", "41 years old", "41-year-old"]],
  within: [
    "The {41-year-old} driver was not hurt.",
    "Colin Harte, {58}, kept the books.",
    "A woman aged {33} was found.",
    "She died at the age of {96}.",
    "Voters {under 35} were less keen.",
    "The boys, ages {14} and {15}, were found safe.",
    "A customer, {71}, was treated for shock.",
    "The {18 month-old} girl is well.",
  ],
  never: [
    "In the golden age of steam, trains were late too.",
    "The old bridge is closed.",
    "On Sunday, May 4, the shop reopened.",
    "He aged well.",
    "Marta Lind (4) scored late.",
    "The middle-aged man left.",
    "Paris, in spring, is busy.",
    "She came of age in the war.",
    "Turned away at the door, they left.",
  ],
} satisfies Corpus;
