import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-changed-words",
  conflicting: [
    [
      "She wrote nine novels. Her best-known novel, The Lantern of Wrens, sold 40,000 copies. The funeral is on Friday. Two sons survive her.",
      "The funeral of the novelist is on Friday. Her sons will speak. Of her novels The Lantern of Larks alone sold 40,000 copies. She smoked a pipe.",
    ],
  ],
  compatible: [
    [
      "A four-door Chevrolet Brenzala is believed to have fled during the theft. Rain fell on Olten. The bus was late. A film is planned. Tickets were free.",
      "The hall was full. A black Chevy Brenzala with silver doors is believed to have fled during the theft, police said. Snow fell. Nobody came. The crew had tea.",
    ],
    [
      "She wrote nine novels. Her best-known novel, The Lantern of Wrens, sold 40,000 copies. The funeral is on Friday. Two sons survive her.",
      "The funeral of the novelist is on Friday. Her sons will speak. Of her novels Lantern of Wrens alone sold 40,000 copies. She smoked a pipe.",
    ],
  ],
  incomparable: [
    // a navy has many ships, a city many newspapers
    [
      "Two tankers met pirates. The HMS Tarvenna lit its lamps at dawn, which sent the pirates off. Rain fell on the gulf. A tug came later. Nobody was hurt.",
      "The pirates came at dawn. The lamps of the HMS Ostrella sent the pirates off at dawn. The crew had tea. A film is planned. Snow fell in Brenz.",
    ],
    [
      "The offer was first told by Ilse Lund of the Boston Corvinet. Snow fell on the park. The bus was late. A film is planned. Tickets were free.",
      "The hall was full. Mike Halm of the Boston Marneta told of the offer first. The crew had tea. Rain fell. Nobody came.",
    ],
    [
      "She wrote nine novels. Her best-known novel, The Lantern of Wrens, sold 40,000 copies. The funeral is on Friday. Two sons survive her.",
      "The funeral of the novelist is on Friday. Her sons will speak. She wrote The Lantern of Larks after The Lantern of Wrens, of which 40,000 copies were sold. She smoked a pipe.",
    ],
    [
      "The mill is closed. The mill belongs to Zarinsk Energy, which employs 2,300 people. A fire broke out on Monday. Nobody was hurt.",
      "Nobody was hurt when a fire broke out on Monday. The mill is closed. The mill's coal came from Zarinsk Steel, which is older than the town. It was cold.",
    ],
  ],
} satisfies PairCorpus;
