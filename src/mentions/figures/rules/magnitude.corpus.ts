import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/magnitude",
  within: [
    "A magnitude {6.1=>6.1 [magnitude]} earthquake shook the coast.",
    "The {5.8-magnitude} quake was felt inland.",
    "With a magnitude of {7.2}, it was the strongest in a decade.",
    "A {4.5} tremor followed at noon.",
    "A magnitude-{6.1} earthquake shook the coast.",
    "The quake measured {6.1}, the institute said.",
    "The earthquake, measuring {6.1}, was felt inland.",
  ],
  never: [
    "The earthquake was a shock to all.",
    "The magnitude of the task was clear.",
    "Aftershocks of the crisis were felt.",
    "The earthquake measured up to the fears.",
    "The quake registered with few.",
    "Measuring the earthquake took an hour.",
    "A tremor of doubt ran through the room.",
  ],
} satisfies Corpus;
