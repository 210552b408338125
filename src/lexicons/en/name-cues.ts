/**
 * Words beside a name that tell what it is. The name tagger was trained with these very lists: a change takes effect with
 * the next training only (training/README.md).
 * Source: own, from reading news. Licence: MIT. Made 2026-11.
 */

/** Titles and offices that stand right before a person's name. */
export const titles: ReadonlySet<string> = new Set(
  "mr mr. mrs mrs. ms ms. dr dr. sir lord lady president minister secretary chancellor senator sen. rep. gov. governor mayor king queen prince princess pope judge justice general gen. col. colonel captain capt. lt. sgt. professor prof. coach spokesman spokeswoman chairman chairwoman director executive".split(
    " ",
  ),
);

/** Prepositions that a place follows. */
export const placeWords: ReadonlySet<string> = new Set("in at near from outside across throughout around".split(" "));

/** Verbs of saying after the name of the one who says. */
export const sayings: ReadonlySet<string> = new Set(
  "said says told added asked announced reported wrote warned argued insisted told".split(" "),
);

/** Words that end a company's name. */
export const companyWords: ReadonlySet<string> = new Set(
  "inc inc. corp corp. ltd ltd. llc plc co co. group holdings bank ag sa nv se gmbh industries technologies airlines motors energy".split(
    " ",
  ),
);

/** Common nouns that introduce an organization: "retailer Marlow". */
export const companyNouns: ReadonlySet<string> = new Set(
  "company firm maker producer retailer miner manufacturer group bank lender airline brand startup developer supplier giant publisher bookmaker broker brokerage operator carrier insurer chain builder owner parent rival subsidiary unit conglomerate automaker drugmaker carmaker distributor provider agency institute newspaper magazine broadcaster website portal platform app union party alliance charity club team side".split(
    " ",
  ),
);

/** Words after an organization's name: "Marlow chief executive", "Marlow shares". */
export const officeWords: ReadonlySet<string> = new Set(
  "chief ceo cfo chairman chairwoman chair president director spokesman spokeswoman spokesperson shares stock bonds employees workers staff customers users shareholders investors executives executive officials plant factory analyst analysts economist coach captain manager striker defender midfielder quarterback pitcher fans".split(
    " ",
  ),
);

/** Words of a contest beside a team's name: "beat Marlow 2-1". */
export const contestWords: ReadonlySet<string> = new Set(
  "beat beats defeat defeated edged host hosts hosted visit visits visited lost lose won win play plays played face faces against versus vs vs. drew draw stunned routed thrashed swept over trailed led lead".split(
    " ",
  ),
);

/** Common nouns that introduce or follow a place: "the village of Marlow", "Marlow airport". */
export const placeNouns: ReadonlySet<string> = new Set(
  "village town city hamlet suburb district province region county state island islands river lake mountain valley bay port airport harbour harbor neighborhood neighbourhood municipality township settlement prefecture department capital coast border peninsula beach forest desert creek parish borough area street road highway station square park basin plateau gulf strait canyon glacier volcano resort camp".split(
    " ",
  ),
);

/** Common nouns for people in an apposition: "Marlow, a nurse". */
export const personNouns: ReadonlySet<string> = new Set(
  "man woman boy girl father mother son daughter brother sister wife husband widow teacher nurse doctor lawyer farmer student professor researcher scientist engineer activist artist actor actress singer writer author journalist reporter politician lawmaker senator diplomat officer soldier resident owner founder leader head member expert historian economist analyst official veteran player defender midfielder striker forward goalkeeper pitcher quarterback swimmer runner rider driver boxer candidate director manager spokesman spokeswoman".split(
    " ",
  ),
);
