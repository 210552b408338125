import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-roles",
  conflicting: [
    ["Housing minister Ilse Brandt went home.", "Ilse Brandt resigned as fisheries minister on Friday."],
    [
      "The dismissal of Ilse Brandt as finance minister was expected.",
      "Ilse Brandt, the justice minister, said nothing.",
    ],
    [
      "The board, led by chairwoman Ilse Brandt, accepted the bid. Chief executive Tom Reyle stays.",
      "Ilse Brandt, its chief executive, stays on for three years.",
    ],
    [
      "The managing director, Ingrid Solheim, spoke of a fault in the lift.",
      "Its chairman, Ingrid Solheim, visited those who had been hurt in the lift.",
    ],
    [
      "Tomas Ruta, the minister of agriculture, handed in his resignation.",
      "The education minister and his counterpart at the trade ministry, Tomas Ruta, cleared their desks.",
    ],
    [
      "Tomas Ruta, a former harbour pilot, is to be minister of fisheries.",
      "Tomas Ruta, who has piloted ships, switches to the ministry of justice.",
    ],
    ["Tomas Ruta gets the trade portfolio.", "Tomas Ruta will be minister of health."],
    [
      "Britain's Treasury minister, Colin Mayhew, offered help on Monday.",
      "Sir Colin Mayhew, the Foreign Office minister, offered help on Monday.",
    ],
    [
      "The men were handed to Issa Keita, a former mayor of Brenz, at a well.",
      "Issa Keita, once the prefect of Brenz, met the men at a well.",
    ],
    [
      "The company's former chief executive, Gerard Lynam, is to testify.",
      "Gerard Lynam, finance director of Weller Mills at the time, will be questioned.",
    ],
    ["Prosecutor Ada Horvat spoke of a cruel act.", "Defence lawyer Ada Horvat spoke of a cruel act."],
    [
      "Tomas Ruta moves from transport to defence, the prime minister's office said.",
      "Tomas Ruta, the transport minister, takes over energy.",
    ],
    [
      "Ivan Petrov, a spokesman for the interior ministry, said the road was open.",
      "The road is open, defence ministry spokesman Ivan Petrov said.",
    ],
    [
      "Omar Hadi, a teacher, was killed when the wall fell on him.",
      "The wall fell on Omar Hadi, a farmer, and killed him.",
    ],
    ["Captain Lena Radler led the rescue.", "Major Lena Radler led the rescue."],
    [
      "The pace surprises Celia Umbral, chief economist at Banco Tarvis.",
      "Celia Umbral of Banco Tarvis, the lender's head of retail banking, expects more.",
    ],
    ["The board chose Colin Reid, until now head of radio.", "Colin Reid, the head of finance, took over."],
    ["The church's president, Lala Ravo, spoke first.", "Lala Ravo, the general secretary, spoke first."],
    ["Port director Salim Nadir said so.", "Harbour master Salim Nadir said so."],
    ["The leader of the opposition, Oskar Venn, kept his seat.", "Outgoing finance minister Oskar Venn kept his seat."],
    ["Fuels minister Gonzalo Arano flew there.", "Vice-minister of fuels Gonzalo Arano flew there."],
    ["Railways minister Laila Kandil spoke.", "Laila Kandil, the minister of inland fisheries, spoke."],
    ["Renata Kuhl, who heads the flying squad, spoke.", "Renata Kuhl, head of the river squad, spoke."],
    ["Ingrid Solheim, who has been bishop of Tarna since May, won.", "Ingrid Solheim, until now dean of Tarna, won."],
    ["Deputy mayor Ada Horvat opened the bridge.", "Ada Horvat, the mayor, opened the bridge."],
    ["The plane's captain, Jon Rud, was not hurt.", "First officer Jon Rud was not hurt."],
  ],
  compatible: [
    ["Foreign minister Ana Silva flew home.", "The minister of foreign affairs, Ana Silva, flew home."],
    ["Ana Silva, the finance minister, spoke first.", "Treasury minister Ana Silva spoke first."],
    ["Lt. Col. Karl Bauer commands the unit.", "Colonel Karl Bauer commands the unit."],
    ["General Ivo Petrov welcomed the talks.", "Lieutenant General Ivo Petrov welcomed the talks."],
    [
      "Gerard Lynam, chairman and chief executive of Weller Mills, resigned.",
      "Gerard Lynam, the company's chief executive, resigned.",
    ],
    [
      "Igor Sevin, head of oil giant Tarnoft, was on the list.",
      "The president of Tarnoft, Igor Sevin, was on the list.",
    ],
    ["Chief engineer Anton Brisk spoke.", "Anton Brisk, head of engineering, spoke."],
    ["Fuels minister Gonzalo Arano flew there.", "The minister of fuels, Gonzalo Arano, flew there."],
    ["Rural works minister Gonzalo Arano flew there.", "The minister of rural works, Gonzalo Arano, flew there."],
    ["Minister of coastal defences Ada Lund spoke.", "Coastal minister Ada Lund spoke."],
    ["Renata Kuhl, who heads the flying squad, spoke.", "Renata Kuhl, head of the flying squad, spoke."],
    ["The club's president, Ingrid Solheim, spoke.", "Ingrid Solheim, its chairwoman, spoke."],
    ["The board's chairwoman, Ingrid Solheim, spoke.", "Ingrid Solheim, its chief executive, spoke."],
    ["Acting mayor Ada Horvat opened the bridge.", "Ada Horvat, the mayor, opened the bridge."],
    [
      "Gerard Lynam, chief executive and finance director of Weller Mills, resigned.",
      "Gerard Lynam, the company's chief executive, resigned.",
    ],
  ],
  incomparable: [
    ["Ilse Brandt resigned as mayor of Brenz in 2019.", "Ilse Brandt, the governor, opened the dam."],
    ["Ilse Brandt resigned as finance minister to become justice minister.", "Justice minister Ilse Brandt smiled."],
    ["The board, led by chairwoman Ilse Brandt, accepted the bid.", "Ilse Brandt, its chief executive, stays on."],
    ["Ilse Brandt replaced Tom Reyle as mayor of Brenz.", "Ilse Brandt, the sheriff, will be missed."],
    ["Tomas Ruta, a lawyer, goes to the ministry of justice every day.", "Tomas Ruta is going to Brenz."],
    ["Tomas Ruta, Ada Horvat and Ivo Lund will be ministers of health.", "Ada Horvat will be minister of health."],
    [
      "Ana Silva, the former finance minister, opened the museum.",
      "Ana Silva, the mayor, opened the museum in the afternoon.",
    ],
    [
      "Interior minister Karl Bauer and finance minister Ana Silva met on Monday.",
      "Finance minister Ana Silva met her colleague on Monday.",
    ],
    ["Deputy finance minister Ana Silva spoke.", "Ana Silva, who was named health minister in May, spoke."],
    ["Emir Murov, director of the port, Omar Hadi, a painter, and others came.", "Omar Hadi, a treasurer, came."],
    ["Omar Hadi, recently hired finance director Karl Bauer and others met.", "Omar Hadi, the treasurer, met them."],
    ["Third minister Omar Hadi left.", "Omar Hadi, the education minister, left."],
    ["Omar Hadi, a cousin of the mayor, came too.", "Omar Hadi, prefect of Brenz, came too."],
    ["Omar Hadi, a farmer's son, won the race.", "Omar Hadi, a teacher, won the race."],
    ["Karl Bauer, a lawyer, spoke for the family.", "Karl Bauer, chairman of the club, spoke for the family."],
  ],
} satisfies PairCorpus;
