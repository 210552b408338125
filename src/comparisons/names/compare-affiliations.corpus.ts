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
  ],
  compatible: [
    [
      "Ana Silva of Lund University led the study of the lake.",
      "Ana Silva of the University of Lund led the study of the lake.",
    ],
    [
      "Ana Silva of Lund University led the study of the lake.",
      "Ana Silva of the Institute for Inland Waters led the study of the lake.",
    ],
  ],
  incomparable: [
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
