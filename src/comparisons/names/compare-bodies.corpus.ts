import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-bodies",
  conflicting: [
    [
      "The mine belongs to the company Zarinsk Komol, which employs 2,300 people.",
      "Police searched the offices of the company that runs the mine, Zarinsk Tevil.",
    ],
    [
      "The blast at the PT Kemang Toma plant tore the roof off the hall.",
      "The blast at the PT Kemang Ruya plant took place before nine.",
    ],
  ],
  compatible: [
    [
      "The mine belongs to the company Zarinsk Komol, which employs 2,300 people.",
      "Zarinsk Komol, the company that owns the mine, promised the families help.",
    ],
    [
      "The mine belongs to the company Zarinsk Komol, which employs 2,300 people.",
      "Zarinsk Komoll, the company that owns the mine, promised the families help.",
    ],
  ],
  incomparable: [
    [
      "The fair was founded in 1970 by a group of San Tavians, among them Ilse Dombek.",
      "Ilse Dombek was one of the founders of San Tavo Fair.",
    ],
    [
      "The mine belongs to Zarinsk Energy, which employs 2,300 people.",
      "The mine's coal goes to Zarinsk Steel, which owns a plant on the coast.",
    ],
    [
      "The mine belongs to the company Zarinsk Komol, which employs 2,300 people.",
      "The mine is run by a daughter of Zarinsk Tevil, which bought it from Zarinsk Komol.",
    ],
  ],
} satisfies PairCorpus;
