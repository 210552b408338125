/**
 * Questions to which a story has one answer, out of words that exclude each other: with what somebody was attacked, what a lorry carried.
 * Each with the kinds that may answer it and the cues that make a word the answer. "hit_by" stands before it; "steal" has it as
 * its object, or as the subject of its passive, "+kill" as its object only; ">bolt" stands behind it; it does what "=find" says.
 * "sole": any word of the kind answers, where the article has no other of that kind. "aged": told with an age, which has to be the same.
 * "about": each article has one of these words.
 * Our own list, 2026-11.
 */
export interface KindSlot {
  readonly slot: string;
  readonly kinds: string;
  readonly cues?: string;
  readonly sole?: boolean;
  readonly aged?: boolean;
  readonly about?: string;
  /** Told of a person: not of another name, or of her where the other tells of him. */
  readonly ofPerson?: boolean;
  /** Its sentence has one of these words. */
  readonly beside?: string;
  /** A plural is none: "guards found him". */
  readonly single?: boolean;
  /** No article may speak of several people: each has an answer of his own. */
  readonly ofOne?: boolean;
}

export const KIND_SLOTS: readonly KindSlot[] = [
  { slot: "animal", kinds: "animal", sole: true, single: true },
  { slot: "place of worship", kinds: "worship", sole: true },
  {
    slot: "side of the road",
    kinds: "bearing",
    sole: true,
    beside:
      "closed closing close shut shutting blocked blocking overturned crashed collided crash collision jackknifed overturning",
  },
  { slot: "instrument", kinds: "instrument", sole: true },
  {
    slot: "weapon",
    single: true,
    kinds: "weapon",
    cues: "arm_with attack_with hit_with strike_with beat_with stab_with threaten_with shoot_with kill_with batter_with assault_with slash_with injure_with wound_with threaten_at rob_at hold_at force_at wield brandish point pull draw produce show carry wave fire swing pull_out blow_from blow_with man_with robber_with attacker_with",
  },
  {
    slot: "what struck",
    single: true,
    kinds: "vehicle struck animal",
    cues: "hit_by strike_by knock_by run_over_by mow_by collide_with crush_by kill_by drag_by injure_by hurt_by bury_by crash_into bury_under trap_under crush_under collision_with",
  },
  {
    slot: "cargo",
    kinds: "goods animal",
    cues: "carry load_with laden_with load_of cargo_of full_of pack_with transport haul consignment_of spill shed fill_with",
    about:
      "lorry truck tanker van ship freighter vessel train container trailer barge ferry boat plane wagon wagons articulated",
  },
  {
    slot: "what was stolen",
    kinds: "goods animal",
    cues: "steal rob_of make_off_with get_away_with take theft_of escape_with snatch loot flee_with go_off_with relieve_of",
    about:
      "stolen theft thief thieves burglar burglars robbers robbed robber raiders steal stole burglary robbery raid",
  },
  {
    slot: "target",
    kinds: "premises worship",
    cues: "rob raid attack_on burgle break_into hold_up robbery_of raid_on fire_at blast_at explosion_at burglary_at robbery_at raid_at",
  },
  {
    slot: "charge",
    ofPerson: true,
    kinds: "crime",
    cues: "charge_with accuse_of count_of counts_of suspicion_of suspect_of charge_of charges_of indict_for indict_on try_for trial_for arrest_for allegation_of allegations_of",
  },
  {
    slot: "conviction",
    ofPerson: true,
    kinds: "crime",
    cues: "convict_of guilty_of guilty_to sentence_for jail_for plead_to confess_to admit",
  },
  {
    slot: "substance",
    ofPerson: true,
    kinds: "substance",
    cues: "positive_for trace_of traces_of kilo_of kilos_of kilogram_of kilograms_of gram_of grams_of tonne_of tonnes_of overdose_of poison_with dose_of find seize smuggle take inject use contaminate_with leak_of >find >detect",
  },
  {
    slot: "injury",
    ofPerson: true,
    single: true,
    ofOne: true,
    kinds: "body",
    cues: "break fracture dislocate sprain injure tear twist bruise shoot_in stab_in hit_in wound_in bite_in wound_to injury_to injuries_to cut_to wounds_to kick_in cut_above cut_on burn_to burn_on strike_on hit_on",
  },
  {
    slot: "finder",
    single: true,
    kinds: "finder",
    cues: "find_by spot_by discover_by rescue_by pick_up_by =find =spot =discover",
  },
  {
    slot: "cause",
    kinds: "cause",
    cues: "cause_by trace_to blame_on put_down_to due_to result_of start_by spark_by trigger_by start_with cause_of result_from attribute_to because_of fault_in start_in set_off_by =cause =start =spark =trigger =blame_for =blame down_to responsible",
  },
  { slot: "room", kinds: "room", cues: "start_in begin_in break_out_in originate_in find_in" },
  {
    slot: "way in",
    kinds: "entry",
    cues: "get_in_through break_in_through enter_through enter_by climb_through come_in_through force smash break_down get_through come_through get_in_by gain_entry_through break_through",
    about: "thieves burglars burglar thief intruders intruder robbers raiders burglary break-in stolen stole",
  },
  { slot: "sex of the dead", kinds: "sex", cues: "body_of remains_of corpse_of" },
  { slot: "sex of the child", kinds: "sex", cues: "birth_to birth_of >be_born" },
  { slot: "sex", kinds: "sex", aged: true },
  {
    slot: "victim",
    kinds: "relative",
    single: true,
    cues: "+kill +murder +stab +strangle +poison +attack +beat murder_of killing_of",
  },
  {
    slot: "matter of the dispute",
    kinds: "subject",
    cues: "dispute_about dispute_over odds_over row_over strike_over protest_at strike_for disagree_on quarrel_over conflict_over",
  },
  { slot: "medal", kinds: "metal", cues: "win take claim" },
  // what was decided, done or so
  {
    slot: "permission",
    kinds: "permission",
    sole: true,
    about: "permission planning councillors council licence plan plans application planners",
    beside: "permission planning councillors council licence plan plans application planners committee",
  },
  { slot: "ruling", kinds: "ruling", sole: true, beside: "court judge judges tribunal panel jury" },
  ...[
    "shares share stock",
    "profit profits earnings",
    "sales revenue turnover",
    "unemployment jobless",
    "inflation",
    "turnout",
    "exports",
    "attendance",
    "rents",
    "pound",
    "euro",
    "dollar",
  ].map((beside) => ({ slot: `${beside.split(" ")[0]}`, kinds: "trend", sole: true, beside })),
  { slot: "injury of the victim", ofPerson: true, kinds: "injury", sole: true, ofOne: true },
  { slot: "consciousness", ofPerson: true, kinds: "consciousness", sole: true, ofOne: true },
  { slot: "strike vote", kinds: "strike_vote", sole: true },
  { slot: "attempt", ofPerson: true, kinds: "attempt", sole: true },
  { slot: "marriage", ofPerson: true, kinds: "marriage", sole: true },
  { slot: "helmet", ofPerson: true, kinds: "helmet", sole: true, ofOne: true },
  { slot: "obligation", kinds: "obligation", sole: true },
  { slot: "bail", ofPerson: true, kinds: "bail", sole: true },
  { slot: "arrest", ofPerson: true, kinds: "arrest", sole: true },
  { slot: "candidacy", ofPerson: true, kinds: "politics", sole: true, ofOne: true },
  { slot: "availability", kinds: "availability", sole: true },
  {
    slot: "getaway",
    kinds: "getaway",
    sole: true,
    beside: "flee fled escape escaped ran run running made away off left seen",
    about: "robber robbers thief thieves gunman attackers attacker arson raid robbery suspects suspect burglars",
  },
  { slot: "licence", ofPerson: true, kinds: "licence", sole: true },
  { slot: "tenure", kinds: "tenure", sole: true, beside: "flat house home apartment cottage villa" },
  { slot: "side", ofPerson: true, kinds: "side", sole: true, ofOne: true },
  {
    slot: "protest",
    kinds: "protest",
    sole: true,
    about: "protest protesters demonstration demonstrators march rally",
  },
  { slot: "engines", kinds: "engine", sole: true, about: "plane aircraft pilot" },
  { slot: "journey", ofPerson: true, kinds: "journey", sole: true },
  { slot: "sale", kinds: "sale", sole: true, beside: "buyer" },
  { slot: "repair", kinds: "repair", sole: true },
  { slot: "kind of mine", kinds: "mine", sole: true, about: "mine mining ore" },
  { slot: "place of death", ofPerson: true, kinds: "deathbed", sole: true, ofOne: true, beside: "died dies" },
  {
    slot: "moment of death",
    ofPerson: true,
    kinds: "moment",
    sole: true,
    ofOne: true,
    beside: "died dies killed dead",
  },
  { slot: "company", ofPerson: true, kinds: "company", sole: true, ofOne: true },
  { slot: "margin", kinds: "vote", sole: true, about: "jury vote voted votes decision ballot board council" },
  {
    slot: "colour of the vehicle",
    kinds: "colour",
    cues: ">car >van >suv >truck >pickup >lorry >sedan >hatchback >saloon >bus >minibus >jeep >estate >taxi >motorcycle >motorbike >scooter >convertible >limousine >coupe",
  },
  {
    slot: "colour of the clothes",
    kinds: "colour",
    ofOne: true,
    cues: ">jacket >coat >shirt >hoodie >dress >cap >hat >trousers >jeans >t-shirt >jumper >sweater >anorak >raincoat >sweatshirt >uniform >scarf",
  },
  {
    slot: "make of the vehicle",
    kinds: "make",
    cues: ">car >van >suv >truck >pickup >lorry >sedan >hatchback >saloon >bus >minibus >jeep >estate >taxi >motorcycle >motorbike >scooter >convertible >limousine >coupe",
  },
  {
    slot: "fuel",
    kinds: "drive",
    cues: ">bus >buses >train >trains >ferry >car >cars >locomotive >taxi >taxis >van >vans",
  },
];
