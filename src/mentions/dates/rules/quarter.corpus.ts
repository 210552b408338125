import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/quarter",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-Q1", "the first quarter", "first-quarter", "Q1 2025", "the first quarter of 2025"],
    ["2024-Q3", "the third quarter of 2024", "last year's third quarter"],
  ],
  within: [
    "The pier is due in {Q3 next year=>2026-Q3}.",
    "Orders rose in {the first quarter of the year=>2025-Q1}.",
    "Lending shrank in {the last quarter of last year=>2024-Q4}.",
    "Net profit rose in {the fourth quarter=>2024-Q4}.",
    "{Second-quarter=>2025-Q2} revenue will be lower.",
    "In {the first quarter=>2025-Q1} it earned $3 million; the year before brought a loss.",
  ],
  never: [
    "The last quarter of the field is fallow.",
    "They lost the final quarter of the match.",
    "A quarter of the voters stayed home.",
    "They scored in the second half.",
    "The French quarter is flooded.",
    "Half of the crew left.",
    "The champion went out in Q2.",
  ],
} satisfies Corpus;
