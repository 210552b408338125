/**
 * Matters on which a story takes one of two positions, told in fixed turns of phrase: a line without a leading space opens one, the two
 * lines below are its sides, which exclude each other. In brackets the words that "@" stands for, its kinds parted by "|": of two kinds
 * (a breath test, a doping test) either side may hold.
 * "=": what was done and what will be done exclude each other, and "would" tells what was announced. ">": the second side comes first in
 * time ("not yet approved"), so that a later report of the first overtakes it. "#": the thing itself has to be named the same. "?": who says so, or of
 * whom it is told, has to be named the same. "!": of the names around it only those of people count. "~": what "it" is has to be told shortly before.
 * "^": it is told of people.
 * Words of a turn are lemmas parted by "_"; "a/b" one of them; "*" up to four words, "**" up to nine, "***" up to thirty; articles, adverbs and adjectives
 * may stand between. A turn that begins with "+" counts only where it is affirmed; all others change sides with "not".
 * Our own list, 2026-11.
 */
const LINES = `
alcohol_test^ (breath breathalyser breathalyzer alcohol)
 @_test/sample_**_positive positive_@_test @_test/sample_**_per/milligram/milligrams fail_@_test test_positive_*_@/drink have_be_drink over_drink-drive/drink/alcohol/legal_limit +be_drunk @_**_show_**_per_mille blow_positive
 @_test/sample_**_negative/clear/clean negative_@_test pass_@_test test_negative_*_@/drink no/without_@_in_blood/breath/system @_test_**_find/show_no/nothing no_trace_of_@ +sober drink_nothing nothing_to_drink
presence^ (norovirus | salmonella | legionella | listeria | cholera | measles | anthrax | ebola | malaria | rabies | botulism | diphtheria | meningitis | tuberculosis | coronavirus covid | asbestos | cyanide | arsenic | ricin | polonium | cocaine | heroin | explosives | poison | mercury | methanol | bacteria)
 @_*_be_find/detect/confirm/identify find/detect_*_@ trace_of_@_*_find test_positive_for_@ confirm_@ @_*_be_to_blame cause_by_@
 rule_out_@ @_*_be_rule_out no_@_*_find/detect no_trace/sign/evidence_of_@ test_negative_for_@ free_of_@ exclude_@
appeal?= (appeal)
 lodge/file/enter/bring/submit/announce/prepare/launch_@ will/would/to_@ notice_of_@ notice_that_*_will_@ will/would/to_challenge/contest/fight_verdict/ruling/judgment/judgement/sentence/conviction will/would_take_*_to_*_court_of
 be_no_@ accept_verdict/ruling/judgment/judgement/sentence/conviction/fine no_intention_of_@ waive_right_to_@ not_take_*_further decide/decided_against_@ rule_out_@ drop/withdraw/abandon_@ let_*_rest
fate_of_the_building# (building depot house home church chapel warehouse factory mill school library hotel barn theatre mosque temple museum station market lighthouse hall castle farmhouse cabin hut plant archive archives clinic pavilion stable stables sawmill granary silo greenhouse workshop brewery bakery)
 @_*_burn_down/out @_*_burn_to_ground/shell @_*_be_destroy/gut/raze/level/flatten @_reduce_to_ash/ashes/rubble/ruin/ruins destroy/gut/raze/flatten_@ burn_down_@ burn_@_to_ground nothing_*_leave_of_@
 @_*_be_spare/save/unscathed/undamaged/intact/untouched/unharmed +@_*_survive @_*_escape_unscathed/undamaged/intact/unharmed +@_*_still/leave_stand +spare_@ +never_reach_@
attack (attack cyberattack cyber-attack sabotage hack hacker hackers intrusion tampering)
 confirm_*_@ be_work_of_@/saboteurs cause_by_@ victim/target_of_@ most_serious/severe/massive_@ be_bring_down_by_@ be_deliberate_act +be_@ come_under_@
 rule_out_@ @_*_be_rule_out be_no_@ no_evidence/sign/indication/trace/hint/suspicion_of_*_@ +not_@ exclude_@ nothing_to_do_with_@
signing>? (agreement deal contract memorandum treaty accord pact lease charter)
 sign_@ @_*_be_sign put_*_to_@ initial_@
 sign_nothing nothing_*_sign yet_to_sign yet_to_be_sign @_*_unsigned no_@_*_sign refuse/decline_to_sign
verdict! (theft steal stealing stole stolen | murder murdering murdered | manslaughter | fraud defraud defrauding | bribery bribe bribes | corruption | assault assaulting assaulted | rape raping raped | arson | perjury | forgery forging forged | laundering launder laundered | embezzlement embezzling embezzled | kidnapping kidnap abduction | blackmail extortion | conspiracy conspiring | negligence | libel defamation | espionage spying | treason | smuggling smuggled | trafficking trafficked | poaching | robbery robbing | burglary | supplying | perverting | stalking | harassment | genocide | torture)
 convict_**_of/for_*_@ guilty_of_*_@ found_guilty_**_@ charge_**_@_***_convict
 acquit_**_of/on_*_@ clear_*_of_*_@ innocent_of_*_@ charge_**_@_***_acquit/clear acquit_*_on/of_all_count/charge/counts/charges clear_of_all_charge/charges/counts
arrest> (owner operator driver chairman director captain manager mayor headmaster pilot skipper suspect man woman)
 arrest_@ @_*_be_arrest/detain take_@_into_custody detain_@
 nobody_*_arrest/detain no_one_*_arrest/detain make_no_arrest/arrests no_arrest/arrests_*_make
ban (fishing | swimming bathing | hunting | grazing | burning fires | camping | flights | parking | smoking | watering hosepipe | diving | climbing | sailing | grilling barbecues)
 @_*_be_ban/forbid/prohibit/outlaw ban/forbid/prohibit/outlaw_@ ban_on_@_*_impose/issue/declare/announce @_ban_*_impose/issue/declare
 no_ban_on_@ no_@_ban @_*_remain/be_allow/permit/legal
evacuation> (residents villagers people inhabitants | patients ward maternity | guests hotel | school pupils | hospital | staff workers | families homes | passengers | village)
 @_*_be_evacuate evacuate_@ @_have_to_leave_home/homes/house/houses
 nobody_*_evacuate/move no_one_*_evacuate/move no_evacuation be_no_evacuation no_@_*_evacuate/move
complaint> (complaint complaints | protest protests | objection objections | appeal)
 lodge/file/submit/enter_@ @_*_be_lodge/file/hand
 no_@_*_receive/reach/file/lodge/make/arrive
return_of> (bodies body remains corpses | hostages hostage | prisoners captives)
 @_*_be_hand_over/back @_*_be_return/repatriate hand_over_@ return_@
 nobody_*_return/bring_*_@/dead still_wait_for_@ refuse_to_hand/return_*_@
offer (offer bid takeover)
 recommend_*_@ back_*_@ recommend_that_*_accept advise_*_to_accept/tender
 reject_*_@ spurn/rebuff_@ advise_*_to_keep/reject/hold/ignore advise_against_*_@ recommend_against_*_@
possession~ (cheque check | prize | medal | trophy cup | bonus | donation | ring | painting | sword | passport)
 hand/give/send/pay_@/it_back hand/give/send/pay_back_@ return_@ @_*_be_return
 +keep_@ hold_on_to_@/it hang_on_to_@/it refuse_to_return_@/it
`;

/** A matter as the list gives it. */
export interface PositionMatter {
  readonly name: string;
  readonly decision: boolean;
  /** A later report of the first side overtakes the second. */
  readonly progress: boolean;
  readonly sameThing: boolean;
  readonly sameParty: boolean;
  readonly ofPeople: boolean;
  readonly isMeant: boolean;
  /** People named by other nouns are others. */
  readonly ofBearer: boolean;
  /** Words for "@", by kind. */
  readonly things: readonly (readonly string[])[];
  readonly sides: readonly (readonly string[])[];
}

const HEAD = /^(?<name>[a-z_]+)(?<marks>[=>#?!~^]*) \((?<things>[^)]*)\)$/;

/** The list, read. */
export function positionMatters(): PositionMatter[] {
  const matters: (PositionMatter & { sides: string[][] })[] = [];
  for (const line of LINES.split("\n")) {
    const head = HEAD.exec(line)?.groups;
    if (line.startsWith(" ")) matters.at(-1)?.sides.push(line.trim().split(" "));
    else if (head !== undefined) {
      const { name = "", marks = "", things = "" } = head;
      matters.push({
        name,
        decision: marks.includes("="),
        progress: marks.includes(">"),
        sameThing: marks.includes("#"),
        sameParty: marks.includes("?"),
        ofPeople: marks.includes("!"),
        isMeant: marks.includes("~"),
        ofBearer: marks.includes("^"),
        things: things.split(" | ").map((kind) => kind.split(" ")),
        sides: [],
      });
    }
  }
  return matters;
}
