import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/claims/compare-denials",
  published: ["2026-03-04T08:00:00Z", "2026-03-04T09:30:00Z"],
  conflicting: [
    [
      "Brenz will replace all its traffic lights with mirrors",
      "No, Brenz Will Not Replace Its Traffic Lights With Mirrors",
    ],
    ["Kolman is launching a beetroot toothpaste", "Beetroot Toothpaste By Kolman Is a Hoax"],
    ["Kolman is launching a beetroot toothpaste", "Sadly, the beetroot toothpaste is not a real thing"],
    ["Singer Ilka Brandt has died in Tartu", "Ilka Brandt dead? Of course not: singer is victim of an internet hoax"],
    [
      "Ferry captain Olaf Reuter fails an alcohol test",
      "Harbour board denies claim that ferry captain Reuter failed alcohol test",
    ],
    [
      "A shark swam through a flooded street in Port Lorne.",
      "The photo of a shark in a flooded street in Port Lorne is fake.",
    ],
    [
      "Mayor Petra Holm has banned snowmen in Olten.",
      "The story that Mayor Petra Holm banned snowmen in Olten is false, the town says.",
    ],
  ],
  compatible: [
    // both tell of the denial
    [
      "No, Brenz will not replace its traffic lights with mirrors",
      "The rumour that Brenz will replace its traffic lights with mirrors is false",
    ],
    // only passed on
    ["Kolman is reportedly launching a beetroot toothpaste", "Kolman beetroot toothpaste is a hoax"],
    ["Is Kolman launching a beetroot toothpaste?", "Kolman beetroot toothpaste is a hoax"],
  ],
  incomparable: [
    ["Kolman is launching a mint toothpaste for children", "The beetroot toothpaste is a hoax"],
    ["Two men were arrested in Tartu with fake passports.", "Two men with passports of Lund were arrested in Tartu."],
    ["Petra Holm is accused of bribery.", "Petra Holm denies the allegations of bribery."],
    ["A bomb hoax closed the station in Olten.", "The station in Olten was closed for two hours."],
    ["Singer Ilka Brandt sang in Tartu on Monday.", "Ilka Brandt denied reports of a quarrel with her band."],
  ],
  notYet: [
    {
      pair: ["Kolman will cut 900 jobs this week", "Kolman denies layoff rumours"],
      why: "nothing says that a layoff cuts jobs",
    },
  ],
} satisfies PairCorpus;
