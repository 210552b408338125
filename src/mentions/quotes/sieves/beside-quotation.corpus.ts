import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/beside-quotation",
  within: [
    '"{The lights went out and nobody moved,=>direct by Ana Reyes}" remembered Ana Reyes.',
    '"{We never thought that it would come to this,=>direct by Marta Silva}" Marta Silva reflected.',
    '"{The lights went out and nobody moved,=>direct by Ana Reyes}" Ana Reyes is said to have called from the roof.',
    '"{The lights went out and nobody moved,=>direct by Marta Silva}" Marta Silva, the warden, was reported to have said.',
    '"{The lights went out and nobody moved,=>direct by Ana Reyes}" in the words of Ana Reyes, the warden.',
  ],
  never: [
    'The hour ended with "Bring the river home, bring it home," which drifted over the market.',
    'The film "River of Stone" opened on Friday.',
    'The so-called "cold box," a steel case, weighs a tonne.',
    'The song "Bring the River Home," in the key of F, is said to have been written in a barn.',
    'The ship "Lady of Brenz," which is said to have called at Olten, is overdue.',
    'Her book "Words of the River," in the original edition, was reported to have sold out.',
  ],
} satisfies Corpus;
