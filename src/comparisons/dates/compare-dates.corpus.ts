import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/dates/compare-dates",
  conflicting: [
    ["The talks will resume on 14 October in Tartu.", "The talks will resume on 24 October in Tartu."],
    [
      "The plane touched down at 3:20 a.m. local time in Shannon.",
      "The plane touched down at 2:20 a.m. local time in Shannon.",
    ],
  ],
  compatible: [
    ["The talks will resume on 14 October in Tartu.", "The talks will resume in October in Tartu."],
    [
      "The plane touched down at about 3:20 a.m. in Shannon.",
      "The plane touched down shortly before 3:30 a.m. in Shannon.",
    ],
    ["The roof fell in on Tuesday morning in Brenz.", "The roof fell in on Tuesday in Brenz."],
  ],
  incomparable: [
    ["The talks will resume on 14 October in Tartu.", "Both sides met on 2 October in Riga and shook hands."],
    ["The minister spoke on Monday.", "The minister will speak on Thursday."],
  ],
} satisfies PairCorpus;
