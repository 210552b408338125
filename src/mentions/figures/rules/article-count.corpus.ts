import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/article-count",
  within: [
    "{A=>1 [injured]} cyclist was injured when her bicycle was blown down.",
    "The blast left {a=>1 [killed]} man dead.",
    "Police arrested {a=>1 [arrested]} suspect on Monday.",
    "The crash killed {a=>1 [killed]} cyclist.",
    "{A=>1 [killed]} woman was shot and killed outside a bar.",
    "{Another} passenger was taken to hospital.",
    "The road was reduced to {a single} lane.",
  ],
  never: [
    "A driver stopped to help.",
    "A man who shot his neighbour fled.",
    "A spokesman declined to comment.",
    "A witness saw the crash.",
    "A minor injury was reported.",
    "A suspect fled the scene.",
    "She is a doctor.",
  ],
} satisfies Corpus;
