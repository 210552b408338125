import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/accounting-period",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-Q1", "the latest quarter"],
    ["2024-Q1", "the year-ago quarter"],
  ],
  within: ["Sales for {the quarter=>2025-Q1} were flat.", "A charge weighed on {the latest quarter=>2025-Q1}."],
  never: [
    "The old quarter was flooded.",
    "He had no money for a long period.",
    "They drew after a scoreless period.",
    "The quarter of a mile was hard.",
  ],
} satisfies Corpus;
