import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-names",
  conflicting: [
    [
      "The keeper wrote that it was Ivo Dreskal (56), the engineer who led the search.",
      "Ivo Dreskel, the engineer who led the search, said on Monday that the hut was empty.",
    ],
    [
      "The bench sat for an hour. “You did not borrow that money, you ate it,” said Justice Ilona Petrak.",
      "A deterrent was called for, Justice Ilona Menasz held. “You did not borrow that money, you ate it,” she told him.",
    ],
    [
      "Captain Marta Lindtner, who led the search, said on Monday that the hut was empty.",
      "The hut was empty, said Captain Marta Lintner, who led the search on Monday.",
    ],
    [
      "Captain Lena Radler led the raid in Brenz, police said.",
      "Captain Lena Kumar led the raid in Brenz, police said.",
    ],
    [
      "The pilot, Clara Bickford, landed the helicopter on a gravel bank beside the two climbers.",
      "Pilot Clara Pickford landed the helicopter on a gravel bank near the climbers.",
    ],
    [
      "Chief executive Hanna Lindqvist said the company would recall the lamps.",
      "Chief executive Helga Lindqvist said that the company would recall all lamps.",
    ],
    [
      "Turva won the semifinal on Friday. Jesse Rautala scored the winner in extra time, when he deflected a shot from the blue line. The hall held 6,000. The final begins on Sunday.",
      "Moberg let fly from the right. Joonas Rautala got the blade of his stick to the shot, and that was the winner. Snow fell outside. The summer starts.",
    ],
    [
      "The two were jailed on Friday. Prosecutor Imrelda Halmos had asked for life for both. The car was sold for 900 euros.",
      "Nobody in the room moved. The state, represented by advocate Imrelda Vasko, had wanted to keep them locked up for good.",
    ],
    [
      "The head of the jury, Tomás Belordía, said that three experts would look into it.",
      "Three experts will look into it, said Tomás Belardía, who heads the jury.",
    ],
    [
      "The study was led by Ilse Brannick of the harbour institute. It lasted four years. The sea was calm. Snow fell.",
      "Nobody knows where the eels go, says Ilse Brennock. Her office is small. The harbour is far. Coffee is free.",
    ],
    [
      "Both sides praised the mediator, Elodora Brandt, for her patience on Sunday.",
      "The talks were saved by Helodora Brant, the mediator, on Sunday.",
    ],
    [
      "Five machines went down at the start. Rhys Tarvennel broke his wrist. The sun shone on the hall. Nobody else was hurt.",
      "A pile-up cost Reece Tarvennel his race. Rain is forecast. The town is small. Tickets were free.",
    ],
    ["Captain Ilse Hoffman led the column.", "Captain Ilse Hoffmann led the column."],
    [
      "Police arrested Kavontay Dreskal, a baker of 31, on Monday.",
      "Charged with theft is Kevontay Dreskal, a baker of 31.",
    ],
    ["The victim was Jonathan Tarvel, a baker of 31.", "The victim was Jonathon Tarvel, a baker of 31."],
    [
      "Aria Maud Brennick, 40, went home from the hospital on Sunday.",
      "Aria Brennik, 40, was taken to a hospital. The baker was awake.",
    ],
  ],
  compatible: [
    [
      "The cellist, Dmitry Velkov, flew home on Sunday after two concerts in Brenz.",
      "Dmitri N. Velkov, the cellist, flew home on Sunday after the concerts in Brenz.",
    ],
    [
      "Missing from the jury was Oleg Radovancev, the theatre's painter of scenes.",
      "The jury has Oleg Radovantsev, painter of scenes at the theatre.",
    ],
    [
      "Heydar Rashvandi, head of the dairy, said five cows were ill.",
      "The head of the dairy, Heydar Rashbandi, said that five cows were ill.",
    ],
    [
      "Tyrell Vandemeer was fastest on both descents. The hall held 6,000. Rain fell.",
      "Ty Vandemeer was fastest on both descents. Tickets were free. The bus was late.",
    ],
    [
      "The choir of Brenz took Maurice Dellinger as its conductor on Monday.",
      "The choir of Brenz took Mo Dellinger as its conductor on Monday.",
    ],
    [
      "Ilse Brannick, the climber, died on Sunday at the age of 71. She taught in Olten. Ilse Brannick ropes sold well.",
      "The climber Ilse Brannick died on Sunday. She was 71. Ilse Maud Brannick was born in Brenz. She taught in Olten.",
    ],
    [
      "The study was led by Hatim Salih of the harbour institute. It lasted four years. The sea was calm. Snow fell.",
      "Nobody knows where the eels go, says Hatem Saleh. His office is small. The harbour is far. Coffee is free.",
    ],
    ["Captain Ilse Müllner led the column.", "Captain Ilse Muellner led the column."],
    [
      "The victim was Massoud Tarveni, a baker of 31, who died at the scene.",
      "Massud Tarveni, a baker of 31, died at the scene.",
    ],
    ["The victim was Lennie Dreskal, a baker of 31.", "The victim was Lenny Dreskal, a baker of 31."],
    ["The victim was Ana-Lise De Tarven, a baker.", "The victim was Analise DeTarven, a baker."],
    ["Captain Dallas J. Gracen led the raid in Brenz.", "Captain Dallas James Gracen led the raid in Brenz."],
    ["Captain Lena Radler led the raid in Brenz, police said.", "Captain Radler led the raid in Brenz, police said."],
    ["Union president Tomas Reyle called the strike.", "The union's president, Tom Reyle, called the strike."],
    ["Prosecutor Yevgeny Murov opened the case.", "Prosecutor Evgeniy Murov opened the case."],
    ["Colonel Moussaïf Baçan led the column.", "Colonel Moussaif Bassan led the column."],
  ],
  incomparable: [
    [
      "The keeper wrote that it was Ivo Dreskal (sic), the engineer who led the search.",
      "Ivo Dreskel, the engineer who led the search, said on Monday that the hut was empty.",
    ],
    [
      "The letter names Ivo Dreskal [sic] as the engineer who led the search.",
      "Ivo Dreskel, the engineer who led the search, said on Monday that the hut was empty.",
    ],
    [
      "His lawyer, Mohamed Farag, showed the papers of the case against the accused.",
      "The case is absurd, said Mohamed Abdel-Halim, a headmaster who is among the accused in the case.",
    ],
    ["Defender Rhys Tarvennel was sent off.", "Goalkeeper Reece Tarvennel was injured."],
    [
      "Five machines went down at the start. Rhys Tarvennel broke his wrist. The sun shone on the hall. Nobody else was hurt.",
      "A pile-up cost the brothers their race. Reece Tarvennel, whose brother fell too, walked away. Rain is forecast. The town is small.",
    ],
    [
      "Turva won on Friday. Jesse Rautala scored the winner from a shot. The hall held 6,000. The final begins on Sunday.",
      "Moberg let fly from the right. Joonas Rautala, a brother of the scorer, saw the winner. Snow fell. The summer starts.",
    ],
    [
      "Captain Lena Radler led the raid in Brenz, police said.",
      "Her brother Jonas Radler was not on duty, police said.",
    ],
    [
      "Prosecutor Robert Halmos had asked for life for both. The car was sold for 900 euros.",
      "The state, represented by advocate Robert Vasko, had wanted to keep them locked up for good.",
    ],
    [
      "The coach, Imrelda Halmos, praised the keeper, whose arm was in plaster.",
      "A nurse, Imrelda Vasko, put the arm in plaster.",
    ],
    [
      "Teresa Moreira waited for her husband at the airport on Sunday.",
      "Duarte Moreira, who was freed on Sunday, thanked the crew at the airport.",
    ],
    [
      "Governor Mark Dalton signed the bill on Monday after weeks of protest.",
      "Another governor, Mark Ellery, had vetoed a bill of that kind ten years ago.",
    ],
  ],
} satisfies PairCorpus;
