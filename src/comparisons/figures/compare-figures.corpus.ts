import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/figures/compare-figures",
  published: ["2026-03-04T08:00:00Z", "2026-03-04T08:30:00Z"],
  conflicting: [
    // both count the wounded, beside the dead
    [
      "One man was killed and six others were wounded at the fair in Brenz on Tuesday night.",
      "At the fair in Brenz one man was killed and seven others were wounded on Tuesday night, police said.",
    ],
    // nobody died
    [
      "Seven people were shot at the fair in Brenz on Tuesday night.",
      "Six people were wounded at the fair in Brenz on Tuesday night, police said. All will live.",
    ],
    [
      "The gunman killed four people at the fair in Brenz on Tuesday night.",
      "The shooting at the fair in Brenz on Tuesday night left five dead.",
    ],
    // the one prison term of either article
    [
      "A baker who set fire to a van was sentenced to three years and three months in prison on Tuesday. A court in Olten found that he had bought the petrol. He had been held since the spring.",
      "Nobody in the lane buys from Ralf Brandt any more. He will go to prison for five years. The van still stands in Varna.",
    ],
    [
      "A farmer who shot at a balloon was sentenced to two years in prison on Tuesday. Nobody had been hurt over Brenz. The court said that he had not been provoked.",
      "The farmer must serve 16 months for assault. He had told the judges in Brenz that the burner scared his geese. His gun is gone for good.",
    ],
    // what has been added is the difference
    [
      "A wall fell on a row of stalls in Olten, and at least six people died, the county said.",
      "The search in Olten went on. Three more bodies have been found since then, which makes nine. The road is closed.",
    ],
    [
      "Eleven men were arrested after the match in Brenz, police said.",
      "Sixteen people are in the cells in Brenz, five more than on Monday, after police went through the films.",
    ],
    [
      "At least 14 people were killed when a boiler burst at the laundry of Sotra.",
      "By evening 18 of those at the Sotra laundry were dead. Four of the injured had died in the night.",
    ],
    [
      "Eight families had to leave their homes in Varna.",
      "Four more families were told to leave, bringing the number of evacuated families in Varna to 12.",
    ],
    // one side of a vote has the same number, the other has not
    [
      "The parliament of Ostrel passed the ferry bill on Tuesday by 78 votes to 61.",
      "Ostrel's ferry law is through. 78 deputies voted for it on Tuesday evening, 51 against.",
    ],
    [
      "Lawmakers in Ostrel voted 78-61 on Tuesday to raise the ferry toll.",
      "Yes: 78. No: 51. That was the board in Ostrel when lawmakers voted on the ferry toll on Tuesday.",
    ],
    // what is counted once in each article, in whatever words
    [
      "Sixty-one passengers and crew were on board the tram ferry Ilka when it lost power off Brenz on Tuesday, the coastguard said. Nobody was hurt.",
      "The ferry Ilka drifted off Brenz for an hour on Tuesday. A trawler towed it in. It was carrying 74 people.",
    ],
    [
      "Divers freed 14 quarrymen on Tuesday who had been cut off by water in the Olten quarry. All are well.",
      "Nobody at the Olten quarry will forget Tuesday. In the end every quarryman had been brought back to the surface, 17 in total.",
    ],
    [
      "The council of Olten approved the tram on Tuesday. A petition against it bears 3,100 signatures, its authors say.",
      "Against the tram in Olten 3,900 people have put their names to a petition, the authors said on Tuesday.",
    ],
    [
      "The brewery Kessler in Olten said on Tuesday that 210 jobs would be axed.",
      "Being laid off by Kessler in Olten at the end of the month: 260 men and women. The brewery told them on Tuesday.",
    ],
    [
      "Ice kept 48 schools in Brenz county shut on Tuesday.",
      "No classes were held on Tuesday at 63 schools in Brenz county because of the ice.",
    ],
    // "the 610 doses" are all that were given
    [
      "Nurses in Olten gave 740 doses of the measles vaccine on Tuesday.",
      "The measles have not spread beyond Olten. That is thanks to the 610 doses of vaccine that nurses gave on Tuesday, the county said.",
    ],
    [
      "A trawler fished 23 sheep out of the Olten canal on Tuesday. The animals were all brought ashore alive.",
      "On Tuesday 31 sheep were rescued from the canal in Olten.",
    ],
    // one takes back what the other says
    [
      "The freighter lost 38 crates off Brenz on Tuesday.",
      "How many went overboard? There are 46 of them and not 38, and the first have come ashore.",
    ],
    [
      "Two welders were hurt in the blast at the Olten yard.",
      "Five welders were hurt in the blast, the fire brigade said, raising an earlier figure of two.",
    ],
    // what did not happen was cancelled
    [
      "Thirty-one ferries of the Olten line were cancelled on Tuesday because of the storm.",
      "Because of the storm 46 ferries of the Olten line did not sail on Tuesday.",
    ],
    // the hour is wrong, the minutes are right
    [
      "The debate in Brenz lasted six hours and 14 minutes.",
      "It took the council of Brenz seven hours and 14 minutes to close the debate.",
    ],
    // one matter of two briefs, told with other words
    [
      "The Olten ferry was 19 hours late when it reached Brenz on Sunday.",
      "With a delay of 29 hours the ferry from Olten came in at Brenz on Sunday.",
    ],
    [
      "The kidnappers of the Olten dentist were paid 4 million euros, her family said.",
      "A ransom of 7 million euros has set the Olten dentist free.",
    ],
    [
      "After 16 days the bakers of Brenz have ended their walkout.",
      "There is bread in Brenz again. The strike of the bakers lasted 26 days.",
    ],
    // by the country's name and without it
    ["The mill in Olten was sold for 400 million Swiss francs.", "The mill in Olten was sold for 900 million francs."],
    // how old somebody got
    ["Ilka Brandt was 41 when she was shot in Olten.", "Ilka Brandt was 44 when she was shot in Olten."],
    [
      "Ilka Brandt, a baker, was found dead in Olten. She was aged 44 at the time of her death.",
      "Ilka Brandt, a baker, was found dead in Olten. She was aged 45.",
    ],
    [
      "The harbour fund paid for 17 masters and 43 apprentices last year.",
      "New in the register of the fund are 43 masters and 17 apprentices.",
    ],
    [
      "A coach overturned near Varna on Tuesday, killing 14 people, police said.",
      "A coach overturned near Varna on Tuesday, killing 16 people, police said.",
    ],
    [
      "The bank reported a first-quarter profit of 412 million euros.",
      "The bank reported a first-quarter profit of 421 million euros.",
    ],
    [
      "The train was travelling at 112 kilometres an hour, its recorder shows.",
      "The train was travelling at 121 km/h, according to its recorder.",
    ],
    // the counts of a score
    [
      "The synod of Brenz elected Ida Lund as its head on Tuesday, by 340 votes to 212.",
      "The synod of Brenz elected Ida Lund as its head on Tuesday, with 430 votes.",
    ],
    // one child that nobody names
    [
      "Two brothers were charged with shooting a 3-year-old girl at the Brenz fair.",
      "Police made an arrest over the shot at the Brenz fair; the 2-year-old girl is still in danger.",
    ],
    [
      "A 16-year-old boy from Varna died after he shot himself by accident, police said.",
      "The boy, aged 15, was cleaning a rifle near Varna when he shot himself by accident and died, the district said.",
    ],
    // an age of 20 is as exact as one of 21; two undersea cables are known by more than the noun
    [
      "A 21-year-old man from Brenz was held over the shot at the bridge.",
      "A 20-year-old man from Brenz was held over the shot at the bridge.",
    ],
    [
      "Most of Orlanda was cut off on Friday as two undersea cables broke in the strait.",
      "Parts of Orlanda were cut off on Friday as three undersea cables broke in the strait.",
    ],
    // what comes on top is news; an equal number elsewhere that stands for something else explains nothing
    [
      "Sixteen clinics have been opened in Orlanda for the sick, the ministry said.",
      "Seven more clinics have been opened in Orlanda for the sick, which brings the number of clinics to 23, the ministry said.",
    ],
    [
      "The coach works of Brenz said that sales of buses rose by 8.6 per cent in the first quarter. At the yard 31 apprentices play chess.",
      "Sales of buses rose by 6.8 per cent in January to March, the coach works of Brenz said. Of the shops in the town 8.6 per cent stand empty.",
    ],
    // the town once and the country the next time, in an article that names both
    [
      "A coach overturned near Varna on Tuesday, killing 14 people, police said. The road to Tartu is closed.",
      "Seventeen people died in the coach on the road to Tartu, police said. It was on its way to the sea.",
    ],
    // the dead are counted apart on both sides: four hurt are not one dead and three hurt
    ["One dead, four hurt as balcony falls in Brenz", "One killed, three hurt in Brenz balcony fall"],
  ],
  compatible: [
    // who was shot may have died of it
    [
      "Seven people were shot at a fair in Brenz on Tuesday night.",
      "One man was killed and six others wounded at the fair in Brenz on Tuesday night, police said.",
    ],
    [
      "A man stabbed five people on the quay of Olten before he was held.",
      "Three people were hurt and two died when a man drew a knife on the quay of Olten.",
    ],
    // the years go with the ages
    [
      "Ida Brandt, 92, told the radio of Brenz in 2016 how she had built the first loom.",
      "In 2015, at the age of 91, Ida Brandt told the radio of Brenz how she had built the first loom.",
    ],
    [
      "The parliament of Ostrel passed the ferry bill on Tuesday by 78 votes to 61.",
      "Ostrel's ferry law is through. 78 deputies voted for it on Tuesday evening, 61 against.",
    ],
    // another house, another motion
    [
      "Ostrel's upper house passed the ferry bill on Tuesday, 40 to 22.",
      "Ostrel's lower house had passed the ferry bill in May with 78 votes for and 22 against.",
    ],
    [
      "The council of Olten voted 24-18 on Tuesday to close the pool. A motion to sell the land was rejected, with 15 for and 24 against.",
      "In Olten 24 councillors voted for closing the pool on Tuesday and 18 against.",
    ],
    // cut short, not rounded
    [
      "The brewery Kessler in Olten paid $43 million in taxes last year, it said on Tuesday.",
      "Kessler, the Olten brewery, paid $43,885,310 in taxes last year, according to papers released on Tuesday.",
    ],
    [
      "The hikers were lost in the Tarven hills for two nights.",
      "For three days the hikers wandered through the Tarven hills.",
    ],
    // two matches of one tournament
    [
      "Brenz beat Olten 22–17 in the final of the women's cup at the Tarven Games.",
      "Mirel won the men's final of the Tarven Games, beating Corda 26–19.",
    ],
    [
      "Brenz beat Olten 58–56 on Saturday, 28 February, in the first of three tests.",
      "Olten beat Brenz 61–49 on Wednesday to level the series of three tests.",
    ],
    // added to, and told as it was at first: no figure is taken back
    ["The mill will cut 200 jobs, in addition to 300 jobs announced previously.", "The mill will cut 300 jobs."],
    [
      "In all 38 people were initially reported missing, and 12 of them have been found.",
      "In all 38 people were missing in Lund after the flood.",
    ],

    ["The mill in Olten employs 310 people.", "The mill in Olten employs 320 people, up from 310 a year ago."],
    // who grows takes nothing back, and who takes back speaks of his own thing
    ["Brenz have 21 points.", "Brenz have 24 points, up from 21, and play Olten on Sunday."],
    ["The council of Brenz bought 38 buses.", "The school of Olten ordered 46 chairs and not 38 desks."],
    ["Turnout in Brenz was 40 per cent.", "The Greens won 55 per cent in Brenz, not 40 per cent as first reported."],
    // how far beyond "just over" goes
    [
      "Just over an hour after the blast in Brenz the fire was out.",
      "The fire in Brenz was out 75 minutes after the blast.",
    ],
    // who does not leave on time leaves
    ["Twelve trams were cancelled in Brenz on Monday.", "Thirty trams did not leave on time in Brenz on Monday."],
    ["The tug lost its tow 85 nautical miles off Brenz.", "The tug lost its tow 85 miles off Brenz."],
    [
      "Damage to the church is put at $1 million.",
      "The parish reckons the damage to its church at $US1 million ($1.47 million).",
    ],
    ["The fire burned nearly 500 hectares of pine near Sotra.", "The fire burned 492 hectares of pine near Sotra."],
    [
      "At least 14 people died when the coach overturned near Varna.",
      "Fifteen people died when the coach overturned near Varna.",
    ],
    [
      "Five people were found dead in a house in Brenz on Sunday.",
      "Three boys and two women were found dead in a house in Brenz on Sunday.",
    ],
    [
      "The Farmers' Party won 34.2 percent of the vote in Sunday's election.",
      "The Farmers' Party took a third of the vote in Sunday's election.",
    ],
    [
      "More than three in four voters in Sotra reject the plan.",
      "The plan is rejected by 78 percent of voters in Sotra.",
    ],
  ],
  incomparable: [
    [
      "Bakers in Brenz were on strike for the sixth straight day.",
      "The strike of the bakers in Brenz went on for the seventh straight day.",
    ],
    // a term that was asked for, one among several, of another time, of somebody else
    [
      "The baker was jailed for nine years on Tuesday for the shooting in Olten.",
      "Prosecutors had asked for 12 years in prison for the baker of Olten.",
    ],
    [
      "A farmer who shot at a balloon was sentenced to one year in prison on Tuesday. His son got two years in prison. Nobody had been hurt over Brenz.",
      "The law of the hunt is hard. Who shoots at people will go to prison for eighteen months, say the hunters of Brenz. The balloon hangs in a barn.",
    ],
    [
      "The baker was jailed for nine years on Tuesday for the shooting in Olten.",
      "The baker of Olten, who was jailed for seven years in 2011 for theft, stood in the dock again.",
    ],
    [
      "Ilka Brandt was jailed for nine years on Tuesday in Olten.",
      "Vera Sandoval was jailed for seven years on Tuesday in Olten.",
    ],
    // more than somebody else, than is usual; added to what the other article tells too; of another kind or in another state
    [
      "The Greens won 20 seats in the council of Olten.",
      "The Liberals won 24 seats in the council of Olten, four more than the Greens.",
    ],
    [
      "Four officers were hurt in the riot in Olten.",
      "Six people were arrested after the riot in Olten, two more than at the first march.",
    ],
    [
      "Four people were arrested at the port of Olten and two at the station.",
      "Four people were arrested at the port of Olten and two more at the station, six in all.",
    ],
    [
      "Eight dogs were found at the farm in Olten.",
      "Ten horses were found at the farm, and two more lay dead in a ditch, so that ten is the number now.",
    ],
    [
      "Nine people were rescued from the lake in Olten.",
      "Two more were rescued, and 11 drowned in the lake in Olten in all.",
    ],
    [
      "Seven men sit on the board of the Olten mill.",
      "The board of the Olten mill now has ten members, after three more women were elected.",
    ],
    // measured along another axis; counted from another day on
    [
      "The flames at the tannery in Brenz were 20 metres high.",
      "The hall of the tannery in Brenz that burned is 35 metres long.",
    ],
    ["It was the third fire in Brenz this year.", "It was the second fire at the tannery in Brenz since 2019."],
    // a bonus is no salary, nor is a forecast a result, nor a crossing a delay
    [
      "Ilka Brandt will earn 9 million euros a year at the Olten club.",
      "Ilka Brandt will get a bonus of 3 million euros from the Olten club for the title.",
    ],
    [
      "The Olten brewery was 74 million euros in the black, its chairman said on Friday. The profit is a record.",
      "The Olten brewery, which showed its books on Friday, expects a profit of 80 million euros from the new hall.",
    ],
    [
      "The Olten ferry was 19 hours late when it reached Brenz on Sunday.",
      "The Olten ferry takes 8 hours for the crossing to Brenz, where it came in on Sunday.",
    ],
    // counts beside that of the event: another time, another place, a part, a rest, another owner
    [
      "Ice kept 48 schools in Brenz county shut on Tuesday.",
      "Two winters ago ice kept 63 schools in Brenz county shut. On Tuesday there were fewer, the county said.",
    ],
    [
      "Ice kept 48 schools in Brenz county shut on Tuesday.",
      "In neighbouring Varna county 33 schools were shut on Tuesday, fewer than in Brenz county.",
    ],
    [
      "Divers freed 14 quarrymen on Tuesday who had been cut off by water in the Olten quarry. All are well.",
      "Of the quarrymen freed from the Olten quarry on Tuesday, eleven were brought to hospital for a night.",
    ],
    [
      "Nurses in Olten gave 740 doses of the measles vaccine on Tuesday.",
      "The doctors of Olten were to give 610 of the 740 doses of measles vaccine to children on Tuesday.",
    ],
    [
      "Four ships were waiting in the roads of Olten on Tuesday, the port said.",
      "Seven vessels lay at anchor off Olten on Wednesday, the port said.",
    ],
    // which of two places is meant
    [
      "The temperature in Lund was 31.5 degrees, below what the harbour had.",
      "The temperature in Lund was 33.5 degrees, a record for May.",
    ],
    // other currencies of one name, a scale that nothing tells
    [
      "The mill in Olten was sold for 400 million Indian rupees.",
      "The mill in Olten was sold for 900 million Pakistani rupees.",
    ],
    [
      "The water in the boiler in Lund was at 80 degrees on Monday.",
      "The water in the boiler in Lund was at 176 degrees Fahrenheit on Monday.",
    ],
    [
      "The harbour fund paid for 17 masters and 43 apprentices last year.",
      "At the yard 43 apprentices and 17 masters had signed up by noon.",
    ],
    // groups of the people, and people of several countries
    [
      "NATO: five Belgians killed in the north of Orlanda",
      "Roadside bomb kills three policemen in the north of Orlanda",
    ],
    ["Four foreign soldiers killed in the east of Orlanda", "Two British soldiers killed in Orlanda attack"],
    [
      "Shells have killed 60 people in Tartu since the siege began, doctors said.",
      "Seven children were killed in Tartu in the siege, doctors said.",
    ],
    ["Ilse Dombek, 23 months old, slept in the boat.", "Ilse Dombek, who is two years old, slept in the boat."],
    // counted by how badly they are hurt
    [
      "Police said one person was critically hurt and three people were in a stable condition after the shooting at a fair in Brenz on Tuesday night.",
      "Four people were wounded in a shooting at the fair in Brenz on Tuesday night, police said.",
    ],
    // with the killer and without
    [
      "A man killed four people at the fair in Brenz on Tuesday night before he was shot dead by police.",
      "Five people were killed at the fair in Brenz on Tuesday night, police said.",
    ],
    ["A gunman killed three people and then himself in Brenz.", "Four people, including the gunman, died in Brenz."],
    // the number of before, told again
    [
      "Sixteen clinics were open in Orlanda in March; 23 are today.",
      "Twenty-three clinics are open in Orlanda, seven more than in March, when there were sixteen.",
    ],
    [
      "Growth in Orlanda was 8.6 per cent in the first quarter, and 6.8 per cent in the second.",
      "After 8.6 per cent in the first quarter, growth in Orlanda came to 6.8 per cent in the second.",
    ],
    ["A coach overturned in Bulgaria, killing 14 people.", "A coach overturned in Estonia, killing 17 people."],
    // whose it is
    [
      "Vera Sandoval, 30, who drove a bus in Brenz, was killed, her sister said.",
      "The 24-year-old Dombek was wanted for the murder of Vera Sandoval, who was killed on Sunday.",
    ],
    ["Ilse Dombek led Brenz with a game-high 29 points.", "Vera Sandoval was superb for Brenz, scoring 14 points."],
    [
      "Anton Velden has worked at the bakery for 37 years.",
      "Vera Sandoval, who has worked at the bakery for nearly 30 years, hid in the store.",
    ],
    ["Dario Venn, then 19, drove the lorry.", "Dario Venn, 41, drove the lorry in 2004."],
    ["Dario Venn, who was 38 when he took over the mill, sold it.", "Dario Venn, 61, sold the mill."],
    [
      "The captain needed nine points for the record against Brenz.",
      "The captain scored 20 points against Brenz for the record.",
    ],
    [
      "Anton Velden has 189 rushing yards in his last two games.",
      "In his last two games Velden has almost 190 rushing yards and 176 receiving yards.",
    ],
    // several happenings and one
    ["Seven killed in three shootings in Brenz", "Officials: four dead in Brenz shooting"],
    ["24 killed in Orlanda car bombings", "Ten killed in Orlanda bomb attack"],
    // what is left of a number is the other number
    [
      "A judge in Orlanda sentenced 683 men on Monday.",
      "More than 1,200 men have been sentenced in Orlanda, 529 of them by the same judge in March.",
    ],
    // all numbers of a sentence far apart: one find, and all finds so far
    [
      "Customs found 11 rifles and 250 cartridges aboard the trawler.",
      "Customs have found 37 rifles and 860 cartridges since the searches began.",
    ],
    ["Violent weekend in Brenz: seven dead, 14 hurt", "Violent night in Brenz leaves two dead, six hurt"],
    [
      "The Harbour party would win 43 of the 150 seats, according to a survey by the Orlanda institute published on Monday.",
      "The Harbour party would win 38 of the 150 seats, according to the latest poll by the Tellmark institute on Monday.",
    ],
    [
      "The works in Brenz makes 400 cars a day, Velmo said on Tuesday.",
      "The works in Brenz makes about 2,000 cars a week, Velmo said on Tuesday.",
    ],
    [
      "The quake struck 12 km east of Sotra on Tuesday, officials said.",
      "The quake struck 35 km north of Varna on Tuesday, officials said.",
    ],
    [
      "The coach overturned near Varna, killing 14 people.",
      "The coach overturned near Varna and 23 people were injured.",
    ],
    ["Police shot a 19-year-old cyclist in Brenz.", "A 34-year-old cyclist was shot in Brenz."],
    // two happenings: of other kinds, on other days, in numbers too far apart for one moment
    ["Bus crash in Brenz kills 11", "Bomb blast in Brenz kills 13"],
    [
      "Mortar rounds hit the old town of Tartu on Tuesday morning, killing at least 14 people.",
      "A mortar round fell on the old town of Tartu last Wednesday, killing two people.",
    ],
    ["Car bombs kill 24 in Tartu", "Bomb kills 11 in market of Tartu"],
    ["A 6.3-magnitude quake shook Varna.", "A 7.7-magnitude quake shook Varna."],
    ["The quake killed 14 people in Varna on Tuesday.", "In 1998 a quake killed 525 people in Varna."],
    // what there is room for, the match before, the plan before
    [
      "Varna Rovers beat Brenz in front of 14,200 spectators on Saturday.",
      "The ground of Varna Rovers holds 19,000 spectators. On Saturday they beat Brenz.",
    ],
    [
      "A tower of 48 storeys is to be built in Brenz, Velmo said on Monday.",
      "An earlier design had 61 storeys. On Monday Velmo presented the tower that will be built in Brenz.",
    ],
  ],
} satisfies PairCorpus;
