import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/repeated-name",
  within: [
    "{Brackwater} fell by 4% on Monday. Investors had sold their shares in Brackwater on Friday.",
    "{Delgado} was out. The club had hoped that Delgado would play.",
  ],
  never: [
    "Hope fell by half. There was little hope left on Monday.",
    "Police came late. The police had been called at noon.",
  ],
} satisfies Corpus;
