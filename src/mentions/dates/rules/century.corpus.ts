import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/dates/rules/century",
  published: "2025-05-07T12:00:00Z",
  means: [
    ["19", "the 20th century", "the twentieth century", "the early 20th century"],
    ["17", "18th-century"],
  ],
  within: ["The mill dates from {the 19th century=>18}.", "A {17th-century=>16} map was sold."],
  never: ["Century Park is closed.", "He hit a century.", "It is a nineteenth-floor flat."],
} satisfies Corpus;
