/**
 * Posts that one person does not hold beside another of the same family: who is the finance director of a company is not its
 * chief executive, who prosecutes does not defend. Forms of one post stand in one group; the first names it.
 * Compiled for this project from the wording of news and AP Stylebook, "titles". Free of rights. November 2026.
 */
const families: Readonly<Record<string, readonly string[]>> = {
  company: [
    "chief executive|chief executive officer|ceo|group chief executive",
    "managing director",
    "finance director|financial director|finance chief|chief financial officer|cfo|head of finance|director of finance",
    "operations director|chief operating officer|coo|director of operations",
    "sales director|director of sales|sales manager",
    "marketing director|chief marketing officer|director of marketing",
    "technical director|chief technology officer|cto|director of technology",
    "medical director|chief medical officer|director of medicine",
    "legal director|general counsel|director of legal affairs",
    "personnel director|human resources director|director of human resources",
    "security director|head of security|director of security",
    "general secretary|secretary general|secretary-general",
    "treasurer",
    "harbour master|harbourmaster|harbor master",
    "chief of staff",
    "curator",
    "conductor",
    "director",
    "chairman|chairwoman|chairperson|chair",
  ],
  local: ["mayor|lord mayor", "prefect", "governor|lieutenant governor", "chief minister", "sheriff"],
  court: [
    "judge|magistrate|presiding judge|district judge",
    "prosecutor|public prosecutor|state prosecutor|chief prosecutor|lead prosecutor|district attorney",
    "defence lawyer|defense lawyer|defence attorney|defense attorney|defence counsel|defense counsel|defence barrister",
    "coroner",
  ],
  pitch: ["goalkeeper|keeper", "defender|centre-back|center-back|full-back", "striker|forward|centre-forward"],
  medicine: ["doctor|physician|surgeon", "nurse|head nurse|midwife", "paramedic"],
  chamber: ["senator", "congressman|congresswoman|representative"],
  rank: [
    "private",
    "corporal|cpl",
    "sergeant|sgt|detective sergeant|staff sergeant",
    "lieutenant|lt|first lieutenant|second lieutenant",
    "captain|capt",
    "first officer|co-pilot|copilot",
    "first mate|chief mate",
    "major|maj",
    // A lieutenant colonel is called colonel
    "colonel|col|lieutenant colonel|lieutenant-colonel|lt col",
    "general|gen|lieutenant general|major general|brigadier general|maj gen|lt gen|brig gen|lieutenant-general|major-general",
    "admiral|vice admiral|rear admiral",
    "constable",
    "superintendent|chief superintendent|detective superintendent|superintendent of police",
    "inspector|chief inspector|detective inspector|detective chief inspector",
    "inspector general|inspector-general",
  ],
  cabinet: ["minister|secretary", "opposition leader|leader of the opposition|leader of opposition"],
  head: ["president", "prime minister|premier|pm"],
  commission: ["commissioner"],
  service: [
    "fire chief|chief fire officer|fire commissioner|fire commander|fire service chief|fire brigade chief|fire brigade commander",
    "police chief|chief of police|chief constable|police commissioner|commissioner of police|police commander|assistant chief constable",
    "civil protection commander|civil protection chief|civil protection director|civil defence chief|civil defence commander|civil defense chief",
    "coastguard commander|coast guard commander|coastguard chief|coast guard chief",
    "prison director|prison warden",
    "school principal|school head|headteacher|head teacher|headmaster|headmistress",
    "chief medical examiner|medical examiner|state pathologist",
  ],
  embassy: ["ambassador|envoy"],
  church: ["priest|parish priest|vicar", "bishop", "archbishop|cardinal", "abbot", "dean"],
  teaching: ["professor"],
  science: [
    "astronomer",
    "biologist",
    "chemist",
    "physicist",
    "geologist",
    "archaeologist",
    "historian",
    "economist",
    "mathematician",
    "psychologist",
    "meteorologist",
    "epidemiologist",
  ],
  spokes: ["spokesman|spokeswoman|spokesperson"],
  trade: [
    "teacher|schoolteacher",
    "farmer",
    "fisherman",
    "taxi driver|cab driver",
    "truck driver|lorry driver",
    "bus driver|coach driver",
    "train driver",
    "carpenter|joiner",
    "baker",
    "butcher",
    "plumber",
    "electrician",
    "miner",
    "shepherd",
    "tailor",
    "hairdresser",
    "postman",
    "mechanic",
    "cook|chef",
    "gardener",
    "bricklayer|mason",
  ],
  team: ["coach|head coach|manager"],
};

export interface Post {
  readonly name: string;
  /** Posts of one family exclude each other at one body. */
  readonly family: string;
}

let known: ReadonlyMap<string, Post> | undefined;

/** In: lower-case words of a title, singular, without full stops. */
export function postNamed(title: string): Post | undefined {
  known ??= new Map(
    Object.entries(families).flatMap(([family, groups]) =>
      groups.flatMap((group) => {
        const forms = group.split("|");
        return forms.map((form) => [form, { name: forms[0] as string, family }] as const);
      }),
    ),
  );
  return known.get(title);
}

/** Families whose posts one body has one holder of at a time; of courts, ranks and chambers there are many. */
export const UNIQUE_FAMILIES: ReadonlySet<string> = new Set("company local head cabinet embassy team".split(" "));

/** Families of public posts: nobody has one of each. Within a company the posts that take up a day do as well. */
const PUBLIC_FAMILIES: ReadonlySet<string> = new Set(
  "local court cabinet commission service embassy church".split(" "),
);
const FULL_TIME: ReadonlySet<string> = new Set(
  ["chief executive", "managing director", "harbour master", "chief of staff"].concat(
    "finance operations sales marketing technical medical legal personnel security"
      .split(" ")
      .map((field) => `${field} director`),
  ),
);

/** Whether one of two posts of different families leaves no room for the other: a mayor commands no fire brigade. */
export function areApart(a: Post, b: Post): boolean {
  const isPublic = [a, b].map(({ family }) => PUBLIC_FAMILIES.has(family));
  if (a.family === b.family || isPublic.every((one) => !one)) return false;
  return [a, b].every(({ name }, index) => isPublic[index] === true || FULL_TIME.has(name));
}

/** Fields of government, as groups that one minister may be named after; the first names the group. */
const portfolios: readonly string[] = [
  "finance treasury exchequer economy economic economics budget",
  "foreign external",
  "interior home",
  "defence defense",
  "health",
  "education schools",
  "energy power",
  "environment climate ecology environmental",
  "agriculture farming agricultural food",
  "transport transportation infrastructure",
  "labour labor employment work social welfare",
  "justice",
  "culture arts cultural heritage",
  "trade commerce business industry",
  "science research technology",
  "sport sports youth",
  "tourism",
  "fisheries fishing",
  "housing",
  "mining mines",
  "information communications",
  "development",
  "security",
];

let fields: ReadonlyMap<string, string> | undefined;

/** The field of government that a word names. In: lower case. */
export function portfolioNamed(word: string): string | undefined {
  fields ??= new Map(
    portfolios.flatMap((group) => group.split(" ").map((form) => [form, group.split(" ")[0] as string])),
  );
  return fields.get(word);
}

/** Words by which a title says that it is a lesser or a provisional one. */
export const LESSER_POSTS: ReadonlySet<string> = new Set(
  "deputy vice assistant associate acting interim junior shadow co- co under parliamentary permanent state".split(" "),
);

/** Words by which a title lies in the past or is still to come. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  "former ex once formerly then erstwhile previous past retired".split(" "),
);
export const NEXT_WORDS: ReadonlySet<string> = new Set("incoming designate next new future".split(" "));
