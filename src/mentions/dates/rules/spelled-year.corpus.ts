import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/spelled-year",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["1996", "nineteen ninety-six"],
    ["2000", "the year two thousand"],
    ["1905", "nineteen oh five"],
  ],
  within: [
    "In {nineteen seventy-nine=>1979} the valley was flooded.",
    "The law dates from {eighteen forty-eight=>1848}.",
  ],
  never: [
    "Nineteen people died.",
    "Two thousand people marched.",
    "Twenty to thirty boats sank.",
    "Nineteen ninety-foot masts stood there.",
  ],
} satisfies Corpus;
