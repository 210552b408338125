/** What somebody or something is to an event: its victim, the buyer, the port that a ship was bound for. */
export interface Part {
  readonly part: string;
  /** What can play it; the name of a company may look like a person's. */
  readonly by: "person" | "company" | "body" | "any" | "place";
  /** Nouns for whoever plays it: "the buyer, Weller Mills". Two words stand with "-" between. */
  readonly nouns?: string;
  /** Nouns that count where they stand apart from the name only: "their union, Tarven Labour", but not "union Tarven Labour". */
  readonly named?: string;
  /** What that one does: "Weller Mills acquires". "win>race/title" counts with one of the words behind it. */
  readonly does?: string;
  /** What was done by that one, in the passive or in a relative clause only: "made by", "which makes". */
  readonly agent?: string;
  /** What is done to that one: "was charged", "charged Ivo Lund". */
  readonly suffers?: string;
  /** "sold-to": a word and the link that leads from it to the name. */
  readonly links?: string;
  /** What stands right behind the name: "the Weller striker". */
  readonly after?: string;
  /** The noun means another behind some words: "salvage master". */
  readonly bare?: boolean;
  /** The sentence has one of these words. */
  readonly beside?: string;
  /** Belongs to a person, who has to be named in both articles: the club of a player. */
  readonly ofPerson?: boolean;
  /** Belongs to a thing, which both articles have to name: what was found or built. */
  readonly ofThing?: boolean;
  /** One event has several of them: the two must be of one age or called by one noun. */
  readonly many?: boolean;
  /** Neither article has one of these words. */
  readonly unless?: string;
  /** Each article has one of these words, where the part is read at all. */
  readonly about?: string;
}

const VESSELS =
  "ship vessel boat carrier ferry freighter tanker trawler yacht tug liner barge cutter plane aircraft jet airliner";

const TRAVELLERS =
  "ship vessel boat ferry freighter tanker trawler yacht tug barge craft plane aircraft jet airliner flight helicopter train bus coach lorry truck convoy voyage cargo containers aboard she her";
const BOOKS = "book memoir memoirs novel biography edition autobiography album diary diaries";

const APPOINTED =
  "appoint name pick choose instal nominate select elect promote swear tap hire unveil confirm crown consecrate";

/** Who is given a post: a word that names it stands in the sentence. */
function newHolder(part: string, nouns: string, beside: string): Part {
  return {
    part,
    by: "person",
    nouns: `nominee appointee ${nouns
      .split(" ")
      .map((noun) => `new-${noun}`)
      .join(" ")}`,
    does: "accept>offer/post/job/portfolio/ministry take>office/helm/over/reins",
    suffers: APPOINTED,
    links:
      "belongs-to handed-to goes-to fallen-to entrusted-to given-to argument-for choice-of appointment-of nomination-of election-of",
    beside: `${nouns} ${beside}`,
  };
}

/** Compiled for this project from the wording of news; free of rights. November 2026. */
export const PARTS: readonly Part[] = [
  newHolder("new chief executive", "ceo executive", "chief top"),
  newHolder("new finance minister", "minister", "finance treasury"),
  newHolder("new minister", "minister", "ministry portfolio cabinet"),
  newHolder("new coach", "coach manager", "bench"),
  newHolder("new bishop", "bishop archbishop abbot", "diocese"),
  newHolder("new ambassador", "ambassador envoy", "embassy"),
  newHolder("new chairman", "chairman chairwoman chair", "board"),
  newHolder("new director", "director conductor curator editor principal rector dean chancellor", "orchestra museum"),
  newHolder("new chief", "chief commissioner commander", "police"),
  newHolder("new leader", "leader president premier speaker", "party parliament"),

  {
    part: "victim",
    by: "person",
    many: true,
    nouns: "victim dead-man dead-woman dead-boy dead-girl",
    does: "die perish drown bleed",
    suffers: "kill stab shoot knife murder strangle crush electrocute maul gore trample behead bludgeon drown",
    links:
      "memory-of death-of killing-of murder-of body-of remains-of tribute-to tributes-to flowers-for slaying-of mourn-for",
  },
  {
    part: "suspect",
    by: "person",
    many: true,
    nouns: "suspect accused defendant gunman attacker arsonist assailant killer murderer culprit",
    does: "confess",
    suffers: "arrest charge accuse convict indict jail sentence imprison detain apprehend",
    links: "charge-against charges-against case-against accusation-against indictment-against accusations-against",
  },
  { part: "ringleader", by: "person", nouns: "ringleader mastermind kingpin gang-leader alleged-leader" },
  {
    part: "captain",
    by: "person",
    bare: true,
    nouns: "captain capt skipper master helmsman",
    does: "skipper captain",
    links: "command-of",
    after: "in-command at-the-helm",
    about: VESSELS,
  },
  {
    part: "judge",
    by: "person",
    nouns: "judge magistrate",
    does: "jail sentence acquit",
    about: "sentenced jailed jails sentence sentencing prison verdict",
    unless: "bail bond preliminary hearing appeal appeals arraigned arraignment retrial",
  },
  { part: "coroner", by: "person", nouns: "coroner" },
  { part: "referee", by: "person", nouns: "referee", does: "officiate" },
  {
    part: "lead author",
    by: "person",
    nouns:
      "lead-author first-author main-author chief-author senior-author principal-investigator lead-researcher lead-scientist study-leader team-leader project-leader",
    does: "lead>study/research/project/trial/expedition/excavation/dig/team/work/survey head>study/project/team direct>study/research/project",
    links: "led-by headed-by team-under group-under study-by paper-by",
    about: "study research paper researchers journal scientists excavation expedition",
  },
  {
    part: "winner",
    by: "any",
    nouns: "winner victor laureate",
    does: "win>race/title/cup/election/tournament/prize/award/contest/final/stage/medal/crown/championship clinch>race/title/cup/prize/championship take>prize/title/crown/award/gold claim>prize/title/crown/award land>prize/title/crown/award scoop>prize/award lift>cup/trophy collect>prize/award receive>prize/award carry>prize/award",
    links: "goes-to went-to awarded-to won-by victory-for victory-by win-for triumph-for prize-for award-for",
    suffers: "crown",
    about: "prize race title cup award contest competition championship medal winner crown",
  },
  { part: "runner-up", by: "any", nouns: "runner-up" },
  {
    part: "scorer",
    by: "person",
    nouns: "scorer goalscorer matchwinner",
    does: "score head nod net>winner/goal/only fire>winner/goal volley",
    links: "header-from goal-from goal-by header-by strike-from strike-by volley-from winner-from effort-from",
    about: "only winner 1-0 decided deciding decisive",
  },
  {
    part: "mover",
    by: "person",
    nouns: "mover proposer",
    does: "move>motion/amendment table>motion/amendment/bill propose>motion/amendment put>motion/amendment",
  },
  { part: "translator", by: "person", nouns: "translator", does: "translate" },
  { part: "successor", by: "any", nouns: "successor replacement" },
  { part: "predecessor", by: "any", nouns: "predecessor" },
  {
    part: "buyer",
    by: "company",
    nouns: "buyer purchaser acquirer suitor new-owner new-owners",
    does: "buy acquire snap purchase gobble swallow",
    links: "sold-to sale-to",
    about: "deal takeover sale acquisition acquire acquired sold purchaser buyer merger gobbled bid stake owner owners",
  },
  {
    part: "seller",
    by: "company",
    named: "seller vendor",
    does: "offload divest sell>stake/shares/business/unit/subsidiary/division/brand/company",
  },
  {
    part: "maker",
    by: "company",
    nouns: "maker manufacturer producer carmaker drugmaker",
    does: "manufacture recall",
    agent: "make produce design>and",
  },
  {
    part: "builder",
    by: "company",
    nouns: "builder contractor shipbuilder",
    does: "build construct erect put>up win>contract land>contract",
    links: "contract-to job-to contracted-to",
  },
  { part: "designer", by: "any", named: "designer architect", agent: "design" },
  {
    part: "insurer",
    by: "company",
    nouns: "insurer underwriter insurance-company insurance-firm",
    does: "insure underwrite",
    agent: "cover",
    links: "insured-with insured-by underwritten-by policy-with",
    about: "insurer insurance insured policy cover claim claims premiums underwritten",
  },
  {
    part: "organizer",
    by: "company",
    nouns:
      "promoter organiser organizer company-behind firm-behind people-behind group-behind outfit-behind team-behind",
    does: "promote organise organize stage",
  },
  {
    part: "publisher",
    by: "company",
    nouns: "publisher publishing-house",
    does: "publish>book/memoir/memoirs/novel/edition/biography issue>book/memoir/memoirs/novel/edition/biography/volume",
    about: BOOKS,
  },
  {
    part: "airline",
    by: "company",
    named: "airline carrier",
    agent: "operate fly",
    links: "operated-by flown-by",
    after: "flight jet plane airliner aircraft",
    about: "plane flight jet aircraft airliner airline",
  },
  {
    part: "union",
    by: "body",
    named: "union",
    does: "call>strike/walkout/stoppage/action/members/walk",
    links: "call-of notice-from",
    about: "strike walkout stoppage industrial strikes",
  },
  {
    part: "employer",
    by: "body",
    ofPerson: true,
    nouns: "employer employers",
    does: "employ",
    links: "employed-by work-for worked-for works-for working-for employee-of",
    after: "employee worker doctor medic nurse staffer",
  },
  {
    part: "club",
    by: "body",
    ofPerson: true,
    named: "club",
    links: "play-for plays-for played-for playing-for contract-to contracted-to contract-with",
    after: "striker forward midfielder defender goalkeeper winger keeper fullback prop batsman bowler",
  },
  {
    part: "university",
    by: "body",
    named: "university",
    does: "conduct run>study/trial/experiment/survey lead>study/trial carry>study/trial/experiment/survey/tests",
    links:
      "study-from study-by study-at researchers-at researchers-from scientists-at scientists-from team-at team-from conducted-at work-at done-at",
    after: "study",
    beside: "study trial experiment tests survey work researchers-report",
    about: "study experiment trial",
  },
  {
    part: "monitor",
    by: "any",
    nouns: "monitor administrator receiver liquidator trustee practitioner",
    about:
      "insolvency bankruptcy insolvent bankrupt creditors administration restructuring liquidation rescue debts debt",
  },
  { part: "auditor", by: "company", nouns: "auditor" },
  { part: "supplier", by: "company", named: "supplier" },
  { part: "funder", by: "body", nouns: "funder donor", agent: "fund finance pay" },
  { part: "leader", by: "any", nouns: "consortium-leader", links: "leadership-of" },
  {
    part: "destination",
    by: "place",
    beside: TRAVELLERS,
    suffers: "reach",
    links:
      "bound-for headed-for heading-for destined-for headed-to heading-to way-to voyage-to voyage-for route-to sailing-to sailed-to sailing-for sailed-for steaming-to steaming-for flying-to flight-to trip-to journey-to travelling-to traveling-to travelled-to left-for crossing-to passage-to carrying-to taking-to sail-to diverted-to divert-to towed-to tow-to course-for course-to train-to bus-to ferry-to ship-for due-in expected-in arrive-in arrived-in dock-at docked-in docked-at meant-for making-for makes-for",
  },
  {
    part: "origin",
    by: "place",
    beside: TRAVELLERS,
    links:
      "departed-from departing-from set-from sailed-from sailing-from flight-from voyage-from coming-from way-from taken-off-from off-from left-from started-from journey-from trip-from route-from bus-from ferry-from put-from embarked-at embarked-in boarded-at boarded-in out-from",
  },
  {
    part: "epicentre",
    by: "place",
    links:
      "epicentre-in epicentre-at epicentre-near epicentre-of epicenter-in epicenter-at epicenter-near centred-on centred-in centred-at centred-near centered-on centered-in centered-near centre-at centre-near centre-in",
    nouns: "epicentre epicenter",
    about: "earthquake quake tremor temblor",
  },
  {
    part: "new venue",
    by: "place",
    links:
      "moved-to switched-to transferred-to relocated-to shifted-to move-to switch-to transfer-to relocation-to given-to",
    about: "match game final concert festival qualifier tournament talks summit race fixture venue stadium",
  },
  {
    part: "birthplace",
    by: "place",
    ofPerson: true,
    links: "born-in born-at native-of birthplace-of birth-in",
  },
  {
    part: "river",
    by: "place",
    links:
      "fell-into plunged-into plunge-into crashed-into tumbled-into rolled-into drove-into slid-into plunges-into dropped-into splashed-into",
    after: "river",
    about: "river water waters",
  },
];

/** Of the places that a word beside the name gives to something, those of which one event has one. */
export const SCENES: readonly Part[] = [
  ..."hospital arrest venue match burial talks crash fire landfall attack collapse destination"
    .split(" ")
    .map((part) => ({ part, by: "place" as const })),
  ..."find works".split(" ").map((part) => ({ part, by: "place" as const, ofThing: true })),
  ..."birth studies".split(" ").map((part) => ({ part, by: "place" as const, ofPerson: true })),
];
