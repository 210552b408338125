import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/country",
  within: [
    "It was {South Africa=>place South Africa} that sent two ships.",
    "Aid for {Puerto Rico=>place Puerto Rico} was late.",
    "Critics in the {United States=>place United States} were not sure.",
  ],
  never: ["The country sent two ships.", "They ate turkey on Friday.", "It is a matter of china and glass."],
} satisfies Corpus;
