import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-numbered-places",
  conflicting: [
    ["The crush began at Gate 4 of the stadium.", "The judge is to find out why Gate 6 stayed shut."],
    ["A fire broke out on the third floor of the clinic.", "The fire at the clinic began on the 4th floor."],
    ["The train was to leave from Platform 2.", "Police closed platform number 7 after the train had left."],
  ],
  compatible: [
    ["The crush began at Gate 4 of the stadium.", "Police opened gate number 4 after an hour."],
    ["A fire broke out on the third floor of the clinic.", "The fire at the clinic began on the 3rd floor."],
  ],
  incomparable: [
    ["The crush began at Gate 4 of the stadium.", "Fans were sent from Gate 4 to Gate 6."],
    ["A fire broke out on the third floor of the clinic.", "A mother of two jumped from the fifth floor."],
    ["They block a road to the port.", "The block is 40 metres long."],
  ],
} satisfies PairCorpus;
