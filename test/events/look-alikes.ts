/** Invented short reports of one kind on two events: "a1" and "a2" report the first, "b1" and "b2" the second. */
export const lookAlikes = {
  "finals of women and of men": {
    a1: [
      "2030-06-08T16:00:00Z",
      "Ostwick beat Mellin in volleyball final",
      "MELLIN – Ostwick won the women's final of the Harbour Cup in Mellin on Saturday, beating the hosts 3-1 in front of 2,100 people. Captain Edda Varn hit the last ball.",
    ],
    a2: [
      "2030-06-08T20:00:00Z",
      "Varn's last ball",
      "Ostwick's women have brought the Harbour Cup home from Mellin. Edda Varn, who had sat out two sets, put the last ball on the line, and 2,100 people stood up.",
    ],
    b1: [
      "2030-06-09T16:00:00Z",
      "Mellin win volleyball final at home",
      "MELLIN – Mellin won the men's final of the Harbour Cup on Sunday, beating Tarrow 3-2 in front of 2,400 people. Captain Nils Obrecht was named best player.",
    ],
    b2: [
      "2030-06-09T19:00:00Z",
      "Obrecht lifts the Harbour Cup",
      "It took five sets on Sunday, but Mellin's captain Nils Obrecht has lifted the Harbour Cup. Tarrow had led twice. He was named best player of the final.",
    ],
  },
  "fires in two towns": {
    a1: [
      "2030-01-15T08:00:00Z",
      "Warehouse fire in Ostwick",
      "A fire in a warehouse for tyres in Ostwick sent black smoke over the town on Tuesday. One fireman was hurt. The owner, Gerd Halloran, put the damage at two million euros.",
    ],
    a2: [
      "2030-01-15T15:00:00Z",
      "Ostwick breathes again",
      "The tyres that burned in a warehouse in Ostwick on Tuesday are out. A fireman with burns is in hospital. Schools stay closed until Thursday.",
    ],
    b1: [
      "2030-01-16T09:00:00Z",
      "Warehouse fire in Brannagh",
      "A fire in a warehouse for paper in Brannagh lit up the harbour on Wednesday. Two workers were hurt. The owner, Sile Corrigan, put the damage at one million euros.",
    ],
    b2: [
      "2030-01-16T18:00:00Z",
      "Paper burns for nine hours in Brannagh",
      "Firemen in Brannagh needed nine hours on Wednesday to put out a fire in a paper warehouse at the harbour. Both injured workers have gone home.",
    ],
  },
  "robberies in two towns": {
    a1: [
      "2030-02-05T10:00:00Z",
      "Bank in Mellin robbed",
      "An armed man robbed a bank in Mellin on Monday and escaped on a bicycle with 18,000 crowns, police said. Nobody was hurt.",
    ],
    a2: [
      "2030-02-06T06:00:00Z",
      "Robber on a bicycle still at large",
      "Police in Mellin are looking for the man who took 18,000 crowns from a bank on Monday and rode away on a bicycle.",
    ],
    b1: [
      "2030-02-07T10:00:00Z",
      "Post office in Tarrow robbed",
      "An armed man robbed a post office in Tarrow on Wednesday and escaped on foot with 4,000 crowns, police said. Nobody was hurt.",
    ],
    b2: [
      "2030-02-08T06:00:00Z",
      "Clerk of Tarrow post office praised",
      "The clerk who hid most of the money from an armed robber in Tarrow on Wednesday has been thanked by the police. He got away with 4,000 crowns.",
    ],
  },
  "cases before one court": {
    a1: [
      "2030-03-11T12:00:00Z",
      "Architect Rosa Lindqvist acquitted",
      "The district court of Varnholm on Monday acquitted the architect Rosa Lindqvist of negligence over the roof of a sports hall that fell in. The judge said that nobody could have known.",
    ],
    a2: [
      "2030-03-11T17:00:00Z",
      "Lindqvist not to blame for roof",
      "Rosa Lindqvist drew the sports hall whose roof fell in; she did not make it fall, a court in Varnholm found on Monday. The prosecutor will appeal.",
    ],
    b1: [
      "2030-03-13T12:00:00Z",
      "Teacher Henrik Dahl convicted",
      "The district court of Varnholm on Wednesday convicted the teacher Henrik Dahl of negligence over a pupil who drowned on a trip. The judge said that he should have known.",
    ],
    b2: [
      "2030-03-13T18:00:00Z",
      "Fine for teacher after drowning",
      "Henrik Dahl has to pay 6,000 crowns. His pupil drowned on a trip to a lake, and the court in Varnholm found on Wednesday that he had not looked after him.",
    ],
  },
  "quarterly reports of one company": {
    a1: [
      "2030-05-06T06:30:00Z",
      "Lumaro earns more in first quarter",
      "Lamp maker Lumaro earned 46 million euros in the first quarter, 8 percent more than a year before, it said on Monday. Chief executive Otto Brandis spoke of strong orders.",
    ],
    a2: [
      "2030-05-06T11:00:00Z",
      "Lamps light up Lumaro's quarter",
      "Lumaro's profit of 46 million euros in the first quarter beat forecasts on Monday. Orders grew, chief executive Otto Brandis said, mostly from cities.",
    ],
    b1: [
      "2030-08-05T06:30:00Z",
      "Lumaro earns less in second quarter",
      "Lamp maker Lumaro earned 39 million euros in the second quarter, 4 percent less than a year before, it said on Monday. Chief executive Otto Brandis spoke of weak orders.",
    ],
    b2: [
      "2030-08-05T12:00:00Z",
      "Lumaro dims",
      "Lumaro's profit fell to 39 million euros in the second quarter. Cities put off buying lamps, chief executive Otto Brandis said on Monday. The shares lost 7 percent.",
    ],
  },
  "two matches of one team in a week": {
    a1: [
      "2030-09-14T20:00:00Z",
      "Astrel win at Vane",
      "Astrel City won 3-1 at Vane on Saturday. Paolo Gerrin scored twice and Timo Raske once; Ezra Holm had put Vane ahead.",
    ],
    a2: [
      "2030-09-14T21:30:00Z",
      "Gerrin turns the game for Astrel",
      "Vane led through Ezra Holm, then Paolo Gerrin struck twice for Astrel on Saturday. Timo Raske made it 3-1 in the last minute.",
    ],
    b1: [
      "2030-09-18T21:00:00Z",
      "Astrel lose to Kolm",
      "Astrel City lost 0-2 to Kolm Athletic on Wednesday. Boris Nemec scored both goals from corners. Astrel's Paolo Gerrin was sent off.",
    ],
    b2: [
      "2030-09-19T06:00:00Z",
      "Nemec heads Kolm to victory",
      "Two headers by Boris Nemec gave Kolm Athletic a 2-0 win in Astrel on Wednesday evening. Kolm are second.",
    ],
  },
  "earthquakes a week apart": {
    a1: [
      "2030-10-01T07:00:00Z",
      "Quake kills six in Ardenia's east",
      "A magnitude 6.0 earthquake killed six people in the town of Solva in the east of Ardenia on Tuesday, the rescue service said. A market hall fell in.",
    ],
    a2: [
      "2030-10-01T16:00:00Z",
      "Solva digs for survivors",
      "Rescuers in Solva searched a market hall that an earthquake brought down on Tuesday. Six people are dead. The quake had a magnitude of 6.0.",
    ],
    b1: [
      "2030-10-08T08:00:00Z",
      "Quake injures 30 in Ardenia's west",
      "A magnitude 5.5 earthquake injured 30 people in the city of Mirandel in the west of Ardenia on Tuesday, the rescue service said. A week ago six people died in Solva.",
    ],
    b2: [
      "2030-10-08T17:00:00Z",
      "Mirandel sleeps outdoors",
      "Thousands of people in Mirandel will spend the night in parks after an earthquake of magnitude 5.5 that injured 30 on Tuesday.",
    ],
  },
  "a flood and the one of last year": {
    a1: [
      "2030-06-20T09:00:00Z",
      "Sarn floods Wieden again",
      "The river Sarn flooded the cellars of Wieden on Thursday. Mayor Petra Loos had 300 people moved. In 2029 a flood killed three people in the town.",
    ],
    a2: [
      "2030-06-20T18:00:00Z",
      "Water in Wieden begins to fall",
      "The Sarn is going down. The 300 people who were moved on Thursday may return to Wieden tomorrow, mayor Petra Loos said.",
    ],
    b1: [
      "2029-07-02T09:00:00Z",
      "Three dead as Sarn floods Wieden",
      "Three people died in Wieden on Monday when the river Sarn broke a dam. Mayor Petra Loos said that 1,800 people had lost their homes.",
    ],
    b2: [
      "2029-07-03T09:00:00Z",
      "Dam of Wieden was old",
      "The dam that broke in Wieden on Monday dated from 1931. Three people died in the flood, and 1,800 are homeless, mayor Petra Loos said.",
    ],
  },
  "break-ins in one city in a month": {
    a1: [
      "2030-11-04T08:00:00Z",
      "Burglars empty pharmacy in Corran",
      "Burglars broke into a pharmacy in Linden Street in Corran on Sunday night and took medicine worth 9,000 pounds, police said. A dog barked; nobody looked.",
    ],
    a2: [
      "2030-11-04T13:00:00Z",
      "Pharmacy in Linden Street robbed of medicine",
      "The pharmacy in Corran's Linden Street has nothing left to sell after a break-in on Sunday night. The burglars took medicine worth 9,000 pounds.",
    ],
    b1: [
      "2030-11-19T08:00:00Z",
      "Thieves take paintings from Corran villa",
      "Thieves broke into a villa on Castle Hill in Corran on Monday night and took four paintings, police said. The owners were on a cruise.",
    ],
    b2: [
      "2030-11-19T15:00:00Z",
      "Castle Hill: four paintings gone",
      "A cleaner found the broken window: four paintings were stolen from a villa on Castle Hill in Corran on Monday night while its owners were at sea.",
    ],
  },
} satisfies Record<
  string,
  Record<"a1" | "a2" | "b1" | "b2", readonly [published: string, title: string, text: string]>
>;
