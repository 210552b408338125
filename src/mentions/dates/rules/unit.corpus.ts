import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/unit",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-W18", "last week"],
    ["2025-W19", "this working week"],
    ["2025-05", "this month", "later this month"],
    ["2024", "last year", "late last year"],
    ["2026", "next year", "early next year"],
    ["2025-W18-WE", "last weekend"],
    ["2025-W21", "the week after next"],
    ["2025-03", "the month before last"],
  ],
  within: [
    "They will meet {next week on Tuesday=>2025-05-13}.",
    "Prices will rise {next month=>2025-06}.",
    "The rate was cut {earlier this year=>2025}.",
  ],
  never: [
    "Man of the hour.",
    "It was the last week of the strike.",
    "It is next working capital that worries them.",
    "They sang in the week before last orders.",
    "ABC's This Week aired it.",
    "He saved the day.",
    "Last man standing.",
    "This Week Tonight is a show.",
    "Next door lives a vet.",
    "The month's mind was held.",
  ],
} satisfies Corpus;
