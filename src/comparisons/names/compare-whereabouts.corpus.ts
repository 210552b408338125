import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-whereabouts",
  conflicting: [
    ["The vans will be built in Ostrel from May.", "The vans are to be assembled in Tarven from May."],
    ["Ada Horvat was born in Ostrel.", "Ada Horvat is a native of Tarven."],
    ["The Ostrel-based firm makes kettles.", "The firm, headquartered in Tarven, makes kettles for hotels."],
    [
      "The trawler had sailed from Ostrel with a crew of six.",
      "The trawler, with six men on board, had left Tarven before dawn.",
    ],
    ["Karl Bauer, 41, lived in Ostrel and taught music.", "Karl Bauer, 41, of Tarven, taught music."],
    ["The final will be held in Ostrel in June.", "The final takes place in Tarven in June."],
    ["Karl Bauer is being held at Ostrel Jail.", "Karl Bauer was booked into Tarven Jail at noon."],
    [
      "Police arrested Karl Bauer on Monday at a motel in the north of the town.",
      "Karl Bauer was arrested on Monday in his sister's apartment, police said.",
    ],
    ["The boy was found beside a creek by a rider.", "A rider found the boy inside a hollow log."],
    ["The homeless were put up in a kindergarten.", "The homeless were given beds in a student hostel."],
    ["The winning ticket was sold at a bakery.", "She bought the winning ticket at a filling station."],
    ["The plane came down on Interstate 19.", "The plane made an emergency landing on State Route 44."],
    ["The nurse studies in Ostrel.", "The nurse is a student in Tarven."],
  ],
  compatible: [
    ["The vans will be built in Ostrel from May.", "The vans are to be assembled in Ostrel from May."],
    ["The vans will be built in Ostrel.", "The vans will be built in the province of Tarven."],
    ["Karl Bauer lives in Ostrel.", "Karl Bauer lives in Ostrel, near Tarven."],
    ["The boy was found in a hotel.", "The boy was found in a motel."],
    ["The plane landed in Los Angeles.", "The plane landed in Hollywood."],
    ["The boy was taken to St Anna Hospital.", "The boy was flown to Ostrel."],
  ],
  incomparable: [
    // a place near one and in the other
    ["The boy was found near Ostrel.", "The boy was found in Tarven."],
    ["Karl Bauer was born in Ostrel.", "Karl Bauer was born outside of Tarven."],
    // two things
    [
      "The trawler had sailed from Ostrel.",
      "The helicopter had flown from Tarven and the trawler had sailed from Ostrel.",
    ],
    ["Karl Bauer, 41, of Ostrel won the race.", "A dog team from Tarven joined the search."],
    // some of many
    ["Two of them were taken to Ostrel.", "Others were taken to Tarven."],
    ["Many of the students come from Ostrel.", "Ada Horvat, a student, comes from Tarven."],
    ["He was treated at a local hospital.", "He was treated at an area hospital."],
    ["The shooting was at Mill Street and Karlsen Road.", "The shooting was at Weller Avenue and Mill Street."],
    ["The storm claimed eleven lives in Norway.", "The storm claimed nine lives in Sweden."],
    // of another year
    ["The hoard was found under a floor in Ostrel.", "A hoard of coins was found in 1971 in Tarven."],
    // stations of one way
    ["He was taken home by a friend.", "He was taken to the station by a friend."],
    ["The bus was on its way to Ostrel.", "They signed the book in Tarven Hut."],
  ],
} satisfies PairCorpus;
