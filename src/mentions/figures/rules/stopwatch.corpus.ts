import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/figures/rules/stopwatch",
  means: [["7634 s [duration]", "2:07:14"]],
  within: [
    "Okafor won the marathon in {2:07:14=>7634 s [duration]}, a record.",
    "She took gold in {1:58.22=>118.22 s [duration]} ahead of Reyes.",
    "Lund finished the race in {29:14=>1754 s [duration]}.",
    "He ran the mile in a time of {3:52.4=>232.4 s [duration]}.",
  ],
  never: [
    "The train left at 9:06 in the morning.",
    "It sank at 23:40:10 on Saturday.",
    "The quake struck at 04:12:33 GMT.",
    "They drew 1:1 at home.",
    "He read Psalm 23:10 aloud.",
    "By 3:32 all was over.",
  ],
} satisfies Corpus;
