import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/compound-duration",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["P5W", "five-week"],
    ["P12Y", "12-year"],
    ["P1D", "day-long", "daylong"],
    ["P2D", "two-day"],
    ["PT14H", "14-hour"],
    ["P20Y", "two-decade"],
    ["PT30M", "half-hour"],
    ["P25Y", "quarter-century"],
    ["PT2H30M", "two-and-a-half-hour"],
  ],
  within: ["A {two-week=>P2W} truce was agreed.", "The {30-minute=>PT30M} film won."],
  never: [
    "A 50-year old was hurt.",
    "A 41-year-old man was hurt.",
    "The 3-0 win was clear.",
    "A one-off event drew crowds.",
    "Her decade-old car broke down.",
  ],
} satisfies Corpus;
