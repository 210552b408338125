import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/year-end",
  published: "2025-05-07T12:00:00Z",
  means: [["2024", "the latest fiscal year", "last fiscal year"]],
  within: [
    "The deal should close by {year end=>2025}.",
    "Shares have gained 4 percent since {year-end=>2024-12-31}.",
    "Exports are down a fifth in {the year to date=>2025}.",
    "In {the fiscal year=>P1Y} ended June 30 it lost money.",
  ],
  never: [
    "A happy year ended.",
    "Year after year the dam leaked.",
    "The year-end party was loud.",
    "Each fiscal rule was broken.",
  ],
} satisfies Corpus;
