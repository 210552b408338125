/**
 * What newsrooms count most, by the words that say so. Sources: the casualty vocabulary of the AP style book and of
 * disaster situation reports (OCHA); compiled for this project in 2026. Licence: facts, none needed.
 */

/** Verbs, participles and adjectives that put counted people (or things) into a state: "12 dead", "killing 14", "were hurt". */
export const STATE_WORDS: ReadonlyMap<string, string> = new Map(
  rows({
    killed:
      "killed kill kills killing dead deceased died die dies dying slain murdered murdering massacred executed perished perish drowned drowning electrocuted beheaded assassinated",
    injured:
      "injured injure injures injuring wounded wounding wounds hurt hurting hospitalized hospitalised maimed grazed scalded sickened",
    shot: "shot",
    stabbed: "stabbed",
    missing: "missing unaccounted disappeared vanished",
    arrested: "arrested arrest arrests arresting detained detaining detain apprehended nabbed",
    displaced: "displaced displacing homeless uprooted",
    evacuated: "evacuated evacuating evacuate evacuates",
    rescued: "rescued rescuing rescue rescues saved",
  }),
);

/** Nouns that name the count themselves: "15 deaths", "a death toll of 15", "two arrests". */
export const STATE_NOUNS: ReadonlyMap<string, string> = new Map(
  rows({
    killed:
      "death deaths fatality fatalities killing killings murder murders homicide homicides corpse corpses bodies body",
    injured: "injury injuries wounded injured casualties",
    missing: "disappearances",
    arrested: "arrest arrests detention detentions detainees",
    displaced: "refugees evictions",
    evacuated: "evacuations evacuees",
    rescued: "rescues ",
  }),
);

/** Nouns for a harm that somebody has: who has one is hurt, where there are none nobody is. */
export const HARM_NOUNS: ReadonlySet<string> = new Set(
  "injury injured casualty burns fracture concussion bruises".split(" "),
);

/** Nouns that stand for people, so that what happens to them is a casualty and not damage. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    "people persons person man men woman women child children boy boys girl girls teen teens teenager teenagers adult adults baby babies infant infants toddler toddlers " +
    "victim victims civilian civilians soldier soldiers troop troops officer officers policeman policemen policewoman police guard guards firefighter firefighters rescuer rescuers worker workers " +
    "employee employees staff student students pupil pupils teacher teachers passenger passengers driver drivers pedestrian pedestrians cyclist cyclists motorist motorists motorcyclist motorcyclists " +
    "resident residents villager villagers tourist tourists migrant migrants refugee refugees protester protesters protestor protestors demonstrator demonstrators militant militants fighter fighters " +
    "rebel rebels insurgent insurgents terrorist terrorists gunman gunmen attacker attackers bomber bombers suspect suspects hostage hostages prisoner prisoners inmate inmates detainee detainees " +
    "fan fans spectator spectators patient patients doctor doctors nurse nurses medic medics journalist journalists reporter reporters photographer cameraman sailor sailors fisherman fishermen miner miners " +
    "farmer farmers crew crewmen crewmember pilot pilots survivor survivors casualty casualties member members friend friends relative relatives brother brothers sister sisters son sons daughter daughters " +
    "mother mothers father fathers parent parents husband wife couple grandmother grandfather bystander bystanders shopper shoppers customer customers patron patrons clerk trafficker traffickers " +
    "smuggler smugglers pirate pirates others other another youth youths male males female females individual individuals citizen citizens national nationals deputy deputies trooper troopers marine marines " +
    "serviceman servicemen paramedic paramedics lawyer lawyers politician politicians activist activists worshipper worshippers pilgrim pilgrims climber climbers hiker hikers skier skiers swimmer swimmers " +
    "holidaymaker holidaymakers guest guests juvenile juveniles minor minors veteran veterans agent agents sergeant captain neighbor neighbour neighbors neighbours cousin cousins nephew niece uncle aunt girlfriend boyfriend partner " +
    "player players coach guardsman guardsmen shooter shooters robber robbers burglar burglars intruder homeowner owner owners operator engineer manager diver divers lifeguard " +
    "companion companions colleague colleagues classmate classmates teammate teammates roommate roommates coworker coworkers co-worker co-workers housemate sibling siblings twin twins grandson granddaughter stepson stepdaughter " +
    "stepfather stepmother fiance fiancee newborn newborns fetus deacon pastor priest priests principal principals marshal marshals imam rabbi nun nuns monk monks cleric clerics chef chefs mayor clergyman musician rapper rappers gangster star actor actress dad mom mum " +
    "grandparent grandparents kid kids families households schoolgirl schoolgirls schoolboy schoolboys sophomore freshman senior seniors graduate pensioner pensioners aide aides voter voters respondent respondents adolescent adolescents viewer viewers"
  ).split(" "),
);

/** Head nouns of money, share and measure figures, and the key they are compared under. */
export const MEASURED_NOUNS: ReadonlyMap<string, string> = new Map(
  rows({
    profit: "profit profits earnings ",
    revenue: "revenue revenues sales turnover",
    income: "income",
    cost: "cost costs bill budget ",
    price: "price prices",
    damage: "damage damages",
    fine: "fine fines penalty",
    loss: "loss losses",
    debt: "debt debts",
    salary: "salary salaries wage wages pay",
    value: "value worth valuation",
    deal: "deal contract",
    votes: "vote votes ballots",
    turnout: "turnout",
    share: "respondents voters those adults support majority",
    temperature: "temperature temperatures",
    "wind speed": "wind winds gust gusts",
    speed: "speed speeds",
    rainfall: "rain rainfall",
    depth: "depth",
    height: "height altitude elevation",
    population: "population inhabitants",
    magnitude: "magnitude",
    unemployment: "unemployment jobless",
    inflation: "inflation",
    sentence: "prison jail sentence sentenced",
  }),
);

function rows(table: Record<string, string>): [string, string][] {
  return Object.entries(table).flatMap(([slot, words]) =>
    words
      .split(" ")
      .filter((word) => word !== "")
      .map((word): [string, string] => [word, slot]),
  );
}
