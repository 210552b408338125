import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/magnitude",
  within: [
    "A magnitude {6.1=>6.1 [magnitude]} earthquake shook the coast.",
    "The {5.8-magnitude} quake was felt inland.",
    "With a magnitude of {7.2}, it was the strongest in a decade.",
    "A {4.5} tremor followed at noon.",
  ],
  never: [
    "The earthquake was a shock to all.",
    "The magnitude of the task was clear.",
    "Aftershocks of the crisis were felt.",
    "A tremor of doubt ran through the room.",
  ],
} satisfies Corpus;
