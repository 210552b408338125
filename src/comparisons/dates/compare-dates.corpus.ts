import type { PairCorpus } from "../../kernel/corpus.ts";

export default {
  rule: "comparisons/dates/compare-dates",
  conflicting: [
    ["The train left at 9 p.m. Travel time was short.", "The train left at 8 p.m."],
    ["The blast was at 9 p.m. on Monday at the daily market.", "The blast was at 7 p.m. on Monday."],
    ["The talks will resume on 14 October in Tartu.", "The talks will resume on 24 October in Tartu."],
    // outside the stretch of which the other gives the ends
    [
      "The tannery in Brenz caught fire between 8 and 10 p.m. on Monday.",
      "The tannery in Brenz caught fire at 11:30 p.m. on Monday.",
    ],
    ["The ferry docked at 3:20 a.m. local time in Brenz.", "The ferry docked at 2:20 a.m. local time in Brenz."],
    ["The ferry docked at half past six in Brenz.", "The ferry docked at 5:30 p.m. in Brenz."],
    ["The ferry docked at 7.12 a.m. in Brenz.", "The ferry docked at 7.42 in Brenz."],
    [
      "The new price applies from midnight on Thursday in Brenz.",
      "The new price applies from midnight on Saturday in Brenz.",
    ],
    [
      "The regatta will be rowed again on 14 March in Brenz.",
      "The regatta will be rowed again on 15 March at 3 p.m. in Brenz.",
    ],
    // before one court
    [
      "Ivo Holm is due to appear before Olten Crown Court on 12 August.",
      "Ivo Holm is due to appear before Olten Crown Court on 19 August.",
    ],
    ["The new tunnel is to open in March 2031.", "The tunnel will open in May 2031."],
    ["The licence of the ferry runs until the end of 2031.", "The licence of the ferry runs until the end of 2033."],
    [
      "The mill may burn coal until the end of May, the court ruled.",
      "The mill may burn coal until the first of May, the court ruled.",
    ],
    [
      "Divers were on the quay at 3:40 a.m. when the crane fell in Brenz.",
      "The crane at Brenz fell at twenty to five, divers on the quay said.",
    ],
    ["The old ferry sank on Monday in Brenz harbour.", "The old ferry sank on Sunday evening in Brenz harbour."],
    ["The lenders vote on the plan on May 21.", "The lenders' vote on the plan is on the second Tuesday of May."],
    // of each deed neither brief tells twice
    ["The glassworks in Brenz was founded in 1911.", "The glassworks in Brenz dates from 1924."],
    [
      "The old mayor of Brenz was laid to rest on 1 March.",
      "The burial of the old mayor took place on Tuesday in Brenz.",
    ],
    [
      "The lights went out in Brenz at 6:50 a.m.",
      "The blackout in Brenz began at a quarter past eight in the morning.",
    ],
    // what is built is built once, however far apart the years are
    [
      "A roof fell in at the tannery in Brenz on Monday. Nobody was hurt. The tannery was built in 1911. Firefighters searched it for two hours. It will stay closed.",
      "Two walls cracked when a roof came down in Brenz on Monday. The tannery dates from 1924. An engineer looked at it. The mayor thanked the firefighters. Work has stopped.",
    ],
    ["Nils Abend, picked up in Brenz on 3 March, is silent.", "Police in Brenz arrested Nils Abend on Monday."],
    // what a story has one date for
    ["She takes office on 1 June.", "She will move into the mayor's office at the end of July."],
    ["The governor will be sworn in on Monday.", "He takes the oath of office on Friday, in the rain."],
    [
      "Both firms hope to complete the merger by the end of May.",
      "Closing is now expected in October, finance chief Ada Rehn told analysts.",
    ],
    ["Growers can apply until 30 April.", "Those who want a share had better hurry: the portal shuts on 20 April."],
    ["The fine must be paid by 30 June.", "He has until the end of April to settle the bill."],
    ["A hearing is set for 14 April.", "His complaint comes before a judge on 28 April."],
    ["The islands go to the polls on 12 April.", "All 40 seats of the assembly will be filled afresh on 19 April."],
    [
      "From 1 September owners will have to fit a chip.",
      "The act takes effect on 1 December, when the shelters are full.",
    ],
    ["Ground is to be broken in June.", "Work on the terminal should begin in September."],
    ["The lift was last inspected in November.", "It had passed its last inspection in January 2025, says the owner."],
    ["The runway was opened again on Monday.", "Flights from the runway were resumed on Tuesday."],
  ],
  compatible: [
    ["The talks will resume on 14 October in Tartu.", "The talks will resume in October in Tartu."],
    ["The ferry docked at about 3:20 a.m. in Brenz.", "The ferry docked shortly before 3:30 a.m. in Brenz."],
    ["The ferry docked at about 3:20 a.m. in Brenz.", "The ferry docked shortly before 4 a.m. in Brenz."],
    ["The ferry docked at half past six in Brenz.", "The ferry docked at 6:30 p.m. in Brenz."],
    ["The envoys signed the accord ten days ago in Brenz.", "The envoys signed the accord on 23 February in Brenz."],
    ["The mill will close in the middle of May in Brenz.", "The mill will close on 11 May in Brenz."],
    ["The mill opened in the summer of 2019 in Brenz.", "The mill opened in January 2019 in Brenz."],
    ["The roof fell in on Tuesday morning in Brenz.", "The roof fell in on Tuesday in Brenz."],
    ["The roof fell in at two on Tuesday morning in Brenz.", "The roof fell in on Monday night in Brenz."],
  ],
  incomparable: [
    // some hour between two
    [
      "The tannery in Brenz caught fire between 8 and 10 p.m. on Monday.",
      "The tannery in Brenz caught fire at 9 p.m. on Monday.",
    ],
    ["The tannery in Brenz burned from 8 to 10 p.m. on Monday.", "The tannery in Brenz burned at 9 p.m. on Monday."],
    [
      "The ferry in Brenz broke loose between 10 p.m. and 2 a.m. on Tuesday.",
      "The ferry in Brenz broke loose at 1 a.m. on Tuesday.",
    ],
    // the year holds the day; when the page came out is no date of the event
    ["Shot in Varna in 2015, the film opened in Brenz on 2 September 2016.", "The film opened in Brenz in 2016."],
    [
      "Three people were hurt near a school in Brenz. (Published Wednesday, June 8, 2016)",
      "Three people were hurt near a high school in Brenz. (Published Thursday, June 9, 2016)",
    ],
    // one case, two courts; one case, two sittings
    [
      "Ivo Holm is due to appear before Olten Magistrates' Court on 23 July.",
      "Ivo Holm is due to appear before Olten Crown Court on 19 August.",
    ],
    ["A plea hearing will be held on 6 May in Olten.", "The trial hearing will be held on 3 June in Olten."],
    // the deed and its day in court
    [
      "Ivo Holm stabbed a clerk in Brenz on 27 February.",
      "Ivo Holm, who stabbed a clerk in Brenz, was sentenced on 28 February.",
    ],
    [
      "A man killed a woman on Mill Street in Brenz on 27 February. The man fled. Police found his car in a yard.",
      "The man was arraigned in the killing of the woman on Mill Street in Brenz on 1 March. He has no licence.",
    ],
    // a hyphen between spaces ends the clause
    [
      "A plea hearing will be held on 6 May in Olten.",
      "A three-day trial hearing will be held on 3 June in Olten - Holm has to enter his plea first.",
    ],
    ["The talks will resume on 14 October in Tartu.", "Both sides met on 2 October in Riga and shook hands."],
    [
      "The first shot was fired at around 6:20 p.m. on Monday near Mill Street.",
      "The shot was fired near Mill Street at around 2:15 a.m. on Tuesday.",
    ],
    [
      "The fire in the tannery broke out at 2:15 p.m.",
      "It took crews until 6:30 p.m. to put out the fire in the tannery.",
    ],
    // the last day of rest and the first without it
    ["Lessons in Brenz are held online until 15 October.", "School buses in Brenz stand idle until 16 October."],
    // the end of one is the beginning of the other
    ["The new rates apply from April 2031 in Brenz.", "The new rates apply from the end of March 2031 in Brenz."],
    // what happened at an hour is one thing of many, a plan's small hours may be the night before
    ["A mast fell in Brenz at 4 p.m. on Saturday.", "A mast in Brenz was mended on Sunday."],
    ["The strike in Brenz will begin on Thursday.", "The strike in Brenz will end on Friday at 6 p.m."],
    ["The quay will be shut on Friday in Brenz.", "The quay will be shut from 10 p.m. on Thursday in Brenz."],
    ["The eclipse will be seen on Friday in Brenz.", "The eclipse will be seen on Saturday at 2 a.m. in Brenz."],
    // told by both, once with its hour
    ["A roof fell in on Monday night in Brenz.", "Helpers dug on Tuesday in Brenz, where a roof fell in on Monday."],
    // a time without a day is no other day
    ["The roof fell in shortly after sunrise in Brenz.", "The last victim was found on Tuesday in Brenz."],
    ["The minister spoke on Monday.", "The minister will speak on Thursday."],
    // of which week Friday is, the reader fills in
    ["No trains on Friday in Brenz: drivers are to strike.", "Drivers in Brenz will strike on 6 March."],
    // another person, another deed, one of several
    ["Nils Abend was arrested in Brenz on 3 March.", "Nils Abend appeared before a judge in Brenz on Monday."],
    ["The alarm in the mill was raised at 9:05 p.m.", "The fire in the mill was put out at 10:40 p.m."],
    // each by its own clock
    [
      "The shooting at Brenz began at 11.20 a.m. Orland time.",
      "The shooting at Brenz began at twenty past ten, by the clocks on the far bank.",
    ],
    // what might have been, what recurs, the first and the last
    ["The clerk would have retired in 2027 in Brenz.", "The clerk will retire in 2031 in Brenz."],
    ["The pump in Brenz started at eleven in the morning.", "The pump in Brenz starts around noon every day."],
    ["The first seal was found in Brenz on 26 February.", "The last seal was found in Brenz on 1 March."],
    // setting out is no arrival
    ["The ferry left Brenz at 8:15 p.m.", "The ferry for Brenz ran aground at 9 p.m."],
    // another thing was founded, or built; one of several
    [
      "A roof fell in at the tannery in Brenz on Monday. Nobody was hurt. The tannery was founded in 1911. Firefighters searched it for two hours. It will stay closed.",
      "Two walls cracked when a roof came down in Brenz on Monday. The fire brigade was founded in 1887. An engineer looked at it. The mayor thanked the firefighters. Work has stopped.",
    ],
    ["The hall was built in 1911.", "A second hall was built in 1957."],
    [
      "A roof fell in at the tannery in Brenz on Monday. Nobody was hurt. The chapel in the yard was built in 1890. Firefighters searched it for two hours. It will stay closed.",
      "Two walls cracked when a roof came down in Brenz on Monday. The school in the yard was built in 1923. An engineer looked at it. The mayor thanked the firefighters. Work has stopped.",
    ],
    [
      "A roof fell in at the tannery in Brenz on Monday. Nobody was hurt. The company was founded in 1911. Firefighters searched it for two hours. It will stay closed.",
      "Two walls cracked when a roof came down in Brenz on Monday. The rowing club next door was founded in 1924. An engineer looked at it. The mayor thanked the firefighters. Work has stopped.",
    ],
    // each has a date of its own: the oath and the office, the claim and the fee, the trial and its verdict, two roads
    ["The governor will be sworn in on Monday.", "She takes office on 1 June."],
    ["Growers can apply until 30 April.", "The fee must be paid by 20 May."],
    ["The trial is due to open on 14 April.", "The verdict is expected on 12 June."],
    ["The deal is expected to close in June.", "The plant in Brenz will close in October."],
    ["Ground is to be broken in June.", "The terminal opens in 2029."],
    ["The act takes effect on 1 September.", "Growers can apply until 30 April."],
    ["Police arrested two men on Monday.", "A third suspect was arrested on Tuesday."],
    ["The old talks broke down on Monday.", "Talks are to resume on Friday."],
    ["A second hearing is set for 14 April.", "The first hearing was held on 2 March."],
    ["The hall was last inspected in November.", "Inspectors looked at the hall on Monday."],
    ["The strike began on Monday.", "The second strike of the year began on 4 February."],
    // what one counts from
    ["It was the third fire in Brenz this year.", "It was the second fire at the tannery in Brenz since 2019."],
    // what is over and what is to come
    ["The bridge at Brenz was closed in 2024.", "The bridge at Brenz will be closed in 2029."],
  ],
} satisfies PairCorpus;
