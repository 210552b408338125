import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-slots",
  conflicting: [
    [
      "The ferry Tarven Star ran onto a bank off Brenz on Friday. The ship belongs to Tarven Lines.",
      "The Tarven Star ran onto a bank in clear weather. Her owner, Weller Lines, said that a rudder had jammed.",
    ],
    // by the noun for several
    [
      "The regatta's sponsors, Karlsen Mills, will pay for the boats.",
      "The sponsor of the regatta, Nordic Otter Energy, will pay for the boats.",
    ],
    [
      "The new line to the port is being built by Weller Mills.",
      "The contractor, Tarven Foods, has laid half of the line to the port.",
    ],
    [
      "The tug, a craft of 1987 belonging to Nordic Otter, sank at noon.",
      "Divers asked why Brandvik Salvage, which owned the tug, had let it sail.",
    ],
    [
      "Smoke rose from the Tarven Prairie Fuels plant on Tuesday.",
      "The owner, Nordic Otter Energy, said that the plant would stay closed.",
    ],
    [
      "The company that holds the contract for the lifts, Weller Mills, did not answer calls.",
      "The lifts are maintained by Tarven Foods.",
    ],
    [
      "Weller Mills, the maker of the vaccine, has recalled it.",
      "The vaccine is made by Tarven Foods in a plant near Brenz.",
    ],
    [
      "The oldest quarry, Brenz Ondo, had most of the slate.",
      "Most of the slate came from the oldest of the quarries, Lower Tarven, as ever.",
    ],
    [
      "The referee, Ada Horvat, stopped the match.",
      "The match was stopped by the referee, Karl Bauer, at half past eight.",
    ],
    ["The race was won by Ada Horvat in four hours.", "Ilse Moor won the race for the second time."],
    [
      "The pumps were overhauled only last year, by Weller Mills of Brenz, whose engineers are expected.",
      "The contractor, Tarven Foods of Ostrel, has sent lawyers ahead of its engineers.",
    ],
    [
      "The tug had been run ashore at the yard of Tarven Green Recycling in May.",
      "The yard, Nordic Otter Salvage, has a certificate on its wall.",
    ],
    ["The hotel, which Weller Mills has owned since 2019, was empty.", "The hotel is the property of Tarven Foods."],
  ],
  compatible: [
    ["The new line is being built by Weller Mills.", "The contractor, Weller Mills, has laid half of the line."],
    ["The plant is owned by Weller Mills Ltd.", "The owner, Weller Mills, closed the plant."],
  ],
  incomparable: [
    [
      "The pontoon was hired from a company by the lake. The firm's owner, Yvan Morel, says that it was safe.",
      "The bass was brought up on Monday. Its owner, Ramon Salas, inherited it.",
    ],
    ["The ferry was built by Weller Mills in 1987.", "The company, Tarven Lines, regretted the ferry's delay."],
    ["Ada Horvat scored the goal before the break.", "The goal was scored by Ilse Moor."],
    ["The book was written by Ada Horvat.", "Ilse Moor wrote the book on the war."],
    ["The pumps were overhauled by Weller Mills of Brenz.", "The insurer, Tarven Foods, has sent lawyers."],
    ["The inquiry is paid for by the town of Brenz.", "The repairs were paid for by Tarven Foods."],
    ["The ferry belongs to the town of Brenz.", "The ferry belongs to Tarven Foods."],
    ["The plant is owned by Weller Mills.", "The plant is run by Tarven Foods."],
    [
      "The plant is owned by Weller Mills.",
      "The owner of the ship, Tarven Foods, sent flowers to the workers of the plant.",
    ],
    ["The plant is owned by Weller Mills.", "The owner, Tarven Foods, bought the plant from Weller Mills last year."],
    [
      "The bridge was designed by Ada Horvat.",
      "The bridge was designed by Karl Bauer and Ilse Moor, and the lamps by Ada Horvat.",
    ],
    [
      "The new line is being built by contractors from Spain.",
      "The contractor, Tarven Foods, has laid half of the line.",
    ],
    [
      "The sponsors of the boat race in Lund, Karlsen Mills, will pay for the boats.",
      "The sponsor of the fair, Nordic Otter Energy, will pay for the tents.",
    ],
    ["He killed his father, Anton Velden, at home.", "She and her father, Karl Bauer, were on their way to a shop."],
  ],
} satisfies PairCorpus;
