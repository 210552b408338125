import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/subject-before",
  within: ['Ana Reyes shook her head. "{I saw nothing of the kind that night.=>direct by Ana Reyes}"'],
  never: ['The rain stopped. "River of Stone" was shown outdoors.'],
} satisfies Corpus;
