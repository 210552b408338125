import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/block-after-colon",
  within: [
    "In a statement, Ana Reyes said:\n\n{We know what happened at the bridge and are working with the police.=>indirect by Ana Reyes}",
    "Ana Reyes wrote on Monday:\n\n{The mouth of the river never stops. That is why we built the wall where it stands.=>indirect by Ana Reyes}",
  ],
  never: [
    "The rules are as follows:\n\nNobody may enter the hall after nine in the evening on a weekday.",
    "Ana Reyes built three things:\n\nThe bridge over the river was the largest of them all by far.",
    "Ana Reyes read the list:\n\nHarbour, Hill and North",
  ],
} satisfies Corpus;
