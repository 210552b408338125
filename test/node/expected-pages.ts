/** What an editor takes from a saved page of `pages/`: who says so, when, and the article's paragraphs without the page around them. */
export interface ExpectedPage {
  readonly title: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher: string;
  readonly url?: string;
  readonly paragraphs: readonly string[];
}

export const expectedPages: Readonly<Record<string, ExpectedPage>> = {
  accelerated: {
    title: "Dam at Sorrel Pass overtops, 2,300 told to leave",
    published: "2025-02-14T07:45:00-07:00",
    modified: "2025-02-14T09:10:00-07:00",
    publisher: "Highland Echo",
    url: "https://news.highland-echo.example/2025/02/14/sorrel-pass",
    paragraphs: [
      "Dam at Sorrel Pass overtops, 2,300 told to leave",
      "Water ran over the crest for six hours before the gates could be opened.",
      "SORREL PASS, Feb. 14 — Officials ordered 2,300 people below the dam at Sorrel Pass out of their homes early on Friday after water ran over its crest.",
      "“The dam is holding, and we mean to keep it so,” said Dora Lindqvist, the county’s head of emergencies. She put the flow at 1,450 cubic metres a second.",
      "Two bridges were closed.",
    ],
  },
  "blog-system": {
    title: "Ferry sinks off Tolm, 14 dead",
    published: "2025-03-10T12:12:00+08:00",
    modified: "2025-03-10T06:00:00+00:00",
    publisher: "Tolm Courier",
    url: "https://www.tolmcourier.example/ferry-sinks/",
    paragraphs: [
      "Ferry sinks off Tolm, 14 dead",
      "Posted on March 10, 2025 by Ana Silva",
      "TOLM — At least 14 people died when a ferry with 117 aboard capsized off Tolm on Sunday, the coast guard said.",
      "“We lost the wheelhouse in two minutes,” said Captain Leo Funk, 41, who was pulled from the water by a fishing boat.",
      "Search called off",
      "The search ended on Monday.\nAnother 103 were saved.",
      "• The ferry was built in 1988.",
      "• It was licensed for 120 passengers.",
      "Damage is put at $4.5 million, “a total loss”, the insurer said.",
    ],
  },
  dialogs: {
    title: "Court frees 5 of the Hallam pickets",
    published: "2025-11-11T17:30:00Z",
    publisher: "The Northern Bee",
    paragraphs: [
      "Court frees 5 of the Hallam pickets",
      "An appeal court on Tuesday freed five of the seven men jailed over the Hallam picket, saying their trial had been unfair.",
      "“Eleven years is a long time to be right,” said Dev Harrow, 58, on the steps of the court.",
      "Two others stay in prison. The Crown has 28 days to appeal.",
    ],
  },
  "linked-data-only": {
    title: "Vaccine trial in Brenn halted after 2 volunteers fall ill",
    published: "2025-06-02T16:20:00+02:00",
    publisher: "Brenn Tagblatt & Post",
    url: "https://tagblatt.example/brenn-trial",
    paragraphs: [
      "BRENN — A trial of a malaria vaccine was halted on Monday after 2 of its 640 volunteers fell ill, the university clinic said.",
      "“We stop when in doubt,” said Professor Jana Kolb, who leads the trial.",
      "Results had been due in 2026, at a cost of €3.1 million.",
    ],
  },
  "live-page": {
    title: "Live: Cyclone Petra nears Isla Verde",
    published: "2025-08-30T09:00:00-04:00",
    publisher: "Radio Meridian",
    paragraphs: [
      "Live: Cyclone Petra nears Isla Verde",
      "What we know so far about the storm and the 40,000 people in its way.",
      "2.05pm",
      "Airport closes",
      "The airport of Isla Verde closed at 2 p.m. after 31 flights had left since the morning, its operator said.",
      "12.40pm",
      "Shelters fill",
      "About 6,500 people have moved to the 22 shelters, the governor’s office said, and room is left for twice as many.",
      "“Do not wait for the wind,” said Governor Amparo Solis in a broadcast.",
      "11.15am",
      "Landfall expected at night",
      "The weather service expects the eye to cross the coast near Puerto Lindo at 11 p.m. with winds of 185 km/h.",
    ],
  },
  "marked-up": {
    title: "Tram derails in Port Ansel, 31 hurt",
    published: "2025-07-04T19:20+02:00",
    modified: "2025-07-04T22:05+02:00",
    publisher: "anselherald.example",
    url: "https://www.anselherald.example/local/tram-derails",
    paragraphs: [
      "Tram derails in Port Ansel, 31 hurt",
      "By Mina Osei | 4 July 2025 | Updated 22:05",
      "A tram left the rails on Quay Street in Port Ansel on Friday and hit a kiosk. Thirty-one people were hurt, four of them badly, police said.",
      "“It came round the bend far too fast,” said Ole Brandt, 34, who sells papers there. The limit is 25 km/h.",
      "The driver, 52, was not hurt. Line 9 will not run before Monday.",
    ],
  },
  "meta-only": {
    title: "Council votes 9-4 to sell Orme Hall",
    published: "2025-09-18T22:04:00+01:00",
    modified: "2025-09-19T06:30:00Z",
    publisher: "The Orme Standard",
    url: "https://ormestandard.example/council/orme-hall-sale?utm=1",
    paragraphs: [
      "Council votes 9-4 to sell Orme Hall",
      "By Peju Adeyemi",
      "18 September 2025, 22:04",
      "Councillors voted nine to four on Thursday to sell Orme Hall, the town’s 212-year-old assembly rooms, to a hotel group.",
      "The price is £6.2 million, half of what the hall was put at in 2019, the town clerk told the meeting.",
      "“You are selling the family silver,” said Councillor Bryn Tate, who voted against. “And at a scrap price.”",
      "The group, Calder Inns, wants to open 64 rooms by 2027.",
    ],
  },
  "no-metadata": {
    title: "Miners walk out at Garrick pit",
    publisher: "Dell Valley Record",
    paragraphs: [
      "Miners walk out at Garrick pit",
      "By Tom Reyes\nPublished: March 3, 2004",
      "GARRICK, March 3 - More than 400 miners walked out of the Garrick pit on Wednesday in a dispute over pay, the union said.",
      '"We have waited eleven months," said Carla Voss, the branch secretary. "We will not wait a twelfth."',
      "The owner, Dell Coal, offered 2.5 percent. The union wants 6 percent & a review of shifts.",
      "A meeting is set for Friday.",
    ],
  },
  "one-form": {
    title: "Sturgeon return to the Vell",
    published: "2025-05-07",
    publisher: "Vell Gazette",
    paragraphs: [
      "Sturgeon return to the Vell",
      "Anglers on the river Vell have seen sturgeon for the first time in 70 years, the fisheries office said on Wednesday.",
      "Some 45 fish, the largest two metres long, passed the new ladder at Orrin in April. “They found it by themselves,” said Ruth Engel of the office.",
      "Fishing for them stays forbidden, with fines of up to 5,000 crowns.",
    ],
  },
  "two-articles": {
    title: "Fire guts Marlow cannery",
    published: "2025-04-21T05:00:00Z",
    publisher: "Coast Daily",
    url: "https://coastdaily.example/marlow-cannery",
    paragraphs: [
      "Fire guts Marlow cannery",
      "Fire destroyed the Marlow cannery in the early hours of Monday and put 85 people out of work, its manager said.",
      "Twelve engines fought the flames until dawn. “Nothing is left but the chimney,” fire chief Olga Brandt said.",
      "The cannery was insured for $7 million.",
    ],
  },
};
