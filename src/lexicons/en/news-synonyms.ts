/**
 * Words that newsrooms use for one another, as groups; the first word names the group.
 *
 * Our own list, 2026-11: only pairs that hold in most contexts of a news report, derivations that the stemmer
 * does not join included ("death" and "died"). Never opposites, never a part for the whole.
 */
const GROUPS: readonly string[] = [
  "kill killed die died dead death deaths fatal fatality fatalities toll lives slain deadly lethal perished",
  "injure injured injury injuries wound wounded hurt",
  "miss missing unaccounted",
  "arrest arrested detain detained detention custody",
  "people person persons",
  "person man woman individual",
  "quake earthquake temblor tremor",
  "fire blaze wildfire inferno",
  "ship vessel boat",
  "plane aircraft airliner jet",
  "car vehicle",
  "coach bus",
  "truck lorry",
  "doctor physician medic",
  "lawyer attorney counsel",
  "child children kid kids",
  "pupil pupils student students schoolchildren",
  "company firm business",
  "job jobs post posts position",
  "jail jailed prison imprisoned sentenced sentence",
  "begin began begun start started onset launch launched",
  "end ended finish finished conclude concluded",
  "rise rose risen climb climbed increase increased grew grow",
  "fall fell fallen drop dropped decrease decreased decline declined",
  "strike struck hit",
  "crash crashed collision collided",
  "attack assault raid raided",
  "blast explosion explosions exploded explode blew",
  "flood floods flooding flooded",
  "vote votes ballot ballots voted balloting",
  "poll survey",
  "strike walkout stoppage",
  "march rally demonstration protest demonstrated",
  "talks negotiations negotiation negotiate",
  "deal agreement accord pact",
  "truce ceasefire",
  "buy bought purchase purchased acquire acquired acquisition",
  "sell sold sale",
  "big large",
  "metre metres meter meters",
  "kilometre kilometres kilometer kilometers km",
  "centre center",
  "hoard trove",
  "find found discover discovered uncovered",
  "take took taken",
  "leave left depart departed",
  "show showed shown reveal revealed",
  "set fixed",
  "chief head boss",
  "minister secretary",
  "spokesman spokeswoman spokesperson",
  "policeman policewoman officer officers",
  "helper rescuer rescuers helpers",
  "voter voters electorate",
  "respondent respondents questioned surveyed polled",
  "inmate inmates prisoner prisoners",
  "migrant migrants refugee refugees",
  "house houses home homes",
  "street road",
  "town city",
  "village hamlet",
  "gunman gunmen shooter attackers attacker",
  "soldier soldiers troops",
  "rebel rebels insurgent insurgents",
  "profit earnings",
  "revenue turnover sales",
  "share shares stock stocks",
  "cost costs price prices",
  "pay paid",
  "resign resigned resignation quit stepped",
  "appeal appealed",
  "sign signed signature",
  "answer answered respond responded reply replied response comment",
  "evacuate evacuated evacuation",
  "displace displaced",
  "rescue rescued saved",
  "win won victory beat",
  "lose lost defeat defeated",
  "build built construct constructed construction",
  "close closed shut closure",
  "open opened",
  "reach reached",
  "hold held",
  "occur occurred happen happened happening",
  "apply applies applied effect effective",
  "capture captured seized",
  "open-air outdoor",
  "plant factory factories plants",
  "dealer trader merchant dealers traders merchants",
  "bound heading headed",
  "percent per-cent pct",
];

let canonical: Map<string, string> | undefined;

/** The name of the word's group, or the word itself. In: a lower-case word as written. */
export function newsSynonym(lower: string): string {
  canonical ??= firstGroupWins();
  return canonical.get(lower) ?? lower;
}

function firstGroupWins(): Map<string, string> {
  const map = new Map<string, string>();
  for (const group of GROUPS) {
    const words = group.split(" ");
    const name = words[0] as string;
    for (const word of words) if (!map.has(word)) map.set(word, name);
  }
  return map;
}

/** Stems of verbs that say that the event itself took place: "struck at 5:47", "broke out on Monday", "capsized late on Sunday". */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  "occur strike hit come came broke break begin erupt explod blast crash collaps derail sink sank capsiz overturn attack raid storm board fire burn caught slid swept touch land open kill kidnap abduct shot shoot steal stole stolen escap die plung flood rip tore toppl rock".split(
    " ",
  ),
);
