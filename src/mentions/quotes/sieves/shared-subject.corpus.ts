import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/shared-subject",
  within: [
    'Ana Reyes laughed and said, "{We shall see.=>direct by Ana Reyes}"',
    "Marta Silva left the meeting early, saying {the talks had failed=>indirect by Marta Silva}.",
    "Tomas Okafor went on to say that {the dam was safe=>indirect by Tomas Okafor}.",
    "When the crowd fell silent, Ana Reyes stood up and said {the vote was lost=>indirect by Ana Reyes}.",
  ],
  never: [
    "Ana Reyes laughed and left the room.",
    "Marta Silva left early, carrying two bags.",
    "Tomas Okafor refused to say what he had paid.",
    "The ministers parted without agreeing how to share the cost.",
  ],
} satisfies Corpus;
