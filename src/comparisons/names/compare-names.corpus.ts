import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-names",
  conflicting: [
    [
      "Captain Lena Radler led the raid in Brenz, police said.",
      "Captain Lena Kumar led the raid in Brenz, police said.",
    ],
    ["The hikers signed the book in Halfway Hut on Sunday.", "The hikers signed the book in Kinross Hut on Sunday."],
  ],
  compatible: [
    ["Captain Lena Radler led the raid in Brenz, police said.", "Captain Radler led the raid in Brenz, police said."],
    ["Prosecutor Yevgeny Murov opened the case.", "Prosecutor Evgeniy Murov opened the case."],
  ],
  incomparable: [
    [
      "Captain Lena Radler led the raid in Brenz, police said.",
      "Her brother Jonas Radler was not on duty, police said.",
    ],
    ["Voters in Brenz rejected the plan.", "Voters in Tartu backed another plan."],
  ],
} satisfies PairCorpus;
