import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/decade",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["199", "the 1990s", "the nineties", "the '90s", "1990s"],
    ["198", "the early 1980s", "the mid-1980s"],
  ],
  within: ["The tower was built in {the 1960s=>196}.", "Prices last fell so far in {the late 1970s=>197}."],
  never: [
    "A man in his 90s was hurt.",
    "She is in her nineties.",
    "Temperatures in the low forties are rare.",
    "The 747s were sold.",
  ],
} satisfies Corpus;
