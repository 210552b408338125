import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-holders",
  conflicting: [
    [
      "Joanna Merrill, who heads Tarn Dairy, will be chief executive of the new group.",
      "The new group will be led by Wiremu Pohe as chief executive.",
    ],
    ["The mayor of Brenz, Ada Horvat, opened the bridge.", "Karl Bauer, the mayor of Brenz, opened the bridge."],
  ],
  compatible: [
    // at a ministry, not at its head
    ["Ada Holm leads the finance ministry inquiry.", "Ilka Brandt becomes finance minister."],
    ["Ada Holm goes to the health ministry for talks.", "Ilka Brandt will be health minister."],
    ["Ada Holm was given the trade ministry's files.", "Ilka Brandt becomes trade minister."],
    ["Ada Holm heads the department of health in Brenz.", "Ilka Brandt will be health minister."],
    ["Ada Holm moved from the left wing to defence, where she scored.", "Ilka Brandt becomes defence minister."],

    ["The mayor of Brenz, Ada Horvat, opened the bridge.", "Ada Horvat, the mayor of Brenz, opened the bridge."],
    [
      "Joanna Merrill will be chief executive of the new group.",
      "The new group will be led by Joanna Merrill as chief executive.",
    ],
  ],
  incomparable: [
    [
      "Karl Bauer was named coach in 2019. He was fired on Friday. Ada Horvat takes over.",
      "Ada Horvat was named coach on Friday. Karl Bauer was fired that morning.",
    ],
    ["The mayor of Brenz, Ada Horvat, opened the bridge.", "The mayor of Tartu, Karl Bauer, sent flowers."],
    [
      "Joanna Merrill will be chief executive of the new group.",
      "The board replaced Wiremu Pohe as chief executive last year.",
    ],
    ["The mayor of Brenz, Ada Horvat, opened the bridge.", "The deputy mayor of Brenz, Karl Bauer, came late."],
    [
      "The mayor of Brenz, Ada Horvat, opened the bridge.",
      "Karl Bauer, the former mayor of Brenz, had laid the first stone.",
    ],
  ],
} satisfies PairCorpus;
