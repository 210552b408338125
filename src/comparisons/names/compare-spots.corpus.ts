import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-spots",
  conflicting: [
    ["The fire started in the kitchen of the clinic.", "The fire at the clinic started in the laundry."],
    [
      "The wounded were taken to the military hospital.",
      "The wounded were taken to a children's hospital nearby, a nurse said. The wounded were taken to the university hospital.",
    ],
    [
      "The stowaway was found asleep in the engine room of the ship.",
      "The stowaway was found asleep in a storeroom of the ship.",
    ],
    [
      "Police found the painting in the attic of the house.",
      "The painting was found in the cellar of the house, police said.",
    ],
  ],
  compatible: [
    [
      "The singer waved from the roof of the football stadium at noon.",
      "The singer waved from the roof of the soccer stadium at noon.",
    ],
    ["The wounded were taken to the nearest hospital.", "The wounded were taken to the military hospital."],
    [
      "The fire started in the kitchen of the clinic.",
      "The fire started in the kitchen, on the second floor of the clinic.",
    ],
    ["The boiler stood in the cellar and burst on Friday.", "The boiler burst in the basement on Friday."],
    ["He sang in the school hall.", "He sang in a local school."],
  ],
  incomparable: [
    ["The fire started in the kitchen of the clinic.", "Nurses carried the patients through the laundry."],
    ["The painting was found in the attic.", "The painting had hung in the cellar; it was found in the attic."],
    ["Two men slept in the kitchen.", "Rain came through in the laundry."],
  ],
} satisfies PairCorpus;
