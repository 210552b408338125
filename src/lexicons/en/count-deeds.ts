/**
 * What is said of those that are counted, in the many ways in which newsrooms say it. Our own list, 2026-11, from the practice of
 * wire, tabloid and regional papers; words are facts.
 *
 * A pattern reads the clause of a figure in lower case, its tokens parted by single blanks and the figure written "#":
 * "ambulances took # of them to hospital".
 */
export interface CountDeed {
  readonly name: string;
  /** Kinds that may be counted, in groups that stand for each other: "jobs" and "people" that are laid off. */
  readonly kinds: readonly (readonly string[])[];
  readonly pattern: RegExp;
  /** What is planned is told as much as what is done. */
  readonly isPlan: boolean;
  /** Of one party, firm or club among several: both have to name it. */
  readonly hasOwner: boolean;
  /** A state that passes: who waits on Tuesday does not on Wednesday. */
  readonly isPassing: boolean;
}

const deed = (
  name: string,
  kinds: string,
  pattern: RegExp,
  { isPlan = false, hasOwner = false, isPassing = false } = {},
): CountDeed => ({
  name,
  kinds: kinds.split("|").map((group) => group.split(" ")),
  pattern,
  isPlan,
  hasOwner,
  isPassing,
});

export const COUNT_DEEDS: readonly CountDeed[] = [
  deed(
    "killed",
    "people|animals",
    /\b(?:kill(?:ed|s|ing)?|dead|died|die|dies|deaths?|lives|perish(?:ed)?|fatalit|toll|bodies|slaughter|culled|mauled|savaged|put down|drowned|claim(?:ed|s)? #|dying|torn apart|torn to pieces|took #)/,
  ),
  deed("injured", "people", /\b(?:injur|hurt\b|wound)/),
  deed("in hospital", "people", /\b(?:hospital|wards?\b|admitted\b|admissions\b|casualty department|emergency room)/),
  deed(
    "missing",
    "people",
    /\b(?:missing|unaccounted|disappeared|vanished|not been (?:found|seen|heard)|without (?:a )?trace|no trace|lost under|still being (?:sought|searched|looked)|search(?:ing|ed)? for #|look(?:ing)? for #|unfound|whereabouts|yet to be found|buried)\b/,
    { isPassing: true },
  ),
  deed(
    "trapped",
    "people",
    /\b(?:trapped|stuck|cut off|imprisoned|entombed|sealed (?:in|off)|underground|below ground|under the (?:ground|earth|surface|rubble|ruins)|pinned|waiting (?:below|down|to be)|caught (?:inside|below|underground)|buried alive|metres down|down the (?:shaft|mine|pit))\b/,
  ),
  deed(
    "rescued",
    "people|animals",
    /\b(?:rescu(?:ed?|es|ing)|saved|saves?|saving|plucked|winched|fetched|freed|lifted off|picked up|pick up|taken off|(?:brought|bring|carried|got|pulled|taken|took|lifted|led|flown|dragged|getting|moved|hauled) (?:[^ ]+ ){0,4}(?:ashore|back|safety|out|off|alive|land|into care))\b/,
  ),
  deed(
    "evacuated",
    "people|homes",
    /\b(?:evacuat|evacuees|cleared (?:out|from)|(?:leave|left|leaving|quit|vacate|vacated|out of|from) (?:their|the) (?:homes?|houses?|flats?|apartments?|beds?)|moved out|turned out|told to (?:leave|go|get out)|ordered (?:out|to leave)|had to (?:leave|go|get out|move)|asked to leave|clear out)/,
  ),
  deed(
    "displaced",
    "people",
    /\b(?:uproot|displac|homeless|refugees?\b|flee\b|fled\b|fleeing|flight\b|exodus|driven\b|drove\b|run from|ran from|forced (?:from|out|to (?:flee|leave))|on the move|abandon(?:ed|ing)? their|left their homes|homes behind)/,
  ),
  deed(
    "arrested",
    "people",
    /\b(?:arrest|detain|detention|held\b|hold\b|in custody|into custody|custody\b|cells\b|behind bars|hauled|rounded up|picked up|taken in|locked up|nabbed|nicked|handcuff|police vans?|collared|apprehended|seized)/,
  ),
  deed(
    "charged",
    "people",
    /\b(?:charg(?:ed|es|ing)|indict|prosecut|accused|in the dock|defendants|summonse?d|on trial|arraigned|appear(?:ed)? in court|answer in court|before (?:a|the) (?:court|judge|magistrate)|face (?:court|trial|charges))/,
  ),
  deed(
    "sought",
    "people",
    /\b(?:look(?:s|ed|ing)? for|hunt|at large|in search of|searching for|wanted\b|want to (?:talk|speak)|seek(?:s|ing)?\b|sought|fugitives?|on the run|manhunt|not been (?:seen|caught)|on the loose|still free|escaped capture|uncaught)/,
    { isPassing: true },
  ),
  deed(
    "held hostage",
    "people",
    /\b(?:hostages?|captives?|captors|at gunpoint|gunpoint|being held|held (?:inside|in|captive)|in the hands of|kept (?:inside|in|prisoner)|captivity|hold(?:ing|s)? #)/,
  ),
  deed(
    "freed",
    "people",
    /\b(?:freed?\b|free\b|freeing|releas|set free|let go|let out|liberat|freedom|regain|handed over|came home|come home|home again|walked (?:out|free))/,
  ),
  deed(
    "on strike",
    "people",
    /\b(?:strikes?\b|striking|strikers|walk(?:ed|ing|s)? out|walkout|downed? tools|downing tools|stoppage|picket|industrial action|labour|stopped work|stay(?:ed|ing)? away from work|stayed out|not turn up for work|off the job|refus(?:ed|ing) to (?:work|drive))/,
  ),
  deed(
    "laid off",
    "people jobs",
    /\b(?:lay(?:s|ing)? off|laid off|lay-?offs?\b|job (?:losses|cuts)|cut(?:s|ting)?\b|axe?d?\b|axing|redundan|sack(?:ed|s|ing)?\b|dismiss|shed(?:s|ding)?\b|los(?:e|es|t|ing) (?:their|his|her) (?:jobs?|work|posts?|livelihoods?)|out of (?:work|a job|the door)|no job|let(?:s|ting)? (?:[^ ]+ )?go\b|pink slips?|sen[dt](?:s|ing)?(?: [^ ]+){1,5} home|eliminat|slash|to go\b|given notice|notice to|fired\b|unemployed|without (?:a )?(?:job|work))/,
    { isPlan: true, hasOwner: true },
  ),
  deed(
    "hired",
    "people jobs",
    /\b(?:hir(?:e|ed|es|ing)\b|recruit|tak(?:e|es|ing)(?: [^ ]+){0,4} on\b|took on|creat(?:e|es|ed|ing)|new (?:jobs|posts|positions)|(?:jobs|posts|positions|work) for|provide (?:work|jobs|employment)|find work|employ(?:s|ed|ing|ment)?\b|work at|vacancies|payroll|on the books|bring(?:s|ing)? # jobs|staff(?:ed)? (?:by|of))/,
    { isPlan: true, hasOwner: true },
  ),
  deed(
    "gathered",
    "people",
    /\b(?:march|demonstrat|rall(?:y|ied|ies)|protest|take to the|took to the|turned? out\b|turn-?out|took part|tak(?:e|es|ing) part|participants?\b|participated|processions?\b|crowd|joined\b|attend|attendance|gate\b|spectators?\b|in front of #|watch(?:ed|ing|es)?\b|saw\b|seen by|fans\b|packed|came\b|had come|audience|filled\b|mourners?\b|pa(?:id|y|ying) (?:their )?(?:last )?respects|funeral|followed|filed past|gather|flock|assembled|congregat|lined the|farewell|buried)/,
  ),
  deed(
    "voted for",
    "people votes",
    /\b(?:vot(?:e|ed|es|ing) (?:[^ ]+ ){0,2}(?:for|yes|aye)\b|votes? in favou?r|in favou?r|backed|backing|approv(?:ed|al|ing)|support(?:ed|ing)?\b|ayes\b|said yes|said aye|raised (?:their|a) hands?|hands (?:went up|in the air|raised)|for the (?:plan|motion|project|scheme|bill|proposal)|carried by|votes? to #|#-|passed (?:by|with)|majority of #|in its favou?r)/,
  ),
  deed(
    "voted against",
    "people votes",
    /\b(?:vot(?:e|ed|es|ing) (?:[^ ]+ ){0,2}(?:against|no|down)\b|oppos|against (?:it|the)|noes\b|said no|reject(?:ed|ing)?\b|dissent|nays\b)/,
  ),
  deed("seats", "seats", /\b(?:seats?|mandates?|parliament|assembly|council|chamber|house|members|deputies)\b/, {
    hasOwner: true,
  }),
  deed(
    "signed",
    "people signatures",
    /\b(?:sign(?:ed|s|ing)?\b|signatures?|signatories|petition|put(?:ting)? (?:their|his|her) names?|names? (?:to|on|under|below)|autograph)/,
  ),
  deed(
    "complained",
    "people complaints",
    /\b(?:complain|complaints?|moan|objected|objections|wrote (?:in|to)|grievance|denounce|protested to|took offence)/,
  ),
  deed(
    "fell ill",
    "people",
    /\b(?:ill\b|illness|sick|poison|unwell|symptoms|vomit|stomach|diarrh|nausea|queasy|laid low|throwing up|threw up|cramps|took to (?:their )?bed)/,
  ),
  deed(
    "infected",
    "people cases",
    /\b(?:cases?\b|infect|caught\b|catch\b|diagnos|contracted|tested positive|came down with|come down with|down with|gone down with|have (?:had )?(?:the )?(?:measles|cholera|flu|dengue|covid|mumps|ebola|malaria|polio|rabies)|fallen (?:ill|sick)|sick|ill with|patients)/,
  ),
  deed(
    "vaccinated",
    "doses|people",
    /\b(?:vaccinat(?:ed|ing)|inoculat|jabbed|immuni[sz]ed|given\b|gave\b|giv(?:e|ing)\b|administ(?:er|rat)|handed out|dispens|swallowed|got into|doled out|received?\b|took\b|taken\b|used\b)/,
  ),
  deed(
    "waiting",
    "people|ships|vehicles",
    /\b(?:wait|queue|queuing|in line|line of|lined up|lining up|backlog|at anchor|anchored|held up|stuck|jam\b|turn\b|unable to (?:move|pass|enter))/,
    { isPassing: true },
  ),
  deed(
    "closed",
    "schools|shops|rooms|villages",
    /\b(?:clos(?:e|es|ed|ing|ure|ures)\b|shut|no (?:classes|lessons|teaching)|suspend|lessons|classes\b|not (?:re)?open|stay(?:ed)? (?:shut|closed)|locked|bolted|shutter|empty)/,
    { isPlan: true },
  ),
  deed("opened", "schools|shops", /\b(?:open(?:s|ed|ing)?\b|launch|inaugurat|new\b)/, { isPlan: true, hasOwner: true }),
  deed(
    "destroyed",
    "homes|vehicles|shops|ships|planes|trees|villages",
    /\b(?:destroy|burn(?:ed|t|s|ing)?\b|gone\b|lost\b|lose\b|raze|gut(?:s|ted|ting)?\b|ash(?:es)?\b|consum|devour|engulf|swallow|flatten|wreck|wiped out|ruins?\b|went up in|reduced|claim|levelled|leveled|demolish|collaps|swept away|razed|taken by|incinerat|charred|fell victim|torched)/,
  ),
  deed(
    "damaged",
    "homes|vehicles|shops|schools",
    /\b(?:damag|scorch|lost (?:their )?roofs?|roofs? (?:off|torn|blown)|cracks?\b|cracked|affected)/,
  ),
  deed(
    "flooded",
    "homes|shops|vehicles",
    /\b(?:flood|under ?water|inundat|swamp|water\b|deluge|submerg|soaked|wet\b|awash)/,
  ),
  deed(
    "without power",
    "homes|people",
    /\b(?:power|electric|in the dark|dark\b|darkness|black-?outs?\b|outages?\b|lights?\b|unplugged|supply|current\b|reconnect|disconnected|candle|cut off|off the grid|cold\b)/,
    { isPassing: true },
  ),
  deed(
    "crashed",
    "vehicles|trains",
    /\b(?:pile-?up|pile[ds]?\b|crash|collid|collision|smash|involv|r[au]n into|tangled|wreck|caught|shunt|concertina)/,
  ),
  deed(
    "cancelled",
    "flights|trains|ships",
    /\b(?:cancel|scrap|scrub|ground(?:ed|ing|s)?\b|did not (?:take off|leave|run|go|fly|depart)|never (?:left|took off)|called off|axed|dropped|struck (?:off|from)|wiped|not operat|fell victim|suspend)/,
  ),
  deed(
    "robbed",
    "shops|homes",
    /\b(?:loot|plunder|ransack|strip|empt(?:y|ied|ying)|br(?:oke|oken|eak|eaking) into|raid|robb|burgl|pillag|cleaned out|cleared out|helped themselves|turned over)/,
  ),
  deed(
    "stolen",
    "objects|vehicles|animals|weapons",
    /\b(?:stol|steal|theft|thie(?:f|ves)|robb|took\b|taken\b|gone\b|missing|made off|making off|ma(?:de|ke)s? away|swipe|vanish|disappear|haul\b|loot|snatch|pinch|nick(?:ed|s)\b|lift(?:ed|s)\b|raid|burgl|helped themselves|carried off|poorer|lost\b|relieved of|heist|swag|booty)/,
  ),
  deed(
    "shots fired",
    "shots",
    /\b(?:fir(?:e|ed|ing)\b|shots?\b|shot\b|pull(?:ed)? the trigger|trigger|discharg|bullets?|rounds?|loosed|gunfire|weapons?)\b/,
  ),
  deed(
    "ordered",
    "planes|ships|vehicles|trains",
    /\b(?:order|buy|buys|buying|bought|purchas|acquir|procure|contract|sign(?:ed|s|ing)? (?:up )?for|fleet|deliver|get(?:s|ting)?\b|will have|deal\b)/,
    { isPlan: true },
  ),
  deed(
    "storeys",
    "storeys",
    /\b(?:storeys?|stor(?:y|ies)|floors?|levels?|high|tall|tower|skyscraper|ris(?:e|es|ing)|high-rise)\b/,
    {
      isPlan: true,
    },
  ),
  deed(
    "stranded",
    "animals",
    /\b(?:strand|beach(?:ed|ing)|aground|ashore|washed up|lie\b|lay\b|lying|on the (?:sand|beach|shore))/,
  ),
  deed("stranded", "people", /\b(?:strand|stuck|unable to (?:leave|get home|return)|marooned|spent the night|cut off)/),
  deed("goals", "goals", /\b(?:goals?|scor|net(?:ted|s|ting)?\b|found the net|struck|tally|times)/, { hasOwner: true }),
  deed(
    "aboard",
    "people signatures",
    /\b(?:on ?board|aboard|carry(?:ing)?\b|carried|occupants?|souls?\b|passenger list|manifest|in it\b|inside (?:it|her)|travelling (?:on|in)|names\b|passengers and crew|crew and passengers|flying with|had # (?:[^ ]+ )?(?:people|passengers))/,
  ),
  deed(
    "deployed",
    "people|vehicles|planes|ships",
    /\b(?:deploy|mobili[sz]|drafted in|on duty|sent (?:in|to|out)|on the search|taking part in the search|battl(?:ed|ing)|fight(?:ing)? the|fought|tackl|scrambled|dispatch|called (?:out|in)|searching|combing)/,
  ),
  deed(
    "felled",
    "trees",
    /\b(?:fell(?:ed|ing|s)?\b|cut(?:ting)? down|chop|axe|chainsaw|uproot|toppl|blown (?:down|over)|brought down|come down|came down|removed)/,
    {
      isPlan: true,
    },
  ),
  deed("planted", "trees", /\b(?:plant(?:ed|ing|s)?\b|put in the ground|in the ground)/, { isPlan: true }),
  deed(
    "recalled",
    "vehicles|objects",
    /\b(?:recall|call(?:ed|ing)? back|back to (?:the )?(?:workshops?|dealers|garages)|return(?:ed)? to)/,
    {
      isPlan: true,
      hasOwner: true,
    },
  ),
  deed(
    "seized",
    "weapons|animals|objects|vehicles",
    /\b(?:seiz|confiscat|impound|surrender|handed in|found\b|recover|discover|turned up|uncover)/,
  ),
  deed(
    "sentenced",
    "people",
    /\b(?:sentenc|jailed|imprisoned|convict|found guilty|prison terms?|sent to (?:prison|jail)|behind bars)/,
  ),
  deed(
    "expelled",
    "people",
    /\b(?:deport|expel|sent (?:back|home)|flown (?:back|home|out)|thrown out|kicked out|ordered (?:out|to leave the country))/,
  ),
  deed(
    "resigned",
    "people",
    /\b(?:resign|quit\b|step(?:ped|ping|s)? down|stood down|left the (?:party|board|council)|walked away|defect)/,
  ),
  deed(
    "escaped",
    "people|animals",
    /\b(?:escap|broke out|broken out|break-?out|jailbreak|abscond|got away|fled\b|on the run|slipped (?:out|away)|tunnel)/,
  ),
  deed(
    "arrived",
    "people",
    /\b(?:arriv|landed|land(?:ing)?\b|came ashore|reach(?:ed|ing)?\b|crossed|set foot|disembark)/,
  ),
  deed("applied", "people", /\b(?:appl(?:y|ied|ies|ications?|icants?)|put in for|candidates?\b|bids?\b|bidding)/),
  deed(
    "competed",
    "people",
    /\b(?:runners?\b|start(?:ed|ers)?\b|finish|compet|took part|taking part|entered|entrants|entries|line[ds]? up|ran\b|raced|crossed the line)/,
  ),
  deed("enrolled", "people", /\b(?:enrol|pupils at|on (?:the|its) roll|students at|attend)/),
  deed(
    "built",
    "homes|rooms|turbines|schools",
    /\b(?:build|built|construct|erect|put(?:ting)? up|go up|going up|rise\b|new\b|plan|creat)/,
    {
      isPlan: true,
    },
  ),
  deed(
    "cut off",
    "villages",
    /\b(?:cut off|isolat|unreachable|no (?:road|contact)|marooned|snowed in|inaccessible|without (?:road|contact))/,
  ),
  deed("bodies found", "people", /\b(?:bod(?:y|ies)|remains|corpses|skeletons|graves?|exhum|unearth)\b/),
];
