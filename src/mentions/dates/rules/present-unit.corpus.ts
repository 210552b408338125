import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/present-unit",
  published: "2025-05-07T12:00:00Z",
  within: [
    "Output fell for {the year=>2025}.",
    "It was unveiled over {the weekend=>2025-W18-WE}.",
    "It should be ready by {the end of the week=>2025-W19}.",
    "They left {the rest of the month=>2025-05} open.",
  ],
  never: [
    "It suits the government of the day.",
    "The week dragged on.",
    "He saved the day.",
    "The day workers went home.",
    "Man about town, she called him.",
    "The month's mind was held.",
  ],
} satisfies Corpus;
