import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/relative",
  within: [
    "Police spoke to Ana Reyes, who said {she had seen two men=>indirect by Ana Reyes}.",
    "Pavel Orlik, who says {the dam was leaking=>indirect by Pavel Orlik}, left the valley in May.",
    "Ana Reyes, who said {the plan, announced on Monday, would fail=>indirect by Ana Reyes}, resigned.",
    "The report quotes a guard who claimed that {the door was open=>indirect by a guard}.",
  ],
  notYet: [
    {
      phrase: "A driver who said {he had slept badly} was taken to hospital.",
      why: "the end of a reported clause inside a relative clause",
    },
  ],
  never: [
    "Anybody who says that is wrong.",
    "Those who claim it have no proof.",
    "The man who left was not seen again.",
    "The bridge, which was announced in May, opened on Friday.",
  ],
} satisfies Corpus;
