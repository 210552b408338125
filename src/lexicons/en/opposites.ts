/**
 * Words that exclude each other as the outcome of one matter, by what the matter is: one side | another side; where nothing
 * stands on the other side, only "not" excludes. Lemmas, adjectives as written, and phrases with "_" for the space, which are read
 * after "is" or "remains", or as verb and particle; "*" stands for up to five words between, the object of "turn_down" needs none.
 * A word or phrase that ends with "^" counts only where it has no object: a wall holds, a court holds a hearing.
 * One that ends with "+" counts only where it is affirmed: who is arrested is a suspect, who is not may be one.
 * One that ends with "%" counts only of what is held: a concert is off, a lamp is off.
 * A row that begins with "~" holds states that follow each other in time: a road is closed, then open. One with "=" holds decisions:
 * "will stay" and "stepped down" are opposites although one is still to come. No time lies between sides parted by "||". In one with "!" whose state it is says enough: a person
 * lives or is dead. In one with "@" there is one such matter in a story: talks succeed or fail, a match is on or off.
 * Our own list, 2026-11: outcomes that news reports as settled. Gradable opposites (big, small) are left out.
 */
const ROWS: readonly string[] = [
  // to agree or refuse
  "accept approve adopt pass ratify back endorse authorise authorize grant award uphold agree_to say_yes_to wave_through sign_off vote_in_favour vote_in_favor carry greenlight rubber-stamp nod_through | reject refuse decline turn_down vote_down throw_out veto block deny disallow dismiss rebuff spurn knock_back say_no_to vote_against defeat",
  "sign | veto",
  "@ unanimously unanimous without_dissent without_opposition with_one_voice | vote_against+ dissent+ abstain+ by_a_majority+ split+ narrowly+ divided+",
  "= appeal contest challenge lodge_*_appeal file_*_appeal take_*_to_*_court_of_appeal take_*_further take_*_any_further go_to_*_court_of_appeal in_*_court_of_appeal | accept accept_*_verdict accept_*_judgment let_*_rest accept_*_sentence accept_*_ruling drop_*_appeal withdraw_*_appeal",
  "uphold | overturn quash annul strike_down",
  "support favour favor back in_favour in_favor | oppose against vote_against opposed_to",
  "want seek demand call_for pursue campaign_for push_for | rule_out",
  "take_*_to_court go_to_court sue press_charges | drop_*_charges drop_*_challenge drop_*_lawsuit drop_*_suit drop_*_case",
  "charge | drop_*_charges drop_charges",
  "@ reach_*_agreement reach_*_deal strike_*_deal sign_*_deal sign_*_agreement clinch_*_deal conclude_*_agreement come_to_terms | break_down^+ collapse^+ break_up^+ fail^+ without_agreement+ without_*_agreement+ without_*_deal+ fall_through^+ fall_apart^+",
  // to allow or forbid
  "allow permit legalise legalize permitted | ban forbid prohibit outlaw block prohibited banned",
  "legal lawful | illegal unlawful",
  "guarantee | waive",
  "with_*_consent with_*_permission with_*_knowledge | without_*_consent without_*_permission without_*_knowledge without_permission without_consent",
  "voluntary optional | compulsory mandatory obligatory",
  "temporary temporarily provisional | permanent permanently for_good",
  // guilt
  "! convict guilty find_guilty jail+ sentence+ send_to_prison+ send_*_to_prison+ send_to_jail+ send_*_to_jail+ | acquit clear exonerate not_guilty walk_free_from_court",
  "confirm admit acknowledge concede confess | deny reject dismiss",
  "! a_suspect a_*_suspect under_suspicion under_investigation suspect arrest+ in_custody+ charge+ detain+ |",
  "! claim_responsibility claim_*_attack claim_credit carry_out_*_attack take_responsibility | deny_responsibility deny_*_responsibility deny_involvement deny_*_involvement deny_*_role deny_*_part deny_carrying_out disclaim have_nothing_to_do_with+ have_*_nothing_to_do_with+",
  "accidental an_accident accidentally fault+ short_circuit+ lightning+ | deliberate deliberately intentional on_purpose arson sabotage set_on_fire+ set_alight+ torch+",
  "alone single-handedly on_*_own by_himself by_herself | have_accomplices have_*_accomplice with_accomplices with_*_accomplice accompany+",
  "voluntarily willingly of_*_own_accord of_*_own_free_will | force+ against_*_will under_duress",
  // to go on or end
  "~ open reopen | close shut closed shut_down close_*_doors shut_*_doors",
  "~ resume continue carry_on^ go_on^ run^ keep_running uninterrupted without_interruption as_normal as_usual | suspend halt stop cease interrupt come_to_*_standstill grind_to_a_halt",
  "~= cancel call_off scrap shelve off% postpone put_off scrub | go_ahead take_place played play press_ahead_with push_ahead_with proceed_with go_forward",
  "on_time on_schedule as_scheduled punctual | late delayed behind_schedule overdue",
  "pull_out_of withdraw_from walk_away_from break_off drop abandon give_up scrap shelve | press_ahead_with push_ahead_with press_on_with go_ahead_with proceed_with pursue stick_to stick_with carry_on_with",
  "keep retain spare save preserve | withdraw revoke scrap abolish axe drop close shut_down shut dissolve do_away_with demolish tear_down pull_down knock_down",
  "extend prolong renew | expire lapse",
  "valid in_force in_order up_to_date renew+ | expire lapse run_out invalid expired out_of_date",
  "~ switch_on turn_on restart back_on running online back_online | switch_off turn_off shut_down offline idle",
  "~ operational in_service working | out_of_service out_of_order out_of_action",
  "work^ function^ operate^ working in_working_order | fail^ malfunction break_down out_of_order out_of_action defective faulty",
  "sound^ go_off ring^ wail^ | silent",
  "recall withdraw_from_sale pull_from_*_shelves take_off_*_market take_off_*_shelves | on_sale stay_on_*_shelves remain_on_*_shelves on_*_shelves",
  // to stay or leave
  "~=! resign quit step_down stand_down bow_out leave_office leave_*_post leave_*_job give_up_*_post announce_*_resignation tender_*_resignation hand_*_resignation submit_*_resignation leave_*_accord || sack dismiss oust fire relieve_of_*_duties relieve_of_*_post relieve_of_*_command remove_from_*_post remove_from_office | stay_on in_office remain_in stay_in_office stay_as remain_as continue_as carry_on_as at_*_post in_*_post stay_put keep_*_job keep_*_post stay_in_*_post stay_in_*_job remain_at_*_post remain_in_*_post stay_at_*_post cling_to_*_post serve_out_*_term",
  "=! retire announce_*_retirement end_*_career call_it_a_day hang_up_*_boots call_time_on | go_on^ go_on_for carry_on^ play_on^ another_season+ extend_*_contract+ renew_*_contract+ sign_*_new_contract+ keep_playing+",
  "! stay_at_*_club stay_with_*_club | leave_*_club",
  "dismiss sack fire lay_off make_redundant let_go expel |",
  "attend take_part_in participate_in travel_to appear_at show_up_at turn_up_at at_*_ceremony at_*_meeting at_*_funeral among_*_guests sit_down_with | boycott skip shun snub miss stay_away_from keep_away_from pull_out_of absent_from",
  "present | absent",
  "occupied inhabited in_use | empty deserted vacant unoccupied abandoned uninhabited",
  "warn alert inform notify tell brief receive_*_warning get_*_warning give_*_warning issue_*_warning tell_of tell_about | keep_in_the_dark keep_*_in_the_dark keep_*_to_itself keep_*_to_himself keep_*_to_herself keep_*_to_themselves",
  "know_of know_about aware_of inform_of notify_of brief_on tell_of tell_about | unaware in_the_dark",
  "evacuate order_to_leave ask_to_leave tell_to_leave have_to_leave order_out have_to_be_evacuated order_to_evacuate tell_to_evacuate | stay_put stay_in_*_homes remain_in_*_homes",
  "apologise apologize offer_*_apology issue_*_apology make_*_apology say_sorry |",
  "! negotiate in_talks in_negotiations in_discussions hold_talks talk_to talk_with speak_to speak_with sit_down_with+ meet_with+ |",
  "inspect check examine audit vet survey |",
  "sell for_sale up_for_sale | unsold off_the_market",
  "pay settle reimburse compensate | owe unpaid",
  // to give or keep
  "= hand_over return give_back give_up hand_back surrender | hold_on_to cling_to hang_on_to hold_onto withhold keep_hold_of",
  "publish release disclose hand_over | withhold hold_back keep_secret",
  "public in_public | private secret behind_closed_doors in_private in_camera",
  // life, freedom, health
  "outlive survive_by |",
  "! survive alive pull_through recover+ recovering+ out_of_danger+ in_*_stable_condition+ in_stable_condition+ | die dead perish drown succumb",
  "! unharmed unhurt uninjured unscathed safe_and_well safe_and_sound | injure hurt wound treat_for treat_at treat_in treat_by take_to_hospital take_*_to_hospital hospitalise hospitalize suffer_*_injuries in_hospital+ in_the_hospital+ in_intensive_care+",
  "! healthy in_good_health fit_and_well | ill sick unwell in_poor_health fall_ill take_ill",
  "sink^ capsize founder^ go_down^ | afloat refloat",
  "~ capture catch arrest recapture in_custody pick_up take_into_custody apprehend | escape flee elude on_the_run at_large still_free in_hiding get_away evade_capture evade_arrest",
  "release_on_bail free_on_bail grant_bail grant_*_bail | remand refuse_bail deny_bail refuse_*_bail deny_*_bail",
  "~ release free released set_free let_go walk_free | hold detain jail imprison remand behind_bars in_custody in_jail in_prison in_detention in_captivity",
  "! conscious | unconscious",
  "! sober | drunk drink^ intoxicated over_the_legal_limit under_the_influence",
  "! armed carry_*_gun carry_*_knife carry_*_weapon carry_*_pistol point_*_gun+ | unarmed",
  "! test_positive | test_negative",
  // whole or broken, safe or not
  "hold^ withstand hold_firm stand_firm hold_up^ observe respect | breach give_way burst collapse cave_in break violate",
  "~ intact undamaged | damage destroy damaged destroyed",
  "safe harmless drinkable fit | unsafe unfit undrinkable contaminated poisonous dangerous",
  "~ lock locked chained bolted | unlock unlocked open",
  "complete finished | incomplete unfinished",
  "within_budget under_budget on_budget | over_budget",
  // to succeed or fail
  "win | lose",
  "succeed | fail",
  "pass | fail flunk",
  "reach attain achieve meet | miss fall_short_of",
  "find locate track_down turn_up^ | still_missing remain_missing untraced",
  "include cover apply_to fall_under come_under subject_to | exclude exempt omit exempt_from",
  "raise increase put_up | cut lower reduce slash",
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
  /** What it says of its bearer needs no sentence around it. */
  readonly ofBearer: boolean;
  /** A story has one such matter. */
  readonly ofStory: boolean;
}

/** The rows as word lists, lemmas as written, phrases with spaces. */
export function oppositeRows(): OppositeRow[] {
  return ROWS.flatMap((row) => {
    const marks = /^[~=!@]*/.exec(row)?.[0] ?? "";
    const sides = row
      .slice(marks.length)
      .split("|")
      .map((side) => (side.match(/\S+/g) ?? []).map((word) => word.replaceAll("_", " ")));
    return sides.flatMap((left, index) =>
      sides.slice(index + 1).flatMap((right, steps) =>
        left.length === 0 || (right.length === 0 && index + steps + 2 < sides.length)
          ? []
          : [
              {
                name: `${left[0]}/${right[0] ?? ""}`,
                left,
                right,
                reversible: marks.includes("~") && !(steps === 1 && sides[index + 1]?.length === 0),
                decision: marks.includes("="),
                ofBearer: marks.includes("!"),
                ofStory: marks.includes("@"),
              },
            ],
      ),
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
  "touch hit punch kick beat slap assault attack manhandle",
  "move evacuate relocate transfer",
].map((line) => line.split(" "));

/** Verbs that only say that there was something: "no breach was reported", "no such talks took place". Lemmas. */
export const EXISTENCE_VERBS: ReadonlySet<string> = new Set(
  "report find see record register detect observe occur happen take exist be".split(" "),
);

/** Nouns for what is held, or is off: singular. */
export const HELD_EVENTS: ReadonlySet<string> = words(
  `match game race regatta final tournament cup concert gig show performance play premiere wedding party parade march rally festival fair
ceremony meeting summit talks conference hearing trial vote election referendum debate visit trip tour strike walkout deal merger sale
takeover launch auction exhibition marathon fight bout friendly fixture derby event celebration`,
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
