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
    [
      "Dead seals lay on the beach at Brenz. The Tarven Institute counted 31 seals on the beach. A storm is due on Friday. The road is closed. Volunteers carried water.",
      "Volunteers carried water to the beach at Brenz. The Ostrel Institute has counted 31 dead seals on the beach. The road is closed until Friday. A storm is due.",
    ],
    [
      "Dead seals lay on the beach at Brenz. The Tarven Marine Institute counted 31 seals on the beach. A storm is due on Friday. The road is closed. Volunteers carried water.",
      "Volunteers carried water to the beach at Brenz. The Ostrel Institute has counted 31 dead seals on the beach. The road is closed until Friday. A storm is due.",
    ],
    [
      "Dead seals lay on the beach at Brenz. The Tarven Sea Fishing Bank counted 31 seals on the beach. A storm is due on Friday. The road is closed. Volunteers carried water.",
      "Volunteers carried water to the beach at Brenz. The Tarven Egrel Bank has counted 31 dead seals on the beach. The road is closed until Friday. A storm is due.",
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
      "Dead seals lay on the beach at Brenz. The Tarven Institute counted 31 seals on the beach. A storm is due on Friday. The road is closed. Volunteers carried water.",
      "Volunteers carried water to the beach at Brenz. The Tarven Institute has counted 31 dead seals. The road is closed until Friday. The Ostrel Institute forecast the storm.",
    ],
    [
      "The Tarven County Coroner's Office named the three climbers who died at the lake on Monday. A storm is due. The road is closed. Snow fell.",
      "The Tarven County Sheriff's Office named a guide of the three climbers who died at the lake on Monday. The road is closed. Snow fell. It is cold.",
    ],
    [
      "Dead seals lay on the beach at Brenz. The Tarven Rescue Office counted 31 seals on the beach. A storm is due on Friday. The road is closed. Volunteers carried water.",
      "Volunteers carried water to the beach at Brenz. The Ostrel Rescue Office has counted 31 dead seals on the beach. The road is closed until Friday. A storm is due.",
    ],
    [
      "Dead seals lay on the beach at Brenz. The Tarven Institute South counted 31 seals on the beach. A storm is due on Friday. The road is closed. Volunteers carried water.",
      "Volunteers carried water to the beach at Brenz. The Ostrel Trust South has counted 31 dead seals on the beach. The road is closed until Friday. A storm is due.",
    ],
    [
      "The mayor told Tarven News that the bridge was safe. The bridge is closed. Lorries go by way of Olten. A crack was found on Monday.",
      "The bridge has been closed. A crack had been found on Monday. The bridge was safe, the mayor told Ostrel News. By way of Olten lorries go round it.",
    ],
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
