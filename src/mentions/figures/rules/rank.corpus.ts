import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/rank",
  within: [
    "The country's {fourth}-largest lender cut jobs.",
    "It was the {third} straight loss.",
    "The {fifth} cut in a row came as a surprise.",
    "He was sent off for a {second} booking.",
    "Our {20th}-biggest customer left.",
  ],
  never: [
    "The second carriage derailed.",
    "Wait a second.",
    "He asked a second time.",
    "She had a third look.",
    "The first round is over.",
    "The Third Division met on the 4th of July.",
    "The 20th century was long.",
  ],
} satisfies Corpus;
