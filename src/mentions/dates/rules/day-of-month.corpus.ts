import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/day-of-month",
  published: "2025-05-07T12:00:00Z",
  within: [
    "The rent was paid on {the 18th=>2025-04-18}.",
    "A hearing is set for {the 20th=>2025-05-20}.",
    "The report will be out by {the 20th=>2025-05-20}, he said.",
    "Results are due around {the 21st of this month=>2025-05-21}.",
    "Fees fall due on {the 1st of next month=>2025-06-01}.",
  ],
  never: [
    "The alarm was set for the 14th time.",
    "He bogeyed on the 18th hole.",
    "They led by the 4th minute.",
    "She lives on 42nd.",
    "It was the 20th such strike.",
    "He came in 4th.",
  ],
} satisfies Corpus;
