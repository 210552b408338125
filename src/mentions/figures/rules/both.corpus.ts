import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/both",
  within: [
    "{Both} sides signed.",
    "{Both} of the pilots walked away.",
    "{Both} women were freed.",
    "The guard fired, killing {both=>2 [killed]}.",
    "{Both=>2 [injured]} were taken to hospital.",
  ],
  never: [
    "Both the mayor and the council agreed.",
    "It was both cheap and quick.",
    "Both said no.",
    "They both left.",
    "Both were pleased with the vote.",
  ],
} satisfies Corpus;
