import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/vague-count",
  means: [
    ["at-least 24..", "dozens"],
    ["at-least 200..", "hundreds", "several hundred"],
    ["at-least 2000..", "thousands", "a few thousand"],
    ["at-least 20000..", "tens of thousands"],
    ["at-least 200000..", "hundreds of thousands"],
  ],
  within: [
    "{Dozens} of houses were damaged.",
    "{Hundreds of thousands} of Americans marched.",
    "{Several hundred} workers left.",
  ],
  never: [
    "Several workers left.",
    "She scores twice a season.",
    "Many people came.",
    "The tens and the units were mixed up.",
  ],
} satisfies Corpus;
