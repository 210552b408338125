import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/inverted",
  within: [
    '"{It was over in a minute,=>direct by Ana Reyes}" said Ana Reyes, a shopkeeper.',
    "“{We heard the siren too late,=>direct by a spokesman for the fire service}” said a spokesman for the fire service.",
    "{The road will reopen on Friday=>indirect by Tomas Okafor}, said Tomas Okafor, who runs the depot.",
    '"{The lights were green,=>direct by Ivo Lund}" said fire brigade commander Ivo Lund.',
    '"{We ran for the door,=>direct by Ana Reyes}" said one of the workers, retired welder Ana Reyes, on the quay.',
    '"{The lights were green,=>direct by a neighbour}" said a neighbour, adding that Ana Reyes had called.',
    '"{The water came fast," said Marta Silva. "We ran.=>direct by Marta Silva}"',
  ],
  never: [
    "One of the workers, retired welder Ana Reyes, fled through the yard.",
    "The gate, one of three, was shut by a neighbour, Ana Reyes.",
    "Ana Reyes, the mayor, announced the figure on Monday.",
    "The raiders, police believe, threatened two employees with a knife.",
    "The crew, said to outnumber fire brigade volunteers, met Ivo Lund.",
    "The bank, based in Lisbon, reported a loss.",
    "The town, once quiet, declared three days of mourning.",
  ],
} satisfies Corpus;
