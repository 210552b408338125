import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/claims/compare-propositions",
  conflicting: [
    [
      "Nurses in Tartu voted to accept the pay offer on Monday.",
      "Nurses in Tartu voted to reject the pay offer on Monday.",
    ],
    [
      "The army denied firing tear gas at the marchers.",
      "The army confirmed that it had fired tear gas at the marchers.",
    ],
    ["Pavel Dusek will appeal against the verdict.", "Pavel Dusek will not appeal against the verdict."],
  ],
  compatible: [
    ["Nurses in Tartu voted to accept the pay offer on Monday.", "The pay offer was accepted by nurses in Tartu."],
    ["Pavel Dusek might appeal against the verdict.", "Pavel Dusek has not appealed against the verdict."],
  ],
  incomparable: [
    ["Nurses in Tartu voted to accept the pay offer.", "Drivers in Riga voted to reject longer shifts."],
    ["The search took no more than ten minutes.", "The search took only ten minutes."],
  ],
} satisfies PairCorpus;
