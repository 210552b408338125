import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/holiday-week",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["2025-W16-WE", "the Easter weekend"],
    ["2023-W43-WE", "Halloween weekend 2023", "the Halloween weekend of 2023"],
  ],
  within: [
    "Roads were full over {the Labor Day weekend=>2024-W35-WE}.",
    "Trains stood still in {Christmas week=>2024-W52}.",
  ],
  never: ["It was a good old time.", "The new week-old calf died.", "The black swan won."],
} satisfies Corpus;
