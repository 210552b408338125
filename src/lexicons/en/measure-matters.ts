import { once } from "../../kernel/once.ts";

/**
 * What an amount, a share, a time or a length is told of, by the words beside it. Of each dimension one row a matter: its name, the
 * words that say it by themselves, and behind the bar those that several matters share (a sum that somebody paid is a price, a fine or
 * a ransom). A row of its own too for what is easily taken for another: a bonus is no salary.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const rows: Readonly<Record<MatterDimension, readonly string[]>> = {
  money: [
    "ransom: ransom kidnappers hijackers pirates captors | paid pay paying handed cash free release",
    "price: auction auctioned auctioneer hammer bid bidder bidding fetched price priced sold saleroom resale | bought buy buyer paid pay worth cost paying spent",
    "cost: cost costs costing budget budgeted price-tag expense expensive outlay overrun construction contractor | bill priced spent spend build built building paid pay price",
    "salary: salary salaries wage wages pay-packet remuneration payroll paycheque paycheck best-paid | pay paid earn earns earning earned paying make makes collect pocket contract year annually annual",
    "debt: debt debts owe owes owed owing liabilities creditors creditor borrowings indebted arrears insolvent bankrupt | loan loans due bank banks red",
    "reward: reward rewards bounty informant informants tip tip-off | offered offer offering information pay paid",
    "fare: fare fares ticket tickets ride single passengers commuters tariff | price cost costs pay charge charged paying",
    "fine: fine fined fines penalty penalties penalised penalized sanction sanctioned sanctions punishment punished | pay paid ordered cost settlement",
    "damages: damages compensation compensate payout jury awarded award verdict settlement plaintiff | pay paid ordered court",
    "damage: damage destroyed destruction insured | loss losses cost",
    "profit: profit profits earnings bottom-line net pre-tax post-tax surplus black | earned earn earning made",
    "loss: loss losses deficit shortfall red | lost lose",
    "revenue: revenue revenues sales turnover takings receipts proceeds takings | earned took sold",
    "dividend: dividend dividends shareholders payout distribute distribution shareholder | pay paid paying",
    "takeover: takeover takeovers acquire acquires acquired acquisition buyout bid merger stake valued deal | bought buy buys buying purchase price pay paying paid offer offered worth",
    "transfer: transfer loan-fee signing buy-out | fee paid sold bought clause",
    "investment: invest invests invested investing investment financing | fund investors plant build",
    "donation: donate donated donates donation donations gift bequest bequeathed charity philanthropist | gave given raised",
    "grant: grant grants subsidy subsidies bailout | aid funding rescue loan government",
    "theft: stolen stole robbers robbery theft thieves heist burglars haul embezzled embezzling embezzlement swindled defrauded fraud siphoned pocketed loot | worth missing took",
    "bribe: bribe bribes bribery kickback kickbacks backhander | paid",
    "bonus: bonus bonuses premium",
    "deposit: deposit bail bond surety",
    "prize: prize jackpot lottery winnings purse | won win",
    "pass: pass passes season-ticket day-ticket monthly-ticket weekly-ticket annual-ticket day-card",
    "rent: rent rents lease leased landlord tenant tenants | month",
    "tax: taxes taxman vat duty levy",
    "estimate: estimate valuation",
  ],
  percent: [
    "tax: tax levy levies vat surcharge duty duties tariff tariffs toll | charge charged rate",
    "interest: interest base-rate key-rate policy-rate benchmark repo monetary rate-setters | rate rates bank lending borrowing central-bank",
    "mortgage: mortgage mortgages homeowners",
    "savings: savers savings deposit deposits",
    "inflation: inflation consumer-prices cpi cost-of-living price-index price-rises dearer prices | rate",
    "growth: gdp growth economy economic domestic-product national-product output expansion | grew grown grow expanded larger",
    "poll: poll polls survey surveys pollsters pollster polled polling respondents questioned | vote votes support voters percent",
    "turnout: turnout abstention abstained electorate cast participation | voted voters ballots polls",
    "stake: stake stakes holding shareholding shareholder acquire acquired acquires acquiring | shares bought buy buying bought",
    "wages: wage wages pay salary salaries raise pay-rise pay-deal | rise more increase",
    "stock: share shares stock stocks shareholders investors trading bourse | fell fall plunged lost drop",
    "unemployment: unemployment jobless out-of-work",
    "sales: sales revenue revenues turnover exports imports",
    "margin: margin margins majority",
    "approval: approval rating popularity",
  ],
  duration: [
    "sentence: sentence sentenced jail jailed prison imprisonment imprisoned bars cell gaol custody incarcerated locked penitentiary convicted guilty | got given gave handed years term court judge judges",
    "delay: late delay delayed delays schedule overdue timetable tarmac | wait waited waiting held stranded",
    "strike: strike strikes striking strikers walkout stoppage pickets picket downed dispute stayaway | stopped work",
    "trial: trial proceedings hearings hearing dock | court case lasted",
    "trapped: underground trapped ground rubble buried surface cave cavers mine | rescued freed spent",
    "voyage: voyage crossing crossed cross aloft airborne journey passage sailed flew flown sailing rowed rowing swam swim swimming | flight trip air balloon after took later",
    "marriage: marriage married wed wedding marry wife husband spouse divorce divorced couple | together years",
    "ban: ban banned bans suspension suspended barred disqualified disqualification | handed given",
    "siege: siege standoff stand-off besieged hostages hostage captors captivity captive",
    "outage: outage blackout power electricity offline disruption | without",
    "closure: closure closed shut reopen reopened reopening reopens",
    "talks: talks negotiations negotiating negotiated summit marathon negotiators",
    "surgery: surgery operation operated operating surgeons",
    "search: search searched searching searchers combed",
    "contract: contract deal signed extension",
    "mandate: presidency mandate reign reigned office ruled in-power",
    "truce: truce ceasefire cease-fire armistice",
    "curfew: curfew lockdown quarantine",
    "service: service served employee career worked",
    "drought: drought heatwave dry",
    "debate: debate speech spoke speaking filibuster address session sitting",
    "match: match bout fight final rally set sets",
    "coma: coma unconscious",
  ],
  mass: [
    "drugs: cocaine heroin cannabis hashish marijuana amphetamine methamphetamine drugs drug narcotics narcotic contraband opium ecstasy | seized haul found",
    "recovered: recovered recover collected collect skimmed pumped salvaged scooped mopped cleaned raked",
    "spill: oil crude diesel fuel slick spill spilt spilled leak leaked leaking cargo | sea tanker",
    "gold: gold silver bullion",
    "waste: waste rubbish garbage litter sand debris",
    "catch: catch caught fish tuna cod",
    "harvest: harvest harvested crop grain wheat yield",
    "emissions: emissions carbon co2",
    "ivory: ivory tusks horn horns",
    "aid: aid food rice flour supplies",
  ],
  length: [
    "depth: depth depths deep seabed sea-floor fathoms | lies lie wreck down below beneath bottom",
    "rain: rain rainfall downpour gauge precipitation rained deluge | fell storm",
    "snow: snow snowfall snowed drifts",
    "height: altitude elevation sea-level summit peak above-sea-level climbed higher highest",
    "waves: wave waves swell tsunami surge",
    "level: water-level river flood crest crested",
    "slick: slick",
    "route: tunnel line road track route pipeline bridge railway long",
    "jump: jump jumped leap leapt vault throw threw hurled",
  ],
  speed: [
    "wind: wind winds gust gusts gusting storm storm-force cyclone hurricane typhoon gale blew blowing",
    "storm: moved moving heading headed travelling traveling track | storm",
    "vehicle: car driver motorist radar camera clocked driving drove road motorway vehicle motorbike | speed",
    "limit: limit speed-limit allowed permitted",
    "train: train trains rail railway recorder",
    "ball: serve ball pitch bowled",
  ],
  area: [
    "burnt: fire wildfire blaze flames burned burnt scorched charred blackened consumed destroyed ravaged",
    "flooded: flood flooded water",
  ],
};

export type MatterDimension = "money" | "percent" | "duration" | "mass" | "length" | "speed" | "area";

/** What a word says of an amount beside it. */
export interface MatterCue {
  readonly matters: ReadonlySet<string>;
  /** Says it by itself; else only as long as no such word is there. */
  readonly isTold: boolean;
}

export function isMatterDimension(name: string): name is MatterDimension {
  return Object.hasOwn(rows, name);
}

const cues = once(() => new Map(Object.entries(rows).map(([dimension, list]) => [dimension, cuesOf(list)])));

/** By word in lower case; words that belong together are joined by a hyphen. */
export function matterCues(dimension: MatterDimension): ReadonlyMap<string, MatterCue> {
  return cues().get(dimension) ?? new Map();
}

function cuesOf(list: readonly string[]): ReadonlyMap<string, MatterCue> {
  const strong = new Map<string, Set<string>>();
  const weak = new Map<string, Set<string>>();
  for (const row of list) {
    const [name = "", words = ""] = row.split(":");
    const [own = "", shared = ""] = words.split("|");
    note(strong, own, name);
    note(weak, shared, name);
  }
  const all = new Map<string, MatterCue>();
  for (const [word, matters] of weak) all.set(word, { matters, isTold: false });
  for (const [word, matters] of strong)
    all.set(word, { matters: new Set([...matters, ...(weak.get(word) ?? [])]), isTold: true });
  return all;
}

function note(table: Map<string, Set<string>>, words: string, name: string): void {
  for (const word of words.split(" ").filter((one) => one !== ""))
    table.set(word, (table.get(word) ?? new Set()).add(name));
}
