import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/names/compare-places",
  published: ["2025-05-03T09:00:00Z", "2025-05-03T10:00:00Z"],
  conflicting: [
    ["The band will play in Olten tonight.", "The band will play in Aarau tonight."],
    ["The hikers signed the book in Halfway Hut on Sunday.", "The hikers signed the book in Kinross Hut on Sunday."],
    [
      "A bus with pilgrims on board left the road in the Olten district on Monday, killing nine people.",
      "Nine people died when a bus carrying pilgrims left the road in the Aarau district on Monday.",
    ],
    [
      "The stolen van was found burnt out on a farm track near Tartu on Friday.",
      "The van turned up burnt out on a farm track near Narva on Friday.",
    ],
    [
      "A fire destroyed a paint depot in the town of Szeged on Thursday night, the fire service said.",
      "Firefighters fought a blaze at a paint depot in the city of Pecs on Thursday night.",
    ],
    [
      "The longest beach, Praia Velha, had most of the nests again, four in ten.",
      "Most of the nests lay on the longest of the beaches, Costa Dourada, which had four in ten.",
    ],
    [
      "Nine died when the cinema came down on Saturday in Sandrel, an old harbour quarter.",
      "The cinema in the Ostel area came down on Saturday, and nine died.",
    ],
    [
      "The tug lost its tow in heavy seas 85 nautical miles south-east of the Marlo Islands.",
      "The tug lost its tow, its mate wrote, 85 miles south-east of the Kerrin Islands.",
    ],
    [
      "TURKU, March 3 – Fire swept through a rope works on the river on Tuesday. Nobody was hurt. The driver is being treated in Turku. The works made ropes for sailing ships. Its roof is gone.",
      "The rope works on the river burnt down on Tuesday. Its roof is gone. The driver was flown to a hospital in Narva. Nobody else came to harm. The works made ropes for ships.",
    ],
    [
      "A coach with a choir on board went off the road near Olten on Friday and rolled down a bank. Four singers died. The road is closed. The choir had sung in a church.",
      "The choir had sung in a church. Its coach rolled down a bank outside Aarau on Friday. Four died. A crane is to lift the wreck on Monday.",
    ],
    [
      "The homeless have been given tents on the polo ground of Tarna.",
      "The homeless have been given tents on the polo ground at Sameda.",
    ],
    // where one does one thing
    [
      "He grew up by the lake. The cyclist works on a hospital roof in Olten. He gave up rowing after an injury. His next contest is in May.",
      "His next contest is in May. An injury ended his rowing. A neighbour saw the cyclist on the hospital roof in Aarau where he still works. He likes the lake.",
    ],
    [
      "Officers sealed 74 wells on berry farms in the municipality of Olten on Monday. Nobody was held. Water is short. The wells had no permit.",
      "It was one of 74 wells that officers sealed among the berry farms of Aarau on Monday. Water is short. None had a permit. The farmers are angry.",
    ],
  ],
  compatible: [
    // a district and its city
    [
      "The chess final is played at the Tarven Rooms in Hollywood on May 3. The favourite is a dancer. The clocks are new. Rain fell. Snow is due.",
      "The Tarven Rooms in Los Angeles see the chess final on May 3. Tickets were free. The bus was late. A singer opens. Nobody came.",
    ],
    [
      "The stolen van was stopped on W. Sixth St. on Friday.",
      "The stolen van was stopped on West 6th Street on Friday.",
    ],
    [
      "A bus with pilgrims on board left the road in the Westside district on Monday, killing nine people.",
      "Nine people died when a bus carrying pilgrims left the road in the West Side district on Monday.",
    ],
    [
      "A bus with pilgrims on board left the road in Bavaria on Monday, killing nine people.",
      "A bus with pilgrims on board left the road near Passau on Monday, killing nine people.",
    ],
    [
      "The banker was arrested at Stansted airport on Friday as he left a plane.",
      "The banker was arrested at a London airport on Friday as he left a plane.",
    ],
  ],
  incomparable: [
    [
      "The slab is three metres long. The workers took it on a mule to the museum in Olten. They were given lunch. It was hot.",
      "It was hot. How the beast flew is unclear, says Ilse Brandt of the museum in Aarau. The slab is three metres long. The workers were given lunch.",
    ],
    [
      "The stage is made of wood. The pontoon has been hired since May from a company in Olten. It was last checked in June. It was hot.",
      "It was hot. The pontoon had been hired in May. The piano belonged to a firm in Aarau. The stage is made of wood.",
    ],
    [
      "A wall of mud killed six people in a village in the Olten district on Sunday. Soldiers are digging. The road is cut. A school serves as a shelter.",
      "A school serves as a shelter for the homeless. The wall of mud came on Sunday and killed six. Soldiers are digging. A bridge in the Aarau district was shut on Monday because of high water.",
    ],
    [
      "He grew up by the lake. The cyclist works on a hospital roof in Olten. He gave up rowing after an injury. His next contest is in May.",
      "His next contest is in May. An injury ended his rowing. His sister went to university in Aarau and paints. He likes the lake.",
    ],
    [
      "Officers sealed 74 wells on berry farms in the municipality of Olten on Monday. Nobody was held. Water is short. The wells had no permit.",
      "Water is short. None of the 74 wells that officers sealed on Monday had a permit. The farmers of Aarau are angry. Two have left.",
    ],
    [
      "Nine people died on Friday when a coach hit a lorry near Brenz Kot before dawn.",
      "The crash is the worst since 2021, when thirty people died when a coach hit a lorry near Navasha.",
    ],
    // Brenz may lie near Tartu
    ["The van was found burnt out in Brenz on Friday.", "The van was found burnt out near Tartu on Friday."],
    ["A blast in Brenz killed nine people.", "Nine people died in a blast at Weller Conference Centre."],
    [
      "The fire was out by noon, according to Garden County Sheriff Ada Hale.",
      "The fire was out by noon, according to Dawes County detectives.",
    ],
    [
      "The van was stopped at the corner of Mill Road and Hill St.",
      "The van was stopped at the corner of Hill Street.",
    ],
    ["The singer moved to Florida in May.", "The singer moved to Brenz in May."],
    ["A man was shot outside Weller Bank on Friday.", "A man was shot near Brenz on Friday."],
    // what is down has not come down
    [
      "The barriers were down in Brenz when the van drove on to the track.",
      "The hall collapsed in Olten when the van drove on to the track.",
    ],
    [
      "The fire started on Sunday near the village of Tarna.",
      "In Sameda, a village of 280 people, residents fought the fire on Sunday.",
    ],
    [
      "The driver struck a woman on 117th Street in Queens on Friday and fled.",
      "The woman was struck by a driver on 117th Street in Woodhaven on Friday.",
    ],
    ["The leader was wounded in a U.S. airstrike.", "The leader was wounded in an airstrike, an Iraq envoy said."],
    // two of many
    [
      "Polling stations opened late in Olten, Aarau and Thun. In Baden a man was held at a polling station. Two people voted twice in Zug.",
      "At a polling station in Chur the power failed. Wil had no ballot papers. Voters waited for hours in Davos and in Arosa, and in Visp.",
    ],
    // who speaks
    [
      "The lock is closed. The waterways office in Olten said on Monday that a gate had cracked.",
      "A gate of the lock has cracked, the waterways office in Aarau announced on Monday.",
    ],
    // a half of a big city
    ["The clinic in East New York was closed on Friday.", "The clinic in Brooklyn was closed on Friday."],
    // two countries are two buses
    ["37 hurt in bus crash in Italy", "12 hurt in bus accident in Pakistan"],
    ["Voters in Brenz rejected the plan.", "Voters in Tartu had their say on another plan."],
    [
      "The inspector visited the mill in the Szeged district where the boiler burst.",
      "A customer has moved its orders to a mill in Pecs.",
    ],
    [
      "The tour opens in Lyon on Monday and goes on to Lille and Metz.",
      "After Lyon the band will play in Reims and Nancy.",
    ],
    [
      "Sheriff Ada Hale of Garden County said that deputies had stopped nine cars.",
      "Sheriff Tom Reed of Dawes County said that deputies stopped cars every night.",
    ],
  ],
} satisfies PairCorpus;
