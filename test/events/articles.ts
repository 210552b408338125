/** Invented reports: one earthquake told by three papers, look-alikes elsewhere and earlier, and two strangers. */
export const articles = {
  tremor: {
    id: "tremor",
    published: "2031-03-11T09:20:00Z",
    title: "Strong earthquake hits Vardane coast, killing at least nine",
    text: [
      "At least nine people were killed when a magnitude 6.3 earthquake struck the coast of Vardane on Tuesday morning, officials said.",
      "The tremor damaged hundreds of houses in the port of Ismal and in the hill town of Korun, the governor, Lira Desant, told reporters.",
      "Rescue teams from Ismal were digging through a collapsed school in Korun. The quake struck at 6:14 a.m. at a depth of 11 kilometres.",
    ].join("\n\n"),
  },
  tremorAgain: {
    id: "tremor-again",
    published: "2031-03-11T15:45:00Z",
    title: "Vardane quake: rescuers search collapsed school in Korun",
    text: [
      "Rescuers searched the ruins of a school in Korun on Tuesday after an earthquake of magnitude 6.3 shook the Vardane coast and killed 14 people.",
      "Governor Lira Desant said that 2,300 people had lost their homes in Korun and in Ismal, where the port was closed.",
      "The quake struck shortly after 6 a.m. and was felt in the capital, 120 kilometres away.",
    ].join("\n\n"),
  },
  tremorLater: {
    id: "tremor-later",
    published: "2031-03-14T08:00:00Z",
    title: "Three days after the Vardane earthquake, Korun buries its dead",
    text: [
      "The hill town of Korun buried 17 victims on Friday, three days after the earthquake that struck the Vardane coast.",
      "Governor Lira Desant promised that the collapsed school would be rebuilt by autumn. The port of Ismal opened again on Thursday.",
      "Some 2,300 people still live in tents, the rescue service said.",
    ].join("\n\n"),
  },
  tremorEarlier: {
    id: "tremor-earlier",
    published: "2030-02-02T12:00:00Z",
    title: "Earthquake shakes Tessaly islands, four dead",
    text: [
      "Four people died when an earthquake of magnitude 5.8 shook the Tessaly islands on Saturday, the mayor of Arhen, Piet Woller, said.",
      "The tremor brought down a church tower in Arhen. The islands' hospital treated 60 people.",
      "Ferries to the mainland were suspended until Monday.",
    ].join("\n\n"),
  },
  otherTremor: {
    id: "other-tremor",
    published: "2031-03-04T10:00:00Z",
    title: "Magnitude 6.1 earthquake in northern Belmora kills 22",
    text: [
      "A magnitude 6.1 earthquake killed 22 people in the north of Belmora on Tuesday, the interior minister, Hanno Reuss, said.",
      "Most of the victims died in the city of Draske, where a market hall collapsed. The army sent 400 soldiers to Draske.",
      "Hospitals in the region treated 310 people, Reuss said.",
    ].join("\n\n"),
  },
  anniversary: {
    id: "anniversary",
    published: "2032-03-11T07:00:00Z",
    title: "A year on, Korun's school is still a ruin",
    text: [
      "A year after the earthquake on the Vardane coast, pupils in Korun are taught in containers.",
      "The money for the new school has not been paid, the head teacher, Amia Torv, said on Thursday. The ministry of education blamed a dispute over the land.",
      "Parents announced a march to the ministry for Saturday.",
    ].join("\n\n"),
  },
  marathon: {
    id: "marathon",
    published: "2031-03-11T16:00:00Z",
    title: "Okello wins Lunde marathon in course record",
    text: [
      "Moses Okello won the Lunde marathon on Sunday in 2:05:41, a course record, ahead of Yonas Tadele.",
      "The women's race went to Freya Holt of Denmark. Some 18,000 runners took part.",
    ].join("\n\n"),
  },
  strike: {
    id: "strike",
    published: "2031-03-12T06:00:00Z",
    title: "Tram drivers in Oberwick vote to strike",
    text: [
      "Tram drivers in Oberwick voted on Tuesday to strike for two days next week, their union, Transit Local 9, said.",
      "The company, Oberwick Lines, offered a raise of 3.5 per cent. The union wants 6 per cent.",
    ].join("\n\n"),
  },
};
