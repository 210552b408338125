import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/quotes/sieves/goes-on",
  within: [
    'Ana Reyes said the talks had failed. "{We gave them every chance to come back.=>direct by Ana Reyes}"',
    'The ministry denied that troops had fired. "{Nobody was in danger at any moment.=>direct by The ministry}"',
  ],
  never: ["Ana Reyes said no.", 'She reads a novel. The title is "River of Stone".'],
} satisfies Corpus;
