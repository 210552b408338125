import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/named-thing",
  within: [
    "Lawmakers passed the {Clean Rivers Act=>other/law Clean Rivers Act} on Monday.",
    "The coast was hit by {Typhoon Elowen=>other/storm Typhoon Elowen}.",
    "Divers reached the {MV Santa Lourdes=>other/ship MV Santa Lourdes}.",
  ],
  never: ["The act was passed on Monday.", "A typhoon hit the coast.", "The games begin in July."],
} satisfies Corpus;
