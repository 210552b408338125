import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/outer-words",
  within: [
    "Reporters saw President {Ana Silva} leave.",
    "The race went to {Welshman=>other/nationality Welshman} {Rhys Cole}.",
    "Police asked Professor {Boris Weller} to come back.",
    "Nobody at the hearing believed Captain {Maria Delgado}.",
  ],
  never: [
    "The fund gave US$8 million.",
    "The president said so on Friday.",
    "The captain and the professor declined to comment.",
    "It cost US$40 a head in March.",
  ],
} satisfies Corpus;
