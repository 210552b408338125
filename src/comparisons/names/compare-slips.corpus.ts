import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-slips",
  conflicting: [
    [
      "The drops were filled at a plant belonging to Ravo Biologics.",
      "Rovi Biologics, the maker, has offered to have the seals examined.",
    ],
    [
      "The consulting firm Halvern Rowe put props under the slab.",
      "Engineers of the consulting firm Holvern Crewe found cracks in a third pillar.",
    ],
    ["Police were called to Bentarra Drive at noon.", "The boy was found on Betarra Drive, police said."],
    ["The crash closed Tarvel Road at noon.", "A lorry had turned over on Tarvil Road, police said."],
    ["The bulk carrier, the Pacific Arven, had loaded ore.", "The ship, the Pacific Alden, had loaded ore."],
    [
      "The quarry was worked by Stone Ridge Minerals until 2013.",
      "The former owner of the quarry, Stane Ridge Minerals, has offered to fill it.",
    ],
    [
      "The lifts are serviced by Tarvexa, a private company, until 2030.",
      "Tarvexalon, the firm that services the lifts, could not be reached.",
    ],
  ],
  compatible: [
    ["The crash closed Khavar Street at noon.", "A lorry had turned over on Kavar Street, police said."],
    ["He died at the Tarven Heart Center.", "He died at the Tarven Heart Centre."],
    ["The bulk carrier, the Pacific Arven, had loaded ore.", "The Pacific Arven had loaded ore at the pier."],
    ["Police were called to Bentarra Avenue at noon.", "The boy was found on Bentarra Ave., police said."],
    ["The fire began at Merlow Garden Apartments.", "The fire began at Merlow Gardens Apartments."],
  ],
  incomparable: [
    [
      "The drops were filled at a plant belonging to Ravo Biologics.",
      "Rovi Biologics bought the plant from Ravo Biologics last year.",
    ],
    ["The union of Tarvex workers met.", "The Tarvexans met on Monday."],
    ["Tarvexar trains were late.", "Tarvexat said prices rose."],
    ["Dogs bark in Marlin Park.", "The mayor lives by Maiben Park."],
  ],
} satisfies PairCorpus;
