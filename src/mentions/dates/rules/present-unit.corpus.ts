import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/present-unit",
  published: "2025-05-07T12:00:00Z",
  within: [
    "The depot should close by {end of year=>2025}.",
    "Payment is due at {the end of month=>2025-05}, the lender said.",
    "Output fell for {the year=>2025}.",
    "It was unveiled over {the weekend=>2025-W18-WE}.",
    "It should be ready by {the end of the week=>2025-W19}.",
    "They left {the rest of the month=>2025-05} open.",
  ],
  never: [
    "Stocks were cut before end of year sales.",
    "They will have learned it by end of year two.",
    "He came to the end of year-book shelves.",
    "It suits the government of the day.",
    "The week dragged on.",
    "He saved the day.",
    "The day workers went home.",
    "Man about town, she called him.",
    "The month's mind was held.",
  ],
} satisfies Corpus;
