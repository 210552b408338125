import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/twins/compare-twins",
  conflicting: [
    [
      "The tower has 60 steps. The path to the chapel has 48 steps and no rail.",
      "The tower has 60 steps. The path to the chapel has 60 steps and no rail.",
    ],
    [
      "The quay is fewer than 10 miles from the town of Brenz.",
      "The quay is fewer than 15 miles from the town of Brenz.",
    ],
    ["A lease at the port runs for five to 10 years.", "A lease at the port runs for five to 15 years."],
    [
      "The pump failed on Monday morning and was mended by the crew.",
      "The pump failed on Monday evening and was mended by the crew.",
    ],
    [
      "A report by Marta Kovel, an engineer, blamed the crane for the flood in the dock at Brenz.",
      "A report by Ilse Brannick, an engineer, blamed the crane for the flood in the dock at Brenz.",
    ],
    [
      "The tower in Brenz, Tarvia (TVNK) – the mast of a television station – fell into the dock on Monday.",
      "The tower in Brenz, Tarvia (WOLN) – the mast of a television station – fell into the dock on Monday.",
    ],
    ["Kovel said the ferry would sail again by the weekend.", "Dresch said the ferry would sail again by the weekend."],
    [
      "Members of the Brenz Harbour Trust voted against the plan for a marina.",
      "Members of the Tolva Harbour Trust voted against the plan for a marina.",
    ],
    ["The Tarvik talks were moved to the old harbour hall.", "The Ostrel talks were moved to the old harbour hall."],
    [
      'The inspector called the repair "a makeshift" and left the mill at noon.',
      'The inspector called the repair "a masterpiece" and left the mill at noon.',
    ],
    ["The hearing moved to Room 14 of the old courthouse.", "The hearing moved to Room 19 of the old courthouse."],
  ],
  compatible: [
    [
      "The keeper shared the club's BPG Award with striker Ilse Brannick this season.",
      "The keeper shared the club's Best Printed Guide Award with striker Ilse Brannick this season.",
    ],
    [
      "The council spent about 50 per cent of its grant on the pier.",
      "The council spent 48 per cent of its grant on the pier.",
    ],
    [
      "The crew had spent the winter in Lyon and sailed in March.",
      "The crew had spent the winter in France and sailed in March.",
    ],
    [
      "The letter was sent to the lawyer of Marta Kovel by the bank.",
      "The letter was sent to the lawyer of Ms Kovel by the bank.",
    ],
    [
      'The inspector called the repair "a make-shift" and left the mill at noon.',
      'The inspector called the repair "a makeshift" and left the mill at noon.',
    ],
    ["Five people rode the first tram over the new bridge.", "5 people rode the first tram over the new bridge."],
    [
      "The pump failed on Monday morning and was mended by the crew.",
      "The pump failed on Monday and was mended by the crew.",
    ],
  ],
  incomparable: [
    [
      "by: Marta Kovel, Harbour News Tarvia Updated: May 9, 2026 - 1:12 PM\n\nA crane fell into the dock at Brenz on Monday, and the crew swam ashore. Nobody was hurt, police said.",
      "by: Ilse Brannick, Harbour News Tarvia Updated: May 9, 2026 - 12:56 PM\n\nThe dock at Brenz was shut on Monday after a crane had fallen into it. Nobody was hurt, police said.",
    ],
    [
      "BRENZ, Tarvia (TVNK) – A crane fell into the dock at Brenz on Monday, and the crew swam ashore.",
      "BRENZ, Tarvia (WOLN) – A crane fell into the dock at Brenz on Monday, and the crew swam ashore.",
    ],
    [
      "Image 3 of 9 Divers search the lock at Brenz on Monday morning.",
      "Image 3 of 11 Divers search the lock at Brenz on Monday morning.",
    ],
    [
      "The harbour master thanked the crew for its patience.",
      "The harbour master thanked the pilots for their patience.",
    ],
    ["He was 34 and lived alone.", "She was 43 and lived with her son."],
    [
      "Three boats were towed to the quay and 12 were left at sea.",
      "Four boats were towed to the yard and nine were left at sea.",
    ],
    [
      "The mayor praised the firemen after the storm had passed.",
      "The mayor praised the teachers after the storm had passed.",
    ],
    ["The drawing was shown in a gallery on Mill Lane.", "The drawing was sold at a fair in Ostrel."],
  ],
} satisfies PairCorpus;
