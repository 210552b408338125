import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-numbered-places",
  conflicting: [
    ["The crush began at Gate 4 of the stadium.", "The judge is to find out why Gate 6 stayed shut."],
    ["A fire broke out on the third floor of the clinic.", "The fire at the clinic began on the 4th floor."],
    ["The train was to leave from Platform 2.", "Police closed platform number 7 after the train had left."],
    [
      "A car stopped in the 1700 block of Hollis Avenue and a man fired from it.",
      "The shots were fired in the 1800 block of Hollis Ave., police said.",
    ],
    [
      "A gust pressed the balloon against a slope east of the village and tipped the basket.",
      "The basket tipped when a gust pressed the balloon against a slope west of the village.",
    ],
    [
      "A dyke on the river Lenga in southern Poland gave way on Tuesday.",
      "The dyke on the Lenga gave way on Tuesday in northern Poland.",
    ],
    ["The barge struck the left bank of the Weller.", "The barge struck the right bank of the Weller, police said."],
    [
      "The lorry broke down at kilometre 43 of the motorway on Friday.",
      "The lorry broke down at kilometre 34 of the motorway, police said.",
    ],
    [
      "The van burnt out on the northbound carriageway.",
      "The van burnt out on the southbound carriageway, a driver said.",
    ],
    ["The body was found upstream of the weir on Friday.", "Divers found the body downstream from the weir on Friday."],
    [
      "The boy sat on the upper deck of the bus when it hit the bridge.",
      "The boy sat on the lower deck of the bus when it hit the bridge.",
    ],
  ],
  compatible: [
    [
      "A gust pressed the balloon against a slope east of the village.",
      "A gust pressed the balloon against a slope north-east of the village.",
    ],
    ["The crush began at Gate 4 of the stadium.", "Police opened gate number 4 after an hour."],
    ["A fire broke out on the third floor of the clinic.", "The fire at the clinic began on the 3rd floor."],
    [
      "A car stopped in the 1700 block of East Hollis Avenue.",
      "The shots were fired in the 1700 block of E. Hollis, police said.",
    ],
  ],
  incomparable: [
    [
      "It was the heaviest whale seen north of Cape Tarven in years, said the harbour master.",
      "The whale was 40 miles (64 km) south of Cape Tarven, said the harbour master, the heaviest in years.",
    ],
    [
      "It was the heaviest whale seen north of Cape Tarven in years, said the harbour master.",
      "The whale was 40 miles south of Cape Tarven, said the harbour master, the heaviest in years.",
    ],
    ["Rain fell north of Brenz.", "The mayor keeps bees in a garden south of Brenz."],
    ["The crush began at Gate 4 of the stadium.", "Fans were sent from Gate 4 to Gate 6."],
    ["A fire broke out on the third floor of the clinic.", "A mother of two jumped from the fifth floor."],
    ["A man was shot in the 1700 block of Hollis Avenue.", "A man was seen in the 1800 block of Mercer Street."],
    ["The van stood on the northbound carriageway.", "Snow fell on the southbound carriageway."],
    ["A bridge on Highway 12 is to be repaired.", "A coach overturned on Highway 21."],
    ["They block a road to the port.", "The block is 40 metres long."],
  ],
} satisfies PairCorpus;
