/**
 * What one party is to a thing: its owner, its maker, the one who won it. A row names the slot, the nouns for whoever fills it
 * and the verbs of what it does.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const rows = [
  "owner|owner owners proprietor proprietors landlord property|own owns owned belong belongs belonged belonging",
  "operator|operator operators|operate operates operated operating run runs ran",
  "maker|maker makers manufacturer manufacturers producer|make makes made manufacture manufactures manufactured produce produces produced",
  "builder|builder builders shipbuilder|build builds built building construct constructs constructed constructing",
  "contractor|contractor contractors|",
  "keeper|caretaker|maintain maintains maintained maintaining serviced overhauled repaired renovated restored installed refitted",
  "insurer|insurer insurers underwriter|insure insures insured",
  "designer|designer architect architects|designed",
  "sponsor|sponsor sponsors|sponsored sponsoring",
  "funder|backer backers funder|financed funded funds finances paid",
  "buyer|buyer purchaser bidder acquirer suitor|buy buys bought buying acquire acquires acquired acquiring purchased",
  "seller|seller vendor|sell sells sold selling",
  "supplier|supplier suppliers|supply supplies supplied supplying delivered",
  "publisher|publisher publishers|published publishes",
  "organizer|organiser organizer organisers organizers|organise organised organises organize organized organizes staged",
  "auditor|auditor auditors|examined audited audits tested analysed analyzed",
  "grower|grower planter|farms farmed cultivated",
  "charterer|charterer|chartered charters leased",
  "carrier|carrier airline|carries",
  "company|company firm line yard shipyard brewery dairy chain retailer business responsibility|",
];

/** As above; people and teams do such things to many a thing. */
const deeds: readonly string[] = [
  "winner|winner|won wins clinched",
  "finder|finder|found discovered spotted",
  "founder|founder|founded",
  "composer|composer|composed",
  "director||directed",
  "driver|driver|driven drove",
  "pilot|pilot|piloted flown",
  "captain|skipper|skippered captained",
  "leader||led chaired",
];

/** Things that one report calls one way and another report another. */
const things: readonly string[] = [
  "plant factory mill refinery works complex site smelter brewery distillery bakery yard depot warehouse building",
  "building centre center mall shop store hotel tower block house property",
  "helicopter aircraft plane craft machine jet",
  "ship vessel boat ferry freighter tanker trawler barge craft yacht liner",
  "lorry truck tanker bus coach car van vehicle train locomotive",
  "field plantation farm estate land orchard",
  "line railway track route road bridge tunnel tram metro project dam pipeline",
  "drug medicine vaccine pill drop product device",
  "mine pit quarry shaft colliery",
];

export interface SlotWord {
  readonly slot: string;
  readonly isVerb: boolean;
  /** Of one thing only where it is told of which. */
  readonly isDeed: boolean;
}

let known: ReadonlyMap<string, SlotWord> | undefined;

/** By word in lower case. */
export function slotWords(): ReadonlyMap<string, SlotWord> {
  known ??= new Map([...entriesOf(rows, false), ...entriesOf(deeds, true)]);
  return known;
}

function entriesOf(list: readonly string[], isDeed: boolean): (readonly [string, SlotWord])[] {
  return list.flatMap((row) => {
    const [slot = "", nouns = "", verbs = ""] = row.split("|");
    return [nouns, verbs].flatMap((words, index) =>
      words
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => [word, { slot, isVerb: index === 1, isDeed }] as const),
    );
  });
}

let classesByThing: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** Whether two nouns may stand for one thing: "craft" and "helicopter". */
export function mayBeOneThing(a: string, b: string): boolean {
  classesByThing ??= readClasses();
  if (a === b) return true;
  const classes = classesByThing.get(b);
  return [...(classesByThing.get(a) ?? [])].some((one) => classes?.has(one));
}

function readClasses(): ReadonlyMap<string, ReadonlySet<number>> {
  const classes = new Map<string, Set<number>>();
  things.forEach((row, index) => {
    for (const word of row.split(" ")) classes.set(word, (classes.get(word) ?? new Set()).add(index));
  });
  return classes;
}
