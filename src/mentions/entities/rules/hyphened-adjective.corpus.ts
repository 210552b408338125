import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/hyphened-adjective",
  within: [
    "Buyers of {Lisbon-based} {Harbour Bank} lost money.",
    "Shares of a {London-listed} miner fell.",
    "It hired a {Toronto-born} engineer.",
  ],
  never: [
    "State-run television showed the flood.",
    "Well-trained officers guarded the gate.",
    "Home-made bombs were found in the cellar.",
    "Family-owned shops closed early.",
  ],
} satisfies Corpus;
