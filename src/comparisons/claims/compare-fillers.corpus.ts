import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/claims/compare-fillers",
  published: ["2026-03-04T08:00:00Z", "2026-03-04T09:30:00Z"],
  conflicting: [
    ["A badger ran through the market hall in Brenz.", "Traders in Brenz chased an otter out of the market hall."],
    [
      "A man with a machete held up the kiosk at Lorne station.",
      "The kiosk at Lorne station was held up by a man armed with a crossbow.",
    ],
    ["A pupil was hit by a tram in Lorne.", "The pupil in Lorne was struck by a motorbike."],
    [
      "The lorry was loaded with 20 tonnes of potatoes when it overturned at Brenz.",
      "The lorry, which was carrying live geese, overturned at Brenz.",
    ],
    ["Thieves stole a tapestry from the abbey at Brenz.", "The abbey at Brenz was robbed of a violin by thieves."],
    ["The teacher is charged with perjury in Lorne.", "The teacher faces two counts of arson in Lorne."],
    ["The rower tested positive for clenbuterol.", "Traces of insulin were found in the rower's sample."],
    ["The skier from Brenz broke an ankle.", "The skier from Brenz suffered a dislocated shoulder."],
    ["The fire in Lorne was caused by a candle.", "Investigators traced the fire in Lorne to a toaster."],
    ["The body of a man was found in the Brenz canal.", "The body of a woman was found in the Brenz canal."],
    ["The boy, 14, was found at Lorne station.", "A 14-year-old girl was found at Lorne station."],
    ["The eastbound lanes at Brenz were shut.", "All westbound lanes at Brenz were closed."],
  ],
  compatible: [
    ["The kiosk was held up by a man with a pistol.", "A man armed with a gun held up the kiosk."],
    ["A pupil was hit by a lorry in Lorne.", "The pupil in Lorne was struck by a truck."],
    ["A hound ran through the market hall in Brenz.", "Traders in Brenz chased a dog out of the market hall."],
    ["The tanker was carrying fuel.", "The tanker was loaded with 9,000 litres of diesel."],
  ],
  incomparable: [
    ["A pupil was hit by a tram in Lorne.", "A pupil was hit by a tram in Lorne as a motorbike waited."],
    ["A pupil was hit by a tram in Lorne.", "The pupil was hit in Lorne. Passengers went on by bus."],
    ["A badger ran through the hall in Brenz.", "The hall in Brenz was cleared. Police came with their dog handler."],
    ["The teacher is charged with perjury.", "The teacher is charged with perjury. He also admitted arson."],
    ["The fire was caused by a candle.", "The fire could have been caused by a toaster."],
    ["The fire was caused by a candle.", "Another fire in Lorne was caused by a toaster in 2019."],
    ["The skier broke an ankle. Two others were hurt.", "A skier suffered a dislocated shoulder."],
    ["The boy, 14, was found at the station.", "A 15-year-old girl was found at the station."],
    ["The lorry was loaded with potatoes.", "The lorry driver carried his dog to safety."],
    ["Thieves stole a tapestry.", "The thieves did not steal the violin."],
    ["The man was armed with a machete.", "The man had no crossbow."],
    ["The rower tested positive for clenbuterol.", "Was it insulin that was found in the sample?"],
  ],
} satisfies PairCorpus;
