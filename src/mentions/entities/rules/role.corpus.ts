import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/role",
  within: [
    "The finance minister, {Ana Silva=>person Ana Silva (finance minister)}, resigned.",
    "The judge freed {Boris Weller=>person Boris Weller (nurse)}, 41, a nurse at the clinic.",
    "It was signed by deputy prime minister {Maria Delgado=>person Maria Delgado (deputy prime minister)}.",
    "Nobody asked {Boris Weller=>person Boris Weller (chief economist)}, the fund's chief economist, about it.",
  ],
  never: [
    "The finance minister resigned.",
    "A nurse at the clinic was freed.",
    "It was signed by the deputy prime minister.",
    "The fund's chief economist agreed.",
  ],
} satisfies Corpus;
