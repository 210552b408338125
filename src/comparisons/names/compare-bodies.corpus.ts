import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-bodies",
  conflicting: [
    [
      "The mine belongs to the company Zarinsk Komol, which employs 2,300 people.",
      "Police searched the offices of the mine's operator, the company Zarinsk Tevil.",
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
      "Some San Tavians, Ilse Dombek among them, began the fair in 1968.",
      "San Tavo Fair was begun by Ilse Dombek and others.",
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
