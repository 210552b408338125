import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/quotes/compare-speakers",
  conflicting: [
    ["“A wall is not a border,” said Mayor Pavel Dusek.", "“A wall is not a border,” said Karim Sader, an envoy."],
    [
      "“I slept through all of it,” said Hanna Brandt, a passenger.",
      "“I slept through all of it,” said Oleg Marin, a passenger.",
    ],
  ],
  compatible: [
    ["“A wall is not a border,” said Mayor Pavel Dusek.", "“A wall is not a border,” Dusek told reporters."],
    ["“I slept through all of it,” said Hanna Brandt, a passenger.", "“I slept through all of it,” a passenger said."],
  ],
  incomparable: [["“Thank you,” said Hanna Brandt.", "“Thank you,” said Oleg Marin."]],
} satisfies PairCorpus;
