import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/claims/compare-silence",
  conflicting: [
    [
      "The Foreign Ministry had no immediate comment on the report from Riga.",
      "The Foreign Ministry said in a statement on Tuesday that “every ship had been searched.”",
    ],
    [
      "The Foreign Ministry did not immediately respond to a request for comment.",
      "A statement released by the Foreign Ministry on Tuesday said that “both sides had worked closely together.”",
    ],
  ],
  compatible: [
    [
      "The Foreign Ministry did not immediately respond to a request for comment.",
      "The Foreign Ministry declined to comment.",
    ],
  ],
  incomparable: [
    [
      "The Foreign Ministry did not immediately respond to a request for comment.",
      "The company Nordhavn said in a statement that “no ship was lost.”",
    ],
  ],
} satisfies PairCorpus;
