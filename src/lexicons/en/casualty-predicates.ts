/**
 * Ways of saying that someone is killed, hurt, missing, held, rescued or driven out that take more than one word.
 * Sources: casualty vocabulary of the AP style book and of OCHA situation reports; compiled for this project in 2026. Licence: facts, none needed.
 *
 * A predicate holds where one of `verbs` opens it and one of `cues` follows in the same clause, within a few words.
 */
export interface CasualtyPredicate {
  readonly slot: string;
  readonly verbs: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
}

function predicate(slot: string, verbs: string, cues: string): CasualtyPredicate {
  return { slot, verbs: new Set(verbs.split(" ")), cues: new Set(cues.split(" ")) };
}

/** Where a shot seldom kills, and where it may. */
const LIMBS =
  "leg legs arm arms foot feet hand hands shoulder elbow wrist forearm finger hip thigh knee calf ankle buttocks heel";
const TRUNK = "chest head stomach abdomen back neck face torso";

export const CASUALTY_PREDICATES: readonly CasualtyPredicate[] = [
  predicate("killed", "lost lose loses losing cost costs costing", "life lives"),
  predicate(
    "killed",
    "shot stabbed beaten hacked gunned burned burnt crushed trampled bludgeoned starved frozen froze struck",
    "dead death killed",
  ),
  predicate("killed", "pronounced declared found left confirmed presumed feared reported lay lying", "dead deceased"),
  predicate("killed", "fatally", "shot stabbed wounded injured struck hit beaten burned shooting"),
  predicate("killed", "succumbed", "injuries wounds burns"),
  predicate("killed", "passed", "away"),
  predicate(
    "injured",
    "suffered suffering suffer nursing nursed bleeding sustained sustaining sustain received with admitted found located arrived",
    "injury injuries wounds wound burns fracture fractures concussion inhalation cuts bruises lacerations",
  ),
  predicate(
    "injured",
    "broke broken breaking fractured",
    "leg legs arm arms hip ankle wrist rib ribs nose collarbone pelvis jaw",
  ),
  predicate(
    "injured",
    "taken rushed airlifted flown transported admitted brought sent carried driven recovering recovered treated remain remained remains",
    "hospital hospitals hospitalized hospitalised injury injuries wound wounds",
  ),
  predicate("injured", "taken rushed airlifted flown transported", "medical trauma infirmary"),
  predicate(
    "injured",
    "left leaving leaves sent sending put putting landed",
    "condition hospital hospitals hospitalized hospitalised coma unconscious injuries wounds",
  ),
  predicate(
    "injured",
    "treated",
    "injuries shock burns cuts fractures wounds bruises inhalation fumes breathing scene medics paramedics ambulance",
  ),
  predicate(
    "injured",
    "is are was were remains remained remain listed reported",
    "condition hospitalized hospitalised",
  ),
  predicate("injured", "shot", LIMBS),
  predicate("shot", "shot", `${TRUNK} times`),
  predicate("injured", "hit struck", `${LIMBS} ${TRUNK}`),
  predicate("injured", "cut hit struck grazed", "glass debris shrapnel bullet bullets gunfire gunshot"),
  predicate(
    "injured",
    "recovering recover expected undergoing underwent fighting",
    "survive recover shot shooting wound wounds injuries surgery life",
  ),
  predicate("arrested", "taken held remains remain remained placed is are was were", "custody bars"),
  predicate("arrested", "held", "suspicion charges overnight questioning cells"),
  predicate("arrested", "placed put", "arrest"),
  predicate(
    "rescued",
    "pulled plucked winched dug lifted freed",
    "rubble debris wreckage water sea alive safely boats helicopter snow mud collapsed floodwaters river lake mine",
  ),
  predicate("rescued", "been was were are", "saved"),
  predicate("evacuated", "moved taken relocated bused", "safety shelter shelters relief camps higher"),
  predicate("displaced", "forced driven drove fled left lost forcing driving leaving", "homes homeless"),
  predicate("displaced", "living sheltering staying", "camps"),
  predicate("missing", "remain remains remained are is were was still reported swept", "missing unaccounted"),
];
