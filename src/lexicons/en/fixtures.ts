/**
 * What a story has one date for: that somebody takes office, that a deal closes, that applications end. Each is told by words that
 * leave no doubt what happens then, so that two dates are of one fixture however unlike the rest of their sentences.
 *
 * `deed` stands beside the date, with no other verb between; `beside` is somewhere in the same clause, `never` nowhere in it. The
 * clause is given in lower case with a space between any two words. Wordings that fit two fixtures ("the vote on Friday") are left out.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
export interface Fixture {
  readonly name: string;
  readonly deed: RegExp;
  readonly beside?: RegExp;
  readonly never?: RegExp;
  /** Whether it is told as what lies ahead, as what is over, or either way. */
  readonly when: "coming" | "past" | "either";
  /** Of somebody: both clauses name him, or have "he" or "she". */
  readonly ofOne?: true;
  /** Of any thing: each article has to speak of what the other tells it of. */
  readonly ofThing?: true;
}

export const FIXTURES: readonly Fixture[] = [
  {
    name: "office",
    deed: /\b(?:(?:takes?|taking|took|taken) (?:up )?(?:office|(?:the|his|her) (?:post|job|duties|chain|helm|chair|reins))|assumes? (?:office|the (?:post|office))|(?:begins?|starts?|starting) (?:work|(?:his|her|in (?:the|his|her)) (?:new )?(?:term|job|post|role|duties|office))|(?:takes?|taking|took) over (?:as|from|at the)|(?:his|her) term (?:begins|starts|runs from)|handover (?:with|from|to|between)|handing over|hands? over to|hand over (?:the|his|her) (?:office|post|chain|keys)|moves? into (?:the|his|her) (?:[a-z]+ )?(?:'s )?(?:office|town hall)|chain of office|(?:his|her) first day (?:in|at|as))\b/,
    never: /\b(?:plane|ship|aircraft|train|factory|site)\b/,
    when: "coming",
  },
  {
    name: "oath",
    deed: /\b(?:sworn in|swearing[- ]in|(?:takes?|take|took|taking) (?:the|his|her|their) oaths?|oaths? of office|the oath|inauguration of the (?:president|mayor|governor)|(?:his|her) inauguration)\b/,
    when: "either",
  },
  {
    name: "deal closes",
    deed: /\b(?:clos(?:e|es|ed|ing)|complet(?:e|ed|es|ing|ion)|finali[sz](?:e|ed)|conclude[ds]?|go through|wrapped up|be done)\b/,
    beside:
      /\b(?:deal|transaction|takeover|acquisition|purchase|merger|sale|closing|completion|it is expected to close)\b/,
    never:
      /\b(?:plant|plants|factory|factories|shops?|stores?|mill|works|foundry|branch|branches|bridge|road|tunnel|inquiry)\b/,
    when: "coming",
  },
  {
    name: "applications",
    deed: /\b(?:apply|applications?|applying|register|registration|registrations|enrol|enrolment|entries|submissions?|submit|portal|window|deadline|closing date|handed in|hand in|sign up)\b/,
    beside:
      /\b(?:by|until|till|before|than|up to) @|\b(?:closes?|ends?|shuts?|closing|deadline|closed|expires?|have until|has until)\b/,
    never: /\b(?:pay|paid|fine|bill|tax|ultimatum)\b/,
    when: "coming",
  },
  {
    name: "payment",
    deed: /\b(?:pay|paid|payable|settle|settled|payment|due)\b/,
    beside:
      /\b(?:fine|fines|bill|bills|tax|rent|instalment|debt|invoice|penalty|compensation|million|thousand|euros|dollars)\b/,
    when: "coming",
  },
  {
    name: "licence ends",
    deed: /\b(?:expires?|expired|expiring|lapses?|lapsed|runs? out|ran out|not been valid|no longer valid|invalid|valid|runs?|ran|is up|comes up)\b/,
    beside: /\b(?:licen[cs]e|permit|certificate|papers|concession|lease|mandate|contract|accreditation|insurance)\b/,
    when: "either",
    ofThing: true,
  },
  {
    name: "hearing",
    deed: /\b(?:hearing|comes? before|(?:be|is|are) heard|will hear|hears|appears? (?:in court|before)|in court|before (?:a|the) (?:[a-z]+ ){0,2}(?:judge|court|magistrate|tribunal)|arraigned|arraignment|plea)\b/,
    never: /\b(?:verdict|sentence|sentenced)\b/,
    when: "coming",
  },
  {
    name: "trial opens",
    deed: /\b(?:trial|goes? on trial|stands? trial)\b/,
    beside: /\b(?:begins?|start|starts|opens?|set|due|scheduled|open|goes?|stands?|go|stand)\b/,
    never: /\b(?:verdict|sentenced?|retrial|clinical|patients|drug|vaccine)\b/,
    when: "coming",
  },
  {
    name: "verdict",
    deed: /\b(?:verdict|judgment|judgement|sentence|sentenced|ruling|will rule|to rule)\b/,
    beside:
      /\b(?:expected|due|set|scheduled|will|deliver|delivered|announced?|hand(?:ed)? down|read|read out|awaited|comes|passed|rule)\b/,
    when: "coming",
  },
  {
    name: "election",
    deed: /\b(?:elections?|by-election|referendum|plebiscite|polling day|goes? to the polls|go to the polls|polls (?:open|will open)|voters|ballot|filled afresh|elects?|be elected|the country votes)\b/,
    never:
      /\b(?:won|run-?off|second round|first round|primary|re-run|rerun|results?|council|parliament votes|board|congress|delegates|members|shareholders|local|presidential|municipal|european|regional|union|workers|campaign|lists?|candidates?|registration)\b/,
    when: "coming",
  },
  {
    name: "in force",
    deed: /\b(?:(?:takes?|taking|took) effect|(?:comes?|coming|came|go|goes|went|enters?|entered|put|brought) into (?:force|effect|operation|law)|in force|applies|apply (?:from|as of)|kicks? in|becomes law|be binding|day of the change|(?:ban|rules?|law|levy|fee|fees|tax|tariffs?|tolls?|curfew|scheme|limit|charge|fares?) (?:will be |is to be |will |is to )?(?:begins?|starts?|charged|introduced|imposed|raised|drops?|falls|rises?))\b/,
    when: "either",
  },
  {
    name: "in force",
    deed: /\b(?:will have to|have to|must|may no longer|may not|will pay|will be fined|will need|are obliged to|will be charged)\b/,
    beside: /\b(?:from|as of) @/,
    when: "coming",
  },
  {
    name: "work begins",
    deed: /\b(?:begins?|starts?|began|started|under way)\b/,
    beside: /\b(?:work|works|construction|digging|drilling|excavation|dredging|renovation|demolition|building is)\b/,
    never: /\b(?:he|she|they|pupils|shift|school|trial|strike|council|people)\b/,
    when: "coming",
  },
  {
    name: "work begins",
    deed: /\b(?:broken|breaks? ground|breaking ground|groundbreaking|ground-breaking|first sod|first spade|excavators|diggers)\b/,
    beside: /\b(?:ground|groundbreaking|ground-breaking|sod|spade|excavators|diggers)\b/,
    when: "coming",
  },
  {
    name: "arrest",
    deed: /\b(?:arrest(?:ed)?|detained|took (?:him|her) (?:in|into custody|away)|picked (?:him|her) up|seized (?:at|in|on|as)|handcuffed|in handcuffs|in custody|caught|apprehended)\b/,
    never:
      /\b(?:men|women|people|suspects|others|another|officers|second|third|two|three|four|five|six|seven|eight|nine|ten|dozen|house arrest|warrant)\b/,
    when: "past",
    ofOne: true,
  },
  {
    name: "inspection",
    deed: /\b(?:last (?:[a-z]+ ){0,2}(?:inspection|check|service|overhaul|survey)|last (?:inspected|checked|looked at|surveyed|serviced|overhauled))\b/,
    never: /\b(?:next|new|inspectors)\b/,
    when: "past",
  },
  {
    name: "infection confirmed",
    deed: /\b(?:confirmed|tested positive|came back positive|diagnosed|detected|laboratory)\b/,
    beside: /\b(?:infection|virus|disease|laboratory|samples?|fever|flu|tests?|positive|first case)\b/,
    never: /\b(?:second|another|further|more|other)\b/,
    when: "past",
  },
  {
    name: "strike begins",
    deed: /\b(?:(?:strike|walkout|stoppage) (?:which |that )?(?:began|begins|started|starts|is to begin|will begin|is to start|will start)|walk(?:ed)? out|down(?:ed)? tools|on strike|(?:put|laid) down their [a-z]+|stopped work)\b/,
    never: /\b(?:end|ended|ends|second|hunger|until|day of)\b/,
    when: "either",
  },
  {
    name: "record set",
    deed: /\b(?:record|mark|best)\b/,
    beside: /\b(?:set|stood|stands|standing|dates|dated|unbeaten|belongs|run|swum|thrown|held)\b/,
    never: /\b(?:second|world|warmest|highest|lowest|rainfall|bench)\b/,
    when: "past",
  },
  {
    name: "talks",
    deed: /\b(?:talks|negotiations|mediator|mediation|(?:the|both|two|its) (?:sides|parties)|meets?|bargaining)\b/,
    beside: /\b(?:talks|negotiations|mediator|mediation|union|unions|sides|parties|bargaining)\b/,
    never: /\b(?:broke|collapsed|failed|ended|vote|votes|members)\b/,
    when: "coming",
  },
  {
    name: "burial",
    deed: /\b(?:buried|burial|funeral|laid to rest|cremated|cremation|requiem|interred)\b/,
    never: /\b(?:under|beneath|rubble|snow|mud|rock|victims)\b/,
    when: "either",
  },
  {
    name: "return match",
    deed: /\b(?:second leg|return (?:match|leg|game|fixture)|rematch|replay|replayed|second test)\b/,
    when: "coming",
  },
  {
    name: "second try at an exam",
    deed: /\b(?:(?:new|fresh|second|repeat) (?:paper|exam|examination|test|sitting|attempt)|resit|re-sit|retake|come back for|repeated|again)\b/,
    beside: /\b(?:paper|exam|examination|test|sitting|pupils|students|candidates)\b/,
    when: "coming",
  },
  {
    name: "first voyage",
    deed: /\b(?:maiden (?:voyage|flight)|first (?:voyage|cruise|paying guests|passengers|sailing|flight|paying passengers))\b/,
    when: "coming",
  },
  {
    name: "term begins",
    deed: /\b(?:(?:school|term|lessons|classes|school year|semester|lectures) (?:(?:is|are|to|will|due|should) ){0,3}(?:begins?|starts?|resumes?)|back to school|return to (?:school|class|their desks|classrooms)|first day of (?:school|term)|first bell)\b/,
    when: "coming",
  },
  {
    name: "on sale",
    deed: /\b(?:go(?:es)? on sale|on sale|sales? (?:begins?|starts?|opens?)|(?:box office|booking|bookings) opens?|available)\b/,
    beside: /\b(?:tickets|sale|box office|booking|bookings|album|book|novel)\b/,
    when: "coming",
  },
  {
    name: "leaves office",
    deed: /\b(?:retires?|retired|steps? down|stepping down|stands? down|leaves? (?:office|(?:the|his|her) (?:post|job|office))|(?:his|her) last day|bows? out|departs?)\b/,
    never: /\b(?:ship|train|plane)\b/,
    when: "coming",
    ofOne: true,
  },
  {
    name: "aired first",
    deed: /\b(?:first (?:went out|aired|broadcast|on the air|shown|heard|screened)|on the air|on air)\b/,
    when: "past",
  },
  {
    name: "open again",
    deed: /\b(?:reopen(?:s|ed|ing)?|re-open(?:s|ed|ing)?|open(?:s|ed)? (?:it |them )?again|(?:closed|shut|blocked|suspended|idle|out of service|out of action) until|usable again|back in (?:service|use|operation)|(?:run|runs|running|turning|working|used) again|resume[sd]?|restart(?:s|ed)?)\b/,
    never: /\b(?:talks|negotiations|search|trial|hearing|work|voting|parliament|play)\b/,
    when: "either",
    ofThing: true,
  },
  {
    name: "opens",
    deed: /\b(?:opens?|opened|opening|inaugurated|inauguration|enters? service|(?:go|goes|put|come|comes) into (?:service|operation)|first (?:cars|trains|trams|passengers|visitors|guests|patients|pupils|customers|flights|students)|on stream|starts? (?:operating|running)|start up|be ready|welcomes? its first|go live|start work)\b/,
    never:
      /\b(?:again|talks|trial|fire|inquiry|investigation|applications|trading|season|account|match|fair|festival)\b/,
    when: "coming",
    ofThing: true,
  },
  {
    name: "closes for good",
    deed: /\b(?:clos(?:e|es|ed|ure|ing)|shut|shuts|put out its|switched off|extinguished|give up its|cease production|stop production|end production|last shift|last day|production ends|wind up)\b/,
    beside:
      /\b(?:plant|factory|foundry|mill|works|furnaces?|smelter|shipyard|yard|mine|pit|stores?|shops?|library|branch|branches|school|hospital|line|production|hall|for good|glassworks|brewery)\b/,
    never: /\b(?:night|deal|transaction|until|road|border)\b/,
    when: "coming",
    ofThing: true,
  },
];

/** Verbs that may stand between the words for a fixture and its date: "is expected to close by", "will be held on". */
export const MAY_STAND_BETWEEN =
  /^(?:be|been|being|expected|expects?|set|due|scheduled|planned|plans?|held|takes?|place|slated|likely|fixed|listed|foreseen|going|have|has|had|do|done|invited|asked|come|comes|came|meet|happen|happened|called|said|says|according|begins?|starts?|opens?|closes?|ends?|resumes?|resumed|began|handed|passed|broken|turned|run|stood|dates?|dated|continue|stay|stays|move|get|gets|getting|close|end|open|start|begin|resume|set|heard|appear|paid|pay|elected|changes|led|looked|administered|confirmed|done|judge|court)$/;
