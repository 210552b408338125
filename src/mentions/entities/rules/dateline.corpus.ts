import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/dateline",
  within: [
    "{MEXICO CITY} — The mayor said on Friday that she would not go.",
    "{MADRID} / {ATHENS}, March 3 (Reuters) - The company said it would close.",
    "{BRACKHAVEN} (AP) — Nobody was hurt when the bridge fell.",
  ],
  never: [
    "SOCCER - RESULTS OF THE SECOND DIVISION",
    "UPDATE — the road is open again, officials said.",
    "BREAKING: the bridge is closed and nobody was hurt.",
    "He said — and he meant it — that the road was safe.",
  ],
} satisfies Corpus;
