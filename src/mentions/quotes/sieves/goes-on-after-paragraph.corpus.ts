import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/goes-on-after-paragraph",
  within: [
    '"Nobody told me that I was wrong," Ana Reyes said.\n\n"{They told me that I was late, and I have thought about it since.=>direct by Ana Reyes}"',
  ],
  never: ['Ana Reyes left the hall.\n\n"River of Stone"'],
} satisfies Corpus;
