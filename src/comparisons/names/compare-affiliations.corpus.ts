import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-affiliations",
  conflicting: [
    [
      "An outside expert, Raymond Obi of King's College London, called the study careful.",
      "Raymond Obi, who studies sleep at Imperial College London, called it careful work.",
    ],
    [
      "Ana Silva of Lund University led the study of the lake.",
      "The study of the lake was led by Ana Silva of Uppsala University.",
    ],
    [
      "Helen Marsh, who heads the burns unit at Fairview Hospital, said the boy was stable.",
      "The boy is stable, said Helen Marsh, head of the burns unit at Northside Hospital.",
    ],
    [
      "Ana Silva, of the Reef Movement, was sworn in on Monday.",
      "The oath was taken on Monday by Ana Silva of the Home Party, who won by two votes.",
    ],
    [
      "Ana Silva, who was elected in May for Fuerza Nueva, a young party, was sworn in.",
      "The oath was taken by Ana Silva of the Home Party, who won by two votes.",
    ],
    [
      "Ana Silva, 23, who plays for Brenz United, scored twice.",
      "The goals were scored by Ostrel United striker Ana Silva.",
    ],
    [
      "Inspector Ana Silva of Tarn Valley Police leads the inquiry.",
      "The inquiry is in the hands of Brenz Regional Police inspector Ana Silva.",
    ],
    [
      "Ana Silva of Lund University led the study of the lake.",
      "Ana Silva of the Institute for Inland Waters led the study of the lake.",
    ],
  ],
  compatible: [
    [
      "Ana Silva of Lund University led the study of the lake.",
      "Ana Silva of the University of Lund led the study of the lake.",
    ],
    [
      "Ana Silva of Lund University led the study of the lake.",
      "Ana Silva, who works at the Institute for Inland Waters of Lund University, led the study of the lake.",
    ],
  ],
  incomparable: [
    [
      "Ana Silva of Lund University led the study of the lake.",
      "Ana Silva, who studied at Uppsala University, led the study of the lake.",
    ],
    [
      "Inspector Ana Silva of Tarn Valley Police leads the inquiry.",
      "Inspector Ana Silva, from Brenz, leads the inquiry.",
    ],
    ["Ana Silva of Weller Bank won the award.", "Ana Silva of the Home Party won the award."],
    [
      "Ana Silva, of the Reef Movement, was sworn in on Monday.",
      "The oath was taken on Monday by Ana Silva, formerly of the Home Party.",
    ],
    [
      "Helen Marsh, head of the burns unit at Fairview Hospital, said the boy was stable.",
      "Ivo Lund, head of the burns unit at Northside Hospital, said the girl was stable.",
    ],
    [
      "Ana Silva of Lund University led the study of the lake.",
      "Karl Bauer of Uppsala University, who was not involved, called the study careful.",
    ],
    [
      "Ana Silva of Lund University led the study of the lake with a team from Uppsala University.",
      "The study was led by Ana Silva of Lund University.",
    ],
  ],
} satisfies PairCorpus;
