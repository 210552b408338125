import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/half-year",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["1990-H1", "the first half of 1990", "first two quarters of 1990"],
    ["2025-H2", "the second half of this year"],
    ["2025-H1", "H1 2025", "2025 H1"],
  ],
  within: [
    "Orders fell in {the first half of 2024=>2024-H1}.",
    "Growth should return in {the second half of the year=>2025-H2}.",
  ],
  never: [
    "They scored twice in the second half.",
    "The H1 motorway was shut.",
    "Half of the crew left.",
    "The first half ended goalless.",
  ],
} satisfies Corpus;
