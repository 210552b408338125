import { once } from "../../kernel/once.ts";

/**
 * What a story has one place for: where a ship sailed from, where a firm is based, where a painting was found. A row names the fact,
 * the words that tell it and the words that lead from them to the place; "_" joins a word to one that stands close behind it,
 * "+" stands for the forms of a regular verb, "=" for a place that is the object itself: "left Brenz".
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const rows = `
origin|sail+ depart+ fly flies flew flown flying travel travels travelled traveled travelling traveling set_out sets_out setting_out set_off setting_off set_sail put_out take_off took_off taken_off taking_off voyage trip journey flight ferry crossing passage convoy cargo carry carries carried carrying transport+ embark+ launch+ helicopter lifeboat|from
origin|leave leaves left leaving depart+|=
bound|bound head+ fly flies flew flown flying sail+ travel travels travelled traveled travelling traveling way route voyage trip journey flight ferry crossing passage convoy carry carries carried carrying transport+|to for towards toward
arrival|arrive+ dock+ moor+ berth+ tie_up tied_up tying_up anchor+ disembark+ limp+ put_in come_ashore came_ashore|at in into
arrival|reach reaches reached reaching|=
brought|take takes took taken taking fly flies flew flown flying airlift+ rush rushed rushing transfer transferred transferring transport+ driven bring brings brought bringing tow+ divert+ escort+ move+ evacuate+ relocate+|to into
hospital|treat+ admit admitted recover+ hospitalised hospitalized recuperating doctors surgeons|in at
custody|hold holds held holding jail+ detain+ remand+ imprison+ incarcerated booked locked_up|in at into to
arrest|arrest+ detain+ apprehend+ capture+ catch caught catching nab nabbed take_into taken_into took_into pick_up picked_up picking_up surrender+ gave_up given_up give_up cornered|at in near outside on inside
find|find finds found finding discover+ recover+ locate+ spot spotted come_across came_across unearth+ retrieve+ turned_up washed_up washed_ashore|in at near on off inside beside under behind outside by
find arrest|trace+ track+|to
seat|headquartered based headquarters office|in at
birth|born native birthplace|in at of
raised|grew_up raised grow_up growing_up upbringing childhood|in
home|live lives lived living reside+ resident residents|in of at near
home|settle+ moved_to|in to
home|come comes came coming hail+|from
made|make makes made making manufacture+ produce+ assemble+ brew+ bottle+ build builds built building pack packs packed|in at
plant|pick+ choose chooses chose chosen choosing select+ settle_on settled_on|=
plant|build builds built building open+ locate+ plant factory works refinery mill smelter brewery facility|in at near
venue|hold holds held holding stage+ host+ take_place takes_place took_place taken_place taking_place play+ meet meets met meeting gather+ come_together convene+ perform+ defence defense friendly final bout fight rematch premiere+ wedding ceremony summit conference talks camp|in at on
study|study studies studied studying student students enrolled graduate+|in at from
work|work+ employed job teach teaches taught teaching|in at
burial|bury buries buried burying interred funeral laid_rest|in at
sale|sell sells sold selling buy buys bought buying purchase+|in at from
onset|begin begins began begun beginning start+ originate+ patients_came patients_were cases_came cases_were traced|in at from on near
shelter|put_up housed housing shelter+ accommodate+ lodged beds sleep slept sleeping night refuge stayed staying|in at
release|set_free release+ free+ let_go|in into at
kidnap|kidnap kidnapped kidnapping abduct+ seize+ snatch+ grabbed|from at in near outside
theft|steal stole stolen stealing take took taken|from
landing|land+ landing come_down came_down rest ditched crash-landed crash-landing|in on at near
fall|fall falls fell fallen falling drop dropped plunge+ slip slipped broke_through|on in into off near at from
trial|tried trial hearing appear+ filed lodged convicted|at in
training|train+ training_camp training camp|at in
accounts|account accounts|in
holiday|holiday vacation holidaying vacationing honeymoon|in at on
marriage|marry married wed|in at
lastseen|seen disappear+ vanish vanished missing|in at near outside on from
escape|escape+ broke_out breaking_out fled absconded|from
refuge|flee fled fleeing exile exiled emigrate+ deport+ extradite+|to into in
hiding|hide hides hid hidden hiding stash+ holed_up|in at inside under behind
abandoned|abandon+ dump+ parked ditched|in at near on outside
film|film+ shooting|in at
recorded|record+ measure+|in at
speech|speak speaks spoke speaking rally audience speech|in at
visit|visit+|=
visit|visit|to
divert|divert+ emergency_landing|to in at
landfall|landfall come_ashore came_ashore|in at near on
death|die dies died dying dead death|in at
show|display exhibit+ show shown unveil+ exhibition|in at
board|board+ boarded got_on|in at
crossing|cross+|into at near
protest|protest+ march+ demonstrate+ rallied demonstration|in outside at
crash|crash+ collide+ collision accident derail+ derailment overturn+ pile-up skidded|near in on at outside
fire|fire blaze explosion blast burned burning burnt|in at near on outside
attack|shooting shot stabbed stabbing attack+ ambush+ robbery robbed raid raided heist burglary|in at near outside on
quake|epicentre epicenter quake earthquake tremor|off in near of
collapse|collapse+ landslide avalanche|in on near at
call|call+ respond+|to
grave|grave tomb memorial statue monument|in at
stationed|stationed posted deployed garrisoned|in at
`;

/** One way to tell a fact. */
export interface WhereaboutsWord {
  readonly facts: readonly string[];
  /** A word that has to follow within a few: "up" for "put up"; "" for none. */
  readonly particle: string;
  readonly links: ReadonlySet<string>;
  /** The place is the object itself. */
  readonly isObject: boolean;
}

/** By word in lower case. */
export const whereaboutsWords = once((): ReadonlyMap<string, readonly WhereaboutsWord[]> => {
  const known = new Map<string, WhereaboutsWord[]>();
  for (const row of rows.trim().split("\n")) {
    const [facts = "", words = "", links = ""] = row.split("|");
    for (const entry of words.split(" ").flatMap(formsOf)) {
      const [word = "", particle = ""] = entry.split("_");
      const telling = {
        facts: facts.split(" "),
        particle,
        links: new Set(links.split(" ")),
        isObject: links === "=",
      };
      known.set(word, [...(known.get(word) ?? []), telling]);
    }
  }
  return known;
});

/** "arrive+" stands for "arrive", "arrives", "arrived" and "arriving". */
function formsOf(entry: string): string[] {
  if (!entry.endsWith("+")) return [entry];
  const verb = entry.slice(0, -1);
  const base = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, `${base}ed`, `${base}ing`];
}

/** Nouns for where one may be, in groups of what may be one: "motel" and "hotel"; a word may stand in several. */
const premises = `
motel hotel inn guesthouse hostel lodge resort boarding-house
apartment flat house home residence bungalow villa cottage cabin farmhouse block tower bedsit studio condominium condo townhouse mansion penthouse trailer caravan
shop store supermarket newsagent newsagents newsagent's grocery grocer grocer's kiosk convenience mall boutique off-licence minimarket
pharmacy chemist chemist's drugstore shop store
bakery baker baker's shop cafe
butcher butcher's shop
station garage forecourt shop store
station terminal terminus stop platform depot
school kindergarten nursery creche academy classroom gym gymnasium hall dormitory
college university campus academy dormitory hall hostel
library archive
factory plant mill works workshop foundry warehouse refinery brewery depot
office headquarters tower
church chapel cathedral abbey monastery convent parish crypt vestry
mosque madrasa
temple shrine pagoda
synagogue
hall gym gymnasium centre center auditorium arena stadium fairground fairgrounds
bank vault branch
room
shed garden garage barn outhouse greenhouse allotment yard
barn stable shed farm byre silo
cellar basement vault
attic loft
field farm meadow pasture orchard vineyard
pitch ground stadium field park court
beach shore coast dune
creek stream river brook ditch bank
canal towpath bank
lake reservoir pond shore
forest wood woods woodland park grove
quarry pit mine
cave cavern grotto
glacier icefield
mountain hill ridge slope peak
log tree trunk
pizzeria restaurant diner cafe bistro trattoria takeaway
pub bar tavern inn club nightclub
casino
theatre theater cinema
museum gallery
prison jail penitentiary
barracks base garrison
roadblock checkpoint
market bazaar
hospital clinic infirmary ward
airport airfield airstrip runway
harbour harbor port marina quay dock pier jetty wharf
bridge viaduct
tunnel underpass
car-park lot garage carpark
road street highway motorway lane avenue roadside
roundabout junction crossroads
cemetery graveyard churchyard
zoo
kitchen canteen cafeteria
bathroom toilet lavatory washroom
bedroom dormitory
sauna spa
laundry
courtroom court courthouse
embassy consulate
casino
sewer drain manhole
container lorry truck van
suitcase bag rucksack backpack
tent camp campsite
`;

const groupsByNoun = once((): ReadonlyMap<string, ReadonlySet<number>> => {
  const groups = new Map<string, Set<number>>();
  for (const [index, line] of premises.trim().split("\n").entries())
    for (const noun of line.split(" ")) groups.set(noun, (groups.get(noun) ?? new Set()).add(index));
  return groups;
});

/** Whether two nouns stand for two kinds of place, neither of which may be called by the other: "motel" and "flat". In: lower case, singular. */
export function areOtherPremises(noun: string, other: string): boolean {
  const [a, b] = [groupsByNoun().get(noun), groupsByNoun().get(other)];
  return a !== undefined && b !== undefined && ![...a].some((group) => b.has(group));
}

export function isPremises(noun: string): boolean {
  return groupsByNoun().has(noun);
}
