import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-parts",
  conflicting: [
    ["The landslide happened before dawn at Tarna.", "The ground gave way at Sameda while people slept."],
    ["The accident took place on Monday evening in Tarna.", "The bus crashed in Sameda on Monday."],
    ["The slide, which happened at noon at Tarna, buried a road.", "The road was buried by the slide at Sameda."],
    [
      "The ferry Brenz Star ran aground at noon. Her captain, Ivo Lund, stayed on the bridge of the ferry.",
      "With Karl Bauer at the helm, the ferry Brenz Star hit a sandbank.",
    ],
    [
      "The mill at Brenz has been sold to Weller Foods for two million euros.",
      "Tarven Grain snaps up the Brenz mill. The deal leaves 80 workers their jobs.",
    ],
    [
      "The scooters, made by Weller Wheels, catch fire.",
      "The scooters catch fire. Their manufacturer, Tarven Motors, has told riders to leave them outside.",
    ],
    [
      "The bank's board has appointed Ada Horvat chief executive.",
      "The new chief executive is Ilse Moor, who joins the bank in May.",
    ],
    [
      "The baker shot dead on Friday was named as Ivo Lund, aged 41.",
      "The town lit candles in memory of Karl Bauer, a baker, 41.",
    ],
    [
      "Teachers will walk out on Friday. The strike was called by Tarven Labour Union.",
      "The strike of teachers begins on Friday. Their union, Ostrel Staff Guild, wants more pay.",
    ],
    [
      "The promoter, Weller Nights, will pay back all tickets.",
      "Tickets will be paid back, says Tarven Events, the company that promoted the concert.",
    ],
    [
      "The freighter was bound for Tarven with timber.",
      "The freighter was on her way to Ostrel with timber when she sank.",
    ],
    ["The boat had set out from Tarven at dawn.", "The boat was coming from Ostrel with forty people aboard."],
    [
      "A court has appointed the accountants Weller & Lund as administrator. The company's debts are large.",
      "Tarven Horvat, the accountants in charge as administrator, will look at the company's debts.",
    ],
  ],
  compatible: [
    [
      "The mill at Brenz has been sold to Weller Foods for two million euros.",
      "Weller Foods snaps up the Brenz mill. The deal leaves 80 workers their jobs.",
    ],
    [
      "The ferry ran aground at noon. Her captain, Ivo Lund, stayed on the bridge of the ferry.",
      "With Captain Lund at the helm, the ferry hit a sandbank.",
    ],
  ],
  incomparable: [
    ["The accident took place on Monday in Tarna.", "It was the worst accident since a bus crashed in Sameda in 2019."],
    ["The avalanche happened near Tarna.", "Another avalanche at Sameda hurt nobody."],
    ["The fire started in Tarna.", "The fire started in Tarna and broke out again in Sameda."],
    // one left, one comes
    [
      "The bank's board has appointed Ada Horvat chief executive.",
      "The former chief executive, Ilse Moor, left the bank in May.",
    ],
    // a rival has a new head too
    [
      "The bank's board has appointed Ada Horvat chief executive.",
      "A rival has changed its head: the new chief executive is Ilse Moor.",
    ],
    [
      "The mill at Brenz has been sold to Weller Foods.",
      "The losing bidder for the mill, Tarven Grain, had offered more.",
    ],
    [
      "The ferry ran aground at noon. Her captain, Ivo Lund, stayed on the bridge of the ferry.",
      "The ferry ran aground at noon. The harbour master, Karl Bauer, sent two tugs to the ferry.",
    ],
    [
      "The ferry ran aground at noon. Her captain, Ivo Lund, stayed on the bridge of the ferry.",
      "Four years ago, under Captain Karl Bauer, the ferry had lost an anchor.",
    ],
    // two of several
    ["Ivo Lund, 41, was shot dead at the market.", "Karl Bauer, 19, was shot dead at the market."],
    ["The footballer plays for Tarven Rovers, Ivo Lund said.", "Karl Bauer, who plays for Ostrel United, saw it."],
    ["The freighter was bound for Tarven with timber.", "The freighter had sailed from Ostrel with timber."],
    // whoever sells anything
    ["Weller Foods sells tea in Brenz.", "Tarven Grain sold forty tonnes of tea in Brenz."],
    ["The vans are made by Weller Motors.", "The wheels of the vans come from a supplier, Tarven Rubber."],
  ],
} satisfies PairCorpus;
