import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/nth-weekday",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-06-02", "the first Monday of next month", "the first Monday in June", "the 1st Monday of June 2025"],
    ["2024-03-31", "the last Sunday of March 2024", "the last Sunday in March 2024"],
    ["2024-11-05", "the first Tuesday in November", "first Tuesday of November last year"],
  ],
  within: ["The council meets on {the second Thursday of this month=>2025-05-08}, the clerk said."],
  never: [
    "The second Sunday Times piece ran.",
    "The last Sunday Times of the old format is out.",
    "The first sat down.",
    "He was the second to wed.",
    "The last sun had set.",
  ],
} satisfies Corpus;
