/**
 * Words that exclude each other as the outcome of one matter, by what the matter is: one side | another side; where nothing
 * stands on the other side, only "not" excludes. Lemmas, adjectives as
 * written, and phrases with "_" for the space, which are read after "is" or "remains", or as verb and particle; "*" stands for a few
 * words between. A word with "^" counts only where it has no object: a wall holds, a court holds a hearing.
 * A row that begins with "~" holds states that follow each other in time: a road is closed, then open. One with "=" holds decisions:
 * "will stay" and "stepped down" are opposites although one is still to come.
 * Our own list, 2026-11: outcomes that news reports as settled. Gradable opposites (big, small) are left out.
 */
const ROWS: readonly string[] = [
  // to agree or refuse
  "accept approve adopt pass ratify back endorse authorise authorize grant award uphold agree_to say_yes_to wave_through sign_off vote_in_favour vote_in_favor carry | reject refuse decline turn_down vote_down throw_out veto block deny disallow dismiss rebuff spurn knock_back say_no_to vote_against defeat",
  "sign | veto",
  "appeal contest challenge lodge_*_appeal file_*_appeal | accept",
  "uphold | overturn quash annul strike_down",
  "support favour favor back in_favour in_favor | oppose against vote_against",
  "want seek demand call_for pursue campaign_for push_for | rule_out",
  "take_*_to_court go_to_court sue press_charges | drop_*_charges drop_*_challenge drop_*_lawsuit drop_*_suit drop_*_case",
  "charge | drop_*_charges drop_charges",
  // to allow or forbid
  "allow permit legalise legalize permitted | ban forbid prohibit outlaw block prohibited banned",
  "legal lawful | illegal unlawful",
  "guarantee | waive",
  // guilt
  "convict guilty find_guilty | acquit clear exonerate innocent",
  "confirm admit acknowledge concede confess | deny reject dismiss",
  "accidental an_accident | deliberate deliberately intentional on_purpose",
  "alone single-handedly | have_accomplices have_*_accomplice",
  // to go on or end
  "~ open reopen | close shut closed shut_down close_*_doors shut_*_doors",
  "~ resume continue | suspend halt stop cease",
  "resume | replay play_again restart",
  "~= cancel call_off scrap shelve off postpone put_off scrub | go_ahead take_place played play press_ahead_with push_ahead_with proceed_with",
  "pull_out_of withdraw_from walk_away_from break_off drop abandon give_up scrap shelve | press_ahead_with push_ahead_with press_on_with go_ahead_with proceed_with pursue stick_to stick_with carry_on_with",
  "keep retain spare save preserve | scrap abolish axe drop close shut_down shut dissolve do_away_with demolish tear_down pull_down knock_down",
  "extend prolong renew | expire lapse",
  "valid in_force in_order up_to_date | expire lapse run_out invalid expired out_of_date",
  "~ switch_on turn_on restart back_on running online back_online | switch_off turn_off shut_down offline idle",
  "~ operational in_service working | out_of_service out_of_order out_of_action",
  "work^ function^ operate^ working | fail^ malfunction break_down out_of_order out_of_action",
  "sound^ go_off ring^ |",
  // to stay or leave
  "~= resign quit step_down stand_down bow_out leave_office announce_*_resignation tender_*_resignation hand_*_resignation leave_*_accord | stay_on in_office remain_in stay_in_office stay_as remain_as continue_as | sack dismiss oust",
  "= retire announce_*_retirement | go_on^ go_on_for carry_on play_on",
  "attend take_part_in participate_in travel_to appear_at show_up_at turn_up_at | boycott skip shun snub miss stay_away_from keep_away_from",
  "present | absent",
  "warn alert inform notify tell receive_*_warning get_*_warning give_*_warning |",
  "evacuate order_to_leave ask_to_leave tell_to_leave have_to_leave order_out |",
  "apologise apologize offer_*_apology issue_*_apology make_*_apology |",
  "negotiate in_talks in_negotiations in_discussions hold_talks talk speak |",
  "sell for_sale |",
  // to give or keep
  "= hand_over return give_back give_up hand_back surrender | hold_on_to cling_to hang_on_to hold_onto withhold keep_hold_of",
  "publish release disclose hand_over | withhold hold_back keep_secret",
  "public | private secret",
  // life, freedom, health
  "survive alive pull_through | die dead perish drown succumb",
  "unharmed unhurt uninjured unscathed | injure hurt wound treat_for treat_at treat_in treat_by take_to_hospital take_*_to_hospital hospitalise hospitalize",
  "~ capture catch arrest recapture in_custody | escape flee elude on_the_run at_large still_free",
  "release_on_bail free_on_bail grant_bail grant_*_bail | remand refuse_bail deny_bail refuse_*_bail deny_*_bail",
  "~ release free released | hold detain jail imprison remand behind_bars in_custody in_jail in_prison in_detention",
  "conscious | unconscious",
  "sober | drunk drink^ intoxicated over_the_limit",
  "armed carry_*_gun carry_*_knife carry_*_weapon | unarmed",
  "test_positive | test_negative",
  // whole or broken, safe or not
  "hold^ withstand hold_firm stand_firm hold_up^ | breach give_way burst collapse cave_in break violate",
  "~ intact undamaged | damage destroy damaged destroyed",
  "safe harmless drinkable fit | unsafe unfit undrinkable contaminated poisonous dangerous",
  "~ lock locked chained bolted | unlock unlocked open",
  "complete finished | incomplete unfinished",
  // to succeed or fail
  "win | lose",
  "succeed | fail",
  "pass | fail flunk",
  "reach attain achieve meet | miss fall_short_of",
  "find locate track_down | still_missing remain_missing untraced",
  "include cover | exclude exempt omit",
  "raise increase | cut lower reduce",
  "rise go_up | fall go_down",
  "rise fall increase raise cut change go_up go_down | unchanged untouched stay_at remain_at frozen",
];

export interface OppositeRow {
  /** First word of each side: "open/close". */
  readonly name: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Its states follow each other in time. */
  readonly reversible: boolean;
  /** Its sides are decisions. */
  readonly decision: boolean;
}

/** The rows as word lists, lemmas as written, phrases with spaces. */
export function oppositeRows(): OppositeRow[] {
  return ROWS.flatMap((row) => {
    const marks = /^[~=]*/.exec(row)?.[0] ?? "";
    const sides = row
      .slice(marks.length)
      .split("|")
      .map((side) => (side.match(/\S+/g) ?? []).map((word) => word.replaceAll("_", " ")));
    return sides.flatMap((left, index) =>
      sides.slice(index + 1).map((right) => ({
        name: `${left[0]}/${right[0] ?? ""}`,
        left,
        right,
        reversible: marks.includes("~"),
        decision: marks.includes("="),
      })),
    );
  });
}

/**
 * Verbs of one kind of deed: where none of a thing was used, none was fired. Lemmas. Our own list, 2026-11.
 */
export const DEED_KINDS: readonly (readonly string[])[] = [
  "use fire deploy spray launch employ discharge shoot",
  "take copy steal access leak compromise expose download include obtain affect",
  "pay transfer hand",
  "hurt injure wound harm",
  "damage destroy wreck ruin",
  "arrest detain hold",
  "find discover recover locate uncover",
  "kill die",
].map((line) => line.split(" "));

/** Verbs that only say that there was something: "no breach was reported", "no such talks took place". Lemmas. */
export const EXISTENCE_VERBS: ReadonlySet<string> = new Set(
  "report find see record register detect observe occur happen take exist be".split(" "),
);

/** Nouns that stand for any of the things they are said of: "data of readers", "payment details". */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  "data details information records material things".split(" "),
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Verbs that turn their complement around: "denied that", "refused to". */
export const REVERSING_VERBS = words(
  "deny denies denied denying refuse refuses refused refusing fail fails failed failing decline declines declined declining refute refuted refutes avoid avoided dismissed dismiss dismisses",
);

/** Verbs that leave open whether their complement holds. */
export const OPEN_VERBS = words(
  `ask asked asks asking wonder wondered demand demanded demands want wants wanted hope hopes hoped expect expects expected consider considers considered
considering fear fears feared urge urged urges try tries tried trying threaten threatened threatens propose proposed proposes investigate investigating
examine checking check seek sought seeks need needs needed claim claims claimed allege alleges alleged alleging speculate speculated speculates suggest suggested
suggests suggesting believe believes believed think thinks thought suspect suspects suspected presumed doubt doubts doubted imagine assume assumed bet betting
accuse accused accuses predict predicted predicts imply implies implied question questioned warn warned warns argue argued argues`,
);

/** Nouns after which "that" opens something undecided. */
export const OPEN_NOUNS = words(
  "claim claims allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors speculation fear fears possibility idea chance risk charge charges question questions report reports hope hopes belief notion condition possible likely unlikely",
);

/** Verbs whose infinitive tells what was decided: "voted to close". */
export const DECISION_VERBS = words(
  "vote voted votes decide decided decides agree agreed agrees choose chose chosen chooses opt opted opts resolve resolved voting ordered",
);

/** Verbs whose infinitive tells what will be done. */
export const INTENTION_VERBS = words(
  "plan plans planned intend intends intended vow vows vowed pledge pledges pledged promise promises promised",
);

/** Auxiliaries and words that make a clause less than a statement. "Would" may report what "will" be. */
export const HYPOTHETICAL_WORDS = words(
  "could might may should if whether unless can ca cant must ought perhaps maybe possibly dont didnt wont doesnt isnt wasnt",
);

/** Words that name only some, or other ones: "some members", "the second vote", "two more". */
export const PARTIAL_WORDS = words(
  `some somebody someone anyone several many most few half others other another earlier previous first second third rest remaining more different part new much
one two three four five six seven eight nine ten dozens hundreds thousands one-third two-thirds least`,
);

/** Verbs with two objects, of which the nearer is a person: what was offered stands behind. Lemmas. */
export const GIVING_VERBS = words("offer give grant award show tell hand send teach lend deny refuse");

/** What somebody pleads, is found or is ruled to be: "pleaded not guilty". */
export const VERDICT_WORDS = words("guilty innocent liable responsible unlawful unconstitutional");

export const UNIVERSAL_WORDS = words("all every each both everyone everybody");
