import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/compound-offset",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2023-02", "two years and three months ago", "2 years, 3 months ago"],
    ["2025-04-21", "two weeks and two days ago"],
  ],
  within: [
    "The yard was sold {two years and a month later=>PAST_REF}.",
    "The mill burned down {a year and six months ago=>2023-11}.",
    "The lease ends {two months and ten days from now=>2025-07-17}.",
  ],
  never: [
    "They sat through the last three acts and two songs ago left.",
    "Two springs and three winters ago they came.",
    "It was long ago and far away.",
    "Ten goats and three cows later, he was broke.",
    "She came and went, sooner or later.",
  ],
} satisfies Corpus;
