import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/claims/compare-outcomes",
  published: ["2026-03-04T08:00:00Z", "2026-03-04T09:30:00Z"],
  conflicting: [
    [
      "Her office would go to the court of cassation, prosecutor Ilka Brandt of Lund said.",
      "Prosecutor Ilka Brandt of Lund replied that her office would not take it further.",
    ],
    [
      "Treasurer Selma Ruhl of Brenz stepped down an hour before a motion to dismiss her was to be read.",
      "The council of Brenz has dismissed its treasurer, Selma Ruhl.",
    ],
    ["The siren sounded at noon in Brenz.", "There was no siren when the dam at Brenz broke."],
    ["The signal at the tunnel showed green, the recorder says.", "The signal was at red, the railway said."],
    [
      "Selma Ruhl has quit as director of the Brenz opera. She said it was her own decision.",
      "The board of the Brenz opera has shown director Selma Ruhl the door.",
    ],
    [
      "An arsonist started the fire at the Ostby sawmill, police in Lorne said.",
      "Faulty wiring caused the fire at the Ostby sawmill, police in Lorne said.",
    ],
    ["Goran Velic owned up to the theft in a Tartu court.", "Goran Velic protested his innocence in a Tartu court."],
    [
      "Goran Velic walked out of court a free man in Tartu: he may go home until his trial.",
      "Goran Velic will stay behind bars in Tartu until his trial.",
    ],
    [
      "The Hollin Works has bowed to the blackmailers and paid up in bitcoin.",
      "Not a cent for the blackmailers: the Hollin Works rebuilt its computers from backups and refused to pay.",
    ],
  ],
  compatible: [
    // both ways in one article
    [
      "Selma Ruhl has quit as director of the Brenz opera. The board says that it dismissed Ruhl.",
      "The board of the Brenz opera has dismissed director Selma Ruhl.",
    ],
    ["Selma Ruhl has quit as director of the opera.", "Selma Ruhl handed in her notice at the opera on Monday."],
    [
      "An arsonist started the fire at the Ostby sawmill, police in Lorne said.",
      "Police in Lorne do not know whether faulty wiring caused the fire at the Ostby sawmill.",
    ],
  ],
  incomparable: [
    // hired, not signed
    [
      "Ada Lund wasn't signed on for three voyages, as her mates were.",
      "Next week Ada Lund will be signed on as first mate.",
    ],
    ["Ivo Holm had evaded the draft. He lives in Brenz.", "Ivo Holm was arrested on Monday. He lives in Brenz."],
    // another alarm than the one of the story
    ["The car's alarm was going off when the police came.", "The smoke alarm in the house did not sound."],
    ["The siren sounded in Brenz when the dam broke.", "There was no siren on the police car, a driver said."],
    ["The school bell rang as usual after the accident.", "The siren never sounded, villagers say."],
    ["The light was green when the tram set off.", "The warning light on the dashboard was red."],
    [
      "Selma Ruhl has quit as director of the Brenz opera.",
      "Two cleaners at the Brenz opera were sacked, Selma Ruhl said.",
    ],
    [
      "An arsonist started the fire at the Ostby sawmill, police in Lorne said.",
      "In 2011 a short circuit had caused a fire at the Ostby sawmill in Lorne.",
    ],
    [
      "Goran Velic protested his innocence in a Tartu court.",
      "The clerk Ilka Brandt owned up to the theft in the case against Goran Velic in Tartu.",
    ],
    [
      "Goran Velic will stay behind bars in Tartu until his trial.",
      "Goran Velic had asked a Tartu court to be released on bail.",
    ],
    [
      "Constable Ilka Brandt was on duty when she shot a driver in Tartu.",
      "Constable Ilka Brandt has been put on leave, the police in Tartu said.",
    ],
  ],
} satisfies PairCorpus;
