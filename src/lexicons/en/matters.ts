/**
 * Matters that news settles one way or another, in whatever words: a line that begins with "p", "t", "s" or "c" opens one, each line
 * below is one of its outcomes, which exclude each other.
 * "p": told of a person or a body. "t": told of a thing of the kinds in brackets. "s": a story has one such matter, where it speaks of
 * one of these things; "c": so the cause of one. "=": what was done and what will be done exclude each other. "~": states that follow each other in time.
 * "!": a story has one such thing.
 * Cues are lemmas with "_" for the space, "his" for any possessive; "*" stands for up to four words, and articles, adjectives and adverbs may
 * stand between. ">" is said of its object: "sacked the coach". One with "!" needs no bearer: "arson". One with "+" counts only where it
 * is affirmed. One with "^" counts only of somebody named or meant by a pronoun.
 * Our own list, 2026-11.
 */
const LINES = `
p=- departure
 resign step_down stand_down quit hand_in_his_notice hand_in_his_resignation tender_his_resignation submit_his_resignation leave_by_choice leave_voluntarily decision_to_quit decision_to_leave decide_to_go choose_to_leave his_own_decision give_up_his_post give_up_his_job relinquish_his_post vacate_his_post hang_up_his_boots his_resignation! call_it_quits resignation_letter! letter_of_resignation! his_own_choice! ask_to_be_relieved voluntary_departure! had_handed_in_his announce_his_resignation offer_his_resignation decision_to_step go_voluntarily step_aside_as free_decision!
 >sack >dismiss >oust >fire^ >depose >show_*_the_door show_the_door >remove_from_office >remove_from_his_post >remove_as >remove^ >relieve_of_his >strip_of_his_post >throw_out^ >force_out >push_out >drive_from_office >vote_out >kick_out >kick_him_out >turn_out_of_office >give_the_boot >give_his_marching_orders get_the_sack lose_his_job lose_his_post no_longer_want^ >get_rid_of^ >terminate_his_contract >end_his_contract >ax_as >axe^ his_dismissal! his_sacking! his_ousting! his_removal! >hound_out >drive_out >send_packing was_pushed! lost_the_confidence_of! marching_orders! clear_his_desk^ >let_go^ >give_his_notice >boot_out >expel_from_office >strip_of_office was_fired! got_rid_of! his_firing! escort_from_the_building >show_the_exit
 stay_on_as remain_in_office stay_in_office keep_his_job keep_his_post remain_at_his_post cling_to_his_post refuse_to_go refuse_to_resign remain_as
s end_of_the_siege (siege standoff stand-off gunman hostage hostage-taker kidnapper attacker hijacker)
 give_himself_up surrender lay_down_his_gun lay_down_his_weapon lay_down_his_arms throw_down_his_gun throw_down_his_weapon drop_his_weapon drop_his_gun put_down_his_gun with_raised_hands! without_a_shot! hand_over_his_gun hand_over_his_weapon turn_himself_in give_up_peacefully end_peacefully taken_alive peaceful_end! give_up_without_a_fight hands_in_the_air! without_bloodshed! was_led_away! talked_out! his_surrender! place_his_gun push_his_gun slide_his_gun lay_his_gun put_his_gun negotiators_persuaded! negotiator_persuaded! opened_the_door_and!
 >shoot_dead kill_by_police >kill_by_a_marksman >kill_by_a_sniper >gun_down^ die_in_a_hail die_in_the_assault bullet_ended! bullet_from_a_marksman! marksman_fired! sniper_fired! marksman_killed! sniper_killed! shot_by_a_sniper! shot_by_a_marksman! marksman_'s_bullet! sniper_'s_bullet! police_bullet! shoot_*_in_the_head shoot_himself take_his_own_life turn_the_gun_on_himself blow_himself_up shot_him_dead! shot_and_killed! killed_the_gunman! killed_the_hostage-taker! killed_in_the_assault! killed_in_a_shootout! died_under_police! police_shot! police_marksman! a_single_shot_ended! commandos_killed! fatal_shot! fell_dead! died_on_the_spot! body_was_carried! bullets_ended! >kill_in_the_raid
 >overpower >wrestle_to_the_ground >disarm >tackle >pin_to_the_floor >pin_to_the_ground jumped_on_him! brought_him_down! threw_themselves_on! knocked_the_gun!
 slip_away get_away escape_through escape_with make_off slip_out slip_through disappear_through vanish_before give_*_the_slip flee_through got_away! his_escape!
c cause_of_the_fire (fire blaze inferno flame)
 deliberate deliberately on_purpose! arson! arsonist! set_alight set_fire_to set_ablaze set_on_fire torch firebomb petrol_bomb! pour_petrol petrol_was_poured! accelerant! firebug! start_intentionally intentional intentionally malicious_ignition! foul_play! somebody_set someone_set human_hand! deliberate_act! set_deliberately! started_deliberately! lit_deliberately! petrol_can! can_of_petrol! poured_petrol! smell_of_petrol! work_of_an_arsonist! someone_had_lit! started_on_purpose!
 accident! electrical_fault! electric_fault! faulty_wiring! short_circuit! short-circuit! worn_cable! overheated! overheat defective_wiring! old_wiring! electrical_short! faulty_socket! faulty_appliance! accidental accidentally cigarette! discarded_cigarette! unattended_candle! chip_pan! gas_leak! spark_from! sparks_from! welding! welder! heater! faulty_heater! accidental_cause! loose_connection! faulty_fuse! fuse_box! nobody_had_set! nothing_sinister! nothing_more_sinister! no_foul_play! no_crime! not_arson! dropped_cigarette! technical_fault! technical_defect! human_error! spontaneous_combustion!
 lightning! bolt_of_lightning! struck_by_lightning! hit_by_lightning!
c- cause_of_the_crash (crash plane aircraft jet airliner flight engine helicopter train derailment accident)
 bird_strike! bird_ingestion! flock_of! gull! geese! birds! sucked_in_birds! seagull! struck_birds! hit_by_birds! hit_a_bird! flew_into_a_flock! remains_of_a_bird!
 pilot_error! human_error! pilot_'s_mistake! driver_'s_mistake! crew_'s_mistake! asleep_at_the_controls! fell_asleep! wrong_lever! pilot_'s_error! human_failure! crew_error! wrong_switch! wrong_engine! shut_down_the_wrong! pilot_misjudged! driver_error! driver_was_asleep!
 metal_fatigue! turbine_blade! fan_blade! cracked_blade! broken_blade! technical_fault! mechanical_fault! mechanical_failure! technical_defect! fatigue_crack! hairline_crack! broken_rail! brake_failure! material_fault! worn_part! broken_part! faulty_part! loose_bolt! worn_bearing! bearing_failed! broken_bearing! fractured_blade! blade_broke! blade_had_broken! loose_blade! metal_fragments! manufacturing_fault! manufacturing_defect! maintenance_error! badly_fitted! faulty_valve! oil_leak! rail_broke! brakes_failed! signal_failure! technical_failure!
 run_out_of_fuel ran_dry! empty_tank! fuel_exhaustion! contaminated_fuel! fuel_starvation! water_in_the_fuel! dirty_fuel! water_in_the_kerosene! bad_fuel! fuel_contamination! out_of_fuel! no_fuel! fuel_ran_out! tanks_were_empty! dry_tanks!
 bomb! explosive! shot_down! missile! sabotage! shot_out_of!
c- cause_of_the_collapse (bridge collapse building roof tower stand viaduct footbridge tunnel)
 overloaded! overloading! overload! too_heavy! overweight! weight_limit! excess_weight! excessive_load! lorry_too_heavy! twice_the_permitted! too_much_weight! tonnes_too_heavy! heavy_load! crowd_was_too!
 corrosion! corroded! rusted! rusty! rotten! metal_fatigue! poor_maintenance! lack_of_maintenance! eaten_by_rust! years_of_neglect! never_repaired!
 scour! undermined! washed_away! washed_out! river_had_eaten! hollowed_out! eroded! erosion! flood_water! water_had_washed! pillar_was_washed! pier_was_undermined! ate_away!
 design_error! design_flaw! miscalculated! miscalculation! faulty_design! faulty_concrete! poor_concrete! inferior_concrete! construction_fault! substandard! too_little_cement! bad_concrete! cheap_concrete! builder_'s_error! engineers_miscalculated! planning_error! error_in_the_plans! drawing_error! wrong_steel! bad_welds!
 earthquake! tremor! quake!
 rammed! hit_by_a_barge! hit_by_a_ship! hit_by_a_lorry! ran_into_a_pier! blown_up! explosion! explosives!
p plea
 plead_guilty admit_the_charge admit_everything admit_it admit_to_charge admit_taking admit_all admit_killing admit_stealing confess confession_in_court! own_up_to make_a_confession enter_a_guilty_plea acknowledge_in_court acknowledge_that_the_charge acknowledge_his_guilt guilty_plea! the_charges_are_true! plea_of_guilty! accept_the_charge his_confession! guilty_as_charged! admitted_taking! made_a_clean_breast make_a_full_confession i_did_it! say_he_did_it admit_his_guilt admit_his_part accept_his_guilt admitted_to_all!
 plead_not_guilty plead_innocent deny_the_charge deny_everything deny_all deny_wrongdoing deny_the_accusation deny_taking deny_killing deny_stealing contest_the_charge contest_all_* protest_his_innocence maintain_his_innocence insist_on_his_innocence fight_the_charge reject_the_charge reject_the_accusation reject_each_of reject_all_* not-guilty_plea! declare_himself_innocent say_he_was_innocent dispute_the_charge not_guilty_to! his_innocence! deny_it
p- verdict
 >convict >find_guilty guilty_of guilty+ >declare_guilty guilty_verdict! verdict:_guilty! >sentence_to send_to_prison send_to_jail must_go_to_prison >jail_for his_conviction! face_*_behind_bars >hold_responsible_for_the_death criminally_responsible found_her_guilty! found_him_guilty! led_to_the_cells! guilty_of_murder! guilty_on_all! judges_convicted! jury_convicted!
 >acquit >clear_of >find_not_guilty not_guilty+ >find_innocent >declare_innocent >exonerate walk_free leave_court_a_free verdict:_not_guilty! not-guilty_verdict! innocent+ his_acquittal! >absolve cleared_by_a_jury! jury_cleared! cleared_of! not_guilty_of! found_her_not! found_him_not! jury_acquitted! court_acquitted! judges_acquitted! free_to_go! left_the_court_free! walked_free! goes_free! go_free cleared_by_the_court! left_the_dock_a_free!
p= bail
 >grant_bail >release_on_bail >free_on_bail get_bail be_bailed out_on_bail allow_out_on_bail allow_home may_go_home await_trial_at_home free_until_*_trial walk_out_of_court post_bail electronic_tag! ankle_tag! on_bail+ set_bail let_out_on_bail bail_was_granted! bail_of! let_go_on_bail freed_until! allowed_home! surrender_his_passport posted_bail! bail_set! out_of_custody! released_pending! free_pending! may_leave_prison!
 >refuse_bail >deny_bail >remand >remand_in_custody >remanded >hold_without_bail remain_in_custody stay_in_custody stay_behind_bars remain_behind_bars stay_in_jail stay_in_prison stay_in_a_cell remain_in_jail be_kept_in_custody await_trial_in_prison await_trial_in_jail await_trial_in_custody await_trial_behind_bars bail_was_refused! bail_was_denied! no_bail! turn_down_*_bail reject_*_bail bail_application_failed! keep_in_custody return_to_his_cell bail_denied! bail_refused! denied_bail! refused_bail! refused_to_release! no_bail_for! back_to_the_cells! remain_in_a_cell remain_in_prison stay_locked_up remain_locked_up kept_locked! keep_behind_bars
p= appeal
 appeal appeal_against take_it_further take_*_further go_to_*_court_of_* go_to_*_high_court go_to_*_higher_court go_to_*_supreme_court go_to_*_federal_court go_to_*_constitutional_court turn_to_*_court_of_* lodge_an_appeal file_an_appeal enter_an_appeal bring_an_appeal take_*_to_a_higher challenge_the_ruling challenge_the_judgment challenge_the_verdict challenge_the_sentence challenge_the_decision challenge_the_conviction challenge_the_fine challenge_the_*_judgment challenge_the_*_ruling contest_the_ruling contest_the_judgment contest_the_verdict contest_the_decision fight_the_ruling fight_the_judgment take_his_case_to seek_leave_to_appeal not_accept_the_ruling! appeal_was_lodged! ask_a_higher_court apply_to_a_higher_court bring_the_case_before
 not_appeal! accept_the_judgment accept_the_verdict accept_the_ruling accept_the_sentence accept_the_decision accept_the_fine accept_the_conviction accept_having_to_pay let_the_deadline_*_pass waive_his_right no_further_legal! take_the_matter_no_further live_with_the_judgment live_with_the_ruling drop_his_appeal withdraw_his_appeal abandon_his_appeal not_fight_on! bow_to_the_ruling bow_to_the_court
p= extradition
 >extradite >surrender_to_*_authorities extradition_was_approved! extradition_approved! extradition_granted! approve_his_extradition agree_to_his_extradition extradition_of!
 refuse_to_extradite refuse_extradition reject_the_extradition block_the_extradition extradition_refused! extradition_request_rejected! halt_the_extradition turn_down_*_extradition extradition_was_refused! extradition_blocked! granted_asylum! not_be_extradited! not_extradite! refused_the_extradition! extradition_was_rejected! no_extradition!
p=? signing
 sign put_his_name put_his_signature put_pen_to_paper add_his_signature affix_his_signature ink_the scrawl_his_name his_signature_stands! agreement_signed! deal_signed! bear_his_signature bear_the_signature become_a_signatory seal_the_*_with_his have_signed! has_signed! signed_at_last! signed_up_to! put_his_initials pen_to_paper!
 refuse_to_sign decline_to_sign unsigned! leave_without_signing walk_out_without_signing walk_away_from_the_table withhold_his_signature refuse_his_signature signature_is_missing! boycott_the_signing not_sign! did_not_sign! will_not_sign! refused_to_sign! refused_his_signature! refusal_to_sign! no_signature! without_his_signature! missing_signature! has_not_signed! would_not_sign! declined_to_sign! never_signed!
s= strike (strike walkout stoppage picket)
 strike_is_on! go_ahead begin_as_announced begin_as_planned walk_out lay_down_tools down_tools stop_work go_on_strike will_strike! come_out_on_strike go_through_with picket_line! strike_begins! strike_starts! strike_will_begin! strike_will_start! stay_in_port stay_at_the_quay stay_in_the_depot stay_in_the_garage walkout_begins! walkout_will_begin! on_strike_from! will_walk_out! will_stop_work! out_on_strike! strike_goes_ahead! will_go_ahead! picket_lines! stay_moored! bring_*_to_a_standstill brought_to_a_standstill!
 call_off call_*_off avert drop_the_strike withdraw_the_strike run_as_normal run_normally run_to_the_usual run_as_usual sail_as_usual sail_after_all run_after_all work_as_normal no_strike! averted! on_hold! strike_is_off! strike_threat_lifted! return_to_work go_back_to_work stay_at_work turn_up_for_work report_for_work will_sail_on strike_cancelled! strike_suspended! strike_postponed! call_off_the_strike agreement_in_the_night! last-minute_deal! last-minute_agreement! deal_averts! no_walkout! stays_at_work! lift_the_strike abandon_the_strike stand_down_the_strike strike_off!
s=- holding_of_the_event (festival concert match race fair marathon parade carnival show game final regatta exhibition tournament rally procession gig premiere congress conference summit meeting ceremony tour)
 take_place go_ahead be_held_as_planned go_on_as_planned be_held_after_all happen_as_planned happen_after_all will_be_held! get_the_green_light get_the_go-ahead open_as_planned start_as_planned be_on_after_all go_on_after_all defy_the_weather will_go_on! is_going_ahead! will_go_ahead! goes_ahead! will_take_place! takes_place! not_be_cancelled! will_start_as! rain_or_shine!
 cancel call_off call_*_off scrap abandon fall_victim_to scrub pull_the_plug rained_off! washed_out! is_cancelled! has_been_cancelled! called_off! no_festival! no_concert! no_match! no_race! no_parade! organisers_gave_up!
 postpone put_off put_back reschedule move_to_*_spring move_to_*_autumn delay_until defer later_date! has_been_postponed! was_postponed!
s=- unanimity (council committee vote board parliament assembly motion members councillors court jury shareholders)
 unanimous! unanimously! without_dissent! without_opposition! with_one_voice! nobody_voted_against! all_in_favour! every_councillor_voted! no_dissenting! no_votes_against! without_a_single_dissenting! not_one_hand! not_one_objection! without_objection! without_a_dissenting! no_one_objected! nobody_objected! not_a_single_dissenting! all_the_councillors! voted_as_one!
 narrow_majority! by_a_majority! casting_vote! voted_against! vote_against dissenting_vote! dissenter! close_vote! outvoted! five_votes_to! four_votes_to! six_votes_to! margin_of_one! majority_of_one! abstained! against_the_votes_of! slim_majority! bare_majority! by_one_vote! contested_vote! voted_no! split_vote! split_council! votes_against! divided_council!
p~- search
 find_alive find_safe find_dead find_his_body rescue+ pull_out_alive spot_by_a_helicopter be_found turn_up_alive safe_and_well! rescue_of! search_is_over! back_with_his_family reunite_with found_alive! pick_up_by_a_helicopter bring_to_safety winch_to_safety recover_his_body discovered_alive! found_unharmed! has_turned_up! was_rescued! has_been_rescued! was_found! has_been_found! been_located! end_of_the_search! search_ended! search_has_ended!
 not_found! still_missing remain_missing missing_for_a_*_night no_trace! no_sign! without_a_trace! without_any_trace! not_been_seen! not_been_found! search_goes_on! search_continues! search_goes_into! search_will_resume! search_resumes! hope_fades! hopes_fade! fading_hope! still_looking! give_up_hope unaccounted_for untraced! whereabouts_unknown! whereabouts_remain! still_no_trace! nothing_found! search_resumed! still_searching! searched_in_vain! remains_missing! is_still_missing! remained_missing! continue_the_search continued_to_search! comb_the_*_again called_off_until! no_news_of! fate_unknown! has_not_returned!
p~- custody
 back_behind_bars back_in_prison back_in_jail back_in_his_cell back_in_custody >recapture >seize >catch^ in_handcuffs in_custody in_a_cell his_capture! his_arrest! arrest_of! capture_of! >arrest >apprehend run_to_ground! >track_down manhunt_ended! manhunt_is_over! hunt_is_over! >take_into_custody his_recapture! under_lock_and_key >detain >nab >pick_up_by_police >run_to_earth return_to_the_prison back_in_a_cell! is_in_custody! was_arrested! was_captured! was_caught! behind_bars_again! end_of_a_manhunt!
 at_large on_the_run on_the_loose still_free remain_free still_being_hunted elude evade_capture evade_arrest evade_police evade_officers evade_his_pursuers evade_justice in_hiding a_fugitive manhunt_continues! hunt_goes_on! not_been_caught! wanted_man! still_wanted! remains_a_free_man! still_out_there! still_at_large! not_been_recaptured! remains_at_large! has_eluded! manhunt_goes_on! remains_free! still_hunting! continue_to_hunt! hunt_continues! being_hunted! not_yet_caught! not_captured! still_sought! not_been_captured!
s- accomplices (rob steal emptied vault arson shooting robber robbery theft burglar heist killer gunman attacker hacker fraud job raid break-in thief murder)
 act_alone work_alone single-handed! single-handedly! single_handed! one-man! lone! no_accomplice! no_accomplices! without_help! without_accomplices! no_helpers! without_an_accomplice! had_no_accomplices! solo_job! one_thief! sole_culprit! sole_perpetrator! only_culprit! acted_alone! worked_alone!
 accomplice+! helper+! two_helpers! gang_of! member_of_a_gang belong_to_a_gang belong_to_a_ring have_help_from! partner_in_crime! lookout! getaway_driver! co-conspirator! part_of_a_gang! part_of_a_group! second_man! not_act_alone! two_accomplices! three_accomplices! several_accomplices! driver_waited!
p- weapon
 armed carry_a_gun carry_a_knife carry_a_pistol carry_a_weapon hold_a_gun hold_a_pistol wield point_a_gun point_a_pistol point_a_revolver pull_a_gun pull_out_a_gun pull_out_a_pistol draw_a_pistol draw_a_gun produce_a_gun produce_a_pistol brandish wave_a_gun wave_a_pistol wave_a_revolver at_gunpoint! at_knifepoint! loaded_gun! loaded_pistol! loaded_revolver! gun_was_real! pistol_was_real! armed_with! gun-wielding! knife-wielding! level_a_pistol level_a_gun level_a_revolver at_the_point_of_a! at_the_barrel! weapon_in_hand! with_a_gun! with_a_pistol! with_a_revolver! with_a_knife! armed_robber! armed_man!
 unarmed no_weapon! no_gun! without_a_weapon! without_a_gun! toy_gun! toy_pistol! water_pistol! replica! imitation! not_armed! had_no_weapon! had_no_gun! carried_no_weapon! no_firearm! no_pistol! no_knife! was_a_toy! fake_gun! plastic_gun! plastic_pistol! without_weapons! without_any_weapon!
p helmet
 wear_a_helmet wear_his_helmet helmeted have_a_helmet_on his_helmet_had! helmet_strapped! cracked_*_helmet! helmet_cracked! helmet_split! head_was_protected! put_on_his_helmet with_a_helmet! helmet_saved! split_helmet! helmet_on! wore_a_helmet! in_a_helmet! wore_his_helmet! helmet_was_found! helmet_was_fastened! hard_hat_on! helmet_absorbed! protected_by_a_helmet! helmet_was_strapped!
 bareheaded bare-headed bare_head! no_helmet! without_a_helmet! without_his_helmet! leave_his_helmet unhelmeted helmetless head_was_unprotected! wore_no_helmet! had_no_helmet! not_wearing_a_helmet! helmet:_none! helmet_hung! left_his_helmet! helmet_at_home! helmet_stayed! bare_headed! unprotected_head!
t- insurance (insured insurance insurer policy cover premium)
 insured insured_against insured_for insurer_will_pay! insurers_will_pay! insurance_will_pay! insurance_covers! policy_covers! premiums_were_paid! hold_a_policy have_a_policy have_insurance fully_insured! insurance_money! insurer_confirmed! insurer_has_paid! cover_the_damage cheque_from_the_insurer! insurer_foots! insurer_will_meet! is_insured! had_been_insured! will_be_covered! pay_for_the_damage! premium_was_paid! paid_the_premium! insurance_cover! insurance_company_will!
 uninsured! not_insured! no_insurance! no_insurer! without_insurance! policy_lapsed! policy_had_lapsed! let_the_policy_lapse let_the_insurance_lapse cover_had_lapsed! insurance_ran_out! policy_ran_out! policy_expired! policy_had_expired! stopped_paying_the_premium! was_uninsured! has_no_insurance! had_no_insurance! lapsed_policy! no_insurance_company! cover_lapsed! cover_ran_out! insurance_had_lapsed! cancelled_the_policy! never_insured! nobody_had_insured! without_any_insurance!
t doors (door exit gate doors exits gates hatch | window)
 locked chained bolted padlocked! padlock! barred+ chain_ran! chain_*_through! would_not_give! would_not_open! would_not_budge! sealed+ nailed_shut! shut_tight! blocked+ wedged_shut! welded_shut! turned_the_key! were_locked! locked_doors! locked_exits! doors_locked! would_not_move! chained_shut! bolted_shut! held_shut! nobody_had_the_key! locked_shut! screwed_shut!
 unlocked unbarred not_locked! opened_at_once! opened_at_the_first! swing_open stand_ready_to_use nothing_barred! nothing_blocked! unobstructed could_be_opened! opened_easily! open_without_difficulty stood_open! on_the_latch! were_unlocked! unlocked_doors! opened_freely! opened_normally! pushed_open! stood_wide! not_bolted! no_padlock! nothing_had_blocked! easily_opened! were_open!
t! alarm (alarm siren bell smoke-detector detector horn sirens bells | sprinkler sprinklers)
 sound go_off ring wail blare howl shriek scream alarm_woke! bell_woke! worked+ functioned+ alarm_worked! sirens_gave! alarm_went! bells_rang! alarm_sounded! alarm_rang! triggered_the_alarm! set_off_the_alarm! alarm_did_its! fire_bell! fire_bells! alarm_drove! alarm_saved! alarm_sounding! sounded_in_every!
 silent stay_silent remain_silent mute no_alarm! no_siren! no_bell! never_sounded! not_sound! failed+ fail_to_sound fail_to_go_off fail_to_ring switch_off+ turn_off+ disconnected disabled dead+ out_of_order never_went_off! never_rang! not_a_bell! unplugged alarm_stayed! alarm_did_not! alarm_never! alarm_failed! no_alarm_sounded! no_alarm_rang! no_alarm_bell! no_alarm_woke! not_go_off! nothing_rang! nobody_heard_an! no_one_heard_an! heard_no_alarm! not_a_bell_rang! not_one_alarm! dead_battery!
p sobriety
 sober stone-cold_sober no_alcohol! not_a_drop! drink_nothing drink_no_alcohol take_no_alcohol test_negative_for_alcohol zero_alcohol! clear_of_alcohol! teetotal not_been_drinking! nothing_to_drink! passed_a_breath_test! had_drunk_nothing! touched_no_alcohol! no_drink! had_drunk_no! completely_sober! perfectly_sober! breathalyser_showed_nothing! negative_breath! clean_breath! not_drunk!
 drunk+ drunken! intoxicated! inebriated! under_the_influence over_the_legal_limit! times_the_legal_limit! over_the_drink-drive_limit! over_the_alcohol_limit! over_the_drink_limit! had_been_drinking! fail_a_breath_test fail_a_breathalyser smell_of_alcohol! tipsy! drink-driving! worse_for_drink! drinking_heavily was_drunk! heavily_drunk! blind_drunk! dead_drunk! while_drunk! breath_smelled!
p- being_on_duty
 on_duty on_patrol during_his_shift! on_shift! had_signed_in! while_on_duty! on_the_roster! as_an_officer_on!
 off_duty off-duty! after_his_shift! day_off! signed_out! clocked_off! shift_had_ended! finished_his_shift! shift_was_over! his_shift_over! had_clocked_off! had_signed_out! had_gone_off! not_on_duty! not_rostered!
s- wages (wage pay payroll salary intern worker volunteer staff unpaid)
 paid_the_minimum! earn_a_wage! on_the_payroll! remunerate compensate_*_in_money received_a_monthly! received_wages! draw_a_salary get_a_wage get_a_salary paid_in_full! paid_on_time! paid_properly! paid_fairly! properly_paid! paid_work! minimum_wage!
 unpaid! get_no_pay! no_pay! no_wage! no_wages! work_for_free! without_pay! not_one_dollar! not_a_cent! not_a_penny! nowhere_on_the_payroll! never_received_a! not_paid! not_been_paid! owed_wages! without_wages! work_unpaid! free_labour! earned_nothing! earn_nothing! without_a_cent! without_a_penny! no_salary! not_a_dollar! not_one_cent! pays_nothing! pay_nothing! has_drawn_a_wage!
t=- profit (profit earnings result income | turnover sales revenue | loss | price prices | rent rents | fare fares | unemployment | inflation | exports export | tax | debt | fee)
 rise increase grow climb jump go_up improve+ better_earnings! higher_profit! improvement_on! earn_more soar surge advance record_profit! better_result! swell widen surplus_grew! more_than_the_year!
 fall decrease shrink decline drop go_down weaker_earnings! lower_profit! earn_less slump plunge tumble sink slide worse_result! dwindle
s= sale (hammer bidder painting picture canvas portrait auction manuscript diamond necklace ring violin house villa club estate collection stamp lot jewel work)
 sell+ sold! go_under_the_hammer hammer_fell! went_the_hammer! change_hands find_a_buyer find_a_new_owner new_owner+! knock_down_for knock_down_to go_to_a_bidder go_to_a_buyer buyer_got! bidder_got! buyer_paid! bidder_paid! unnamed_buyer! anonymous_buyer! acquired+! was_sold! has_been_sold! hammer_came_down! came_under_the_hammer! bought_by! changed_hands! winning_bid! highest_bid! highest_bidder! found_a_buyer! acquired_by!
 withdraw_from_sale withdraw_from_auction withdrawn+ pull_from_the_sale pull_from_*_auction take_out_of_the_auction take_out_of_the_sale unsold! no_buyer! no_bid! no_bids! no_bidder! no_hammer! fail_to_sell fail_to_find_a_buyer miss_its_reserve stay_with_the_family remain_with_the_family bought_in! was_withdrawn! has_been_withdrawn! withdrawn_from! taken_out_of! not_sold! was_not_sold! did_not_sell! cancelled_the_sale! withdrawal_of! last-minute_withdrawal!
t- engine (engine motor diesel engines | propeller | generator | pump | brake brakes)
 run_without_a_hitch never_missed_a_beat! keep_full_power work+ function+ work_perfectly run_smoothly purr+ perform_perfectly in_fine_order! start_at_once start_first_time give_no_trouble like_clockwork! sound+ ran_perfectly! worked_perfectly! ran_smoothly! ran_well! ran_beautifully! run_beautifully! never_faltering! never_faltered! did_not_stutter! perfect_working! working_condition! without_a_fault! at_full_throttle!
 fail break_down cut_out die+ let_down stall dead_motor! dead_engine! lost_power! lost_all_power! lose_power give_out give_up+ splutter cough+ seize_up pack_up conk_out without_engine! engine_failure! engine_trouble! misfire refuse_to_start broke_down! stopped_working! dead_in_the_water! would_not_start! engine_out!
s=- ban (ban phone telephone mobile smoking car dog alcohol screen scooter burkini veil book drone headscarf)
 may_use! lift_the_ban lift_its_ban legalise legalize remain_legal! ban_lifted! ban_was_lifted! are_allowed! will_be_allowed! are_permitted! will_be_permitted! may_be_used! may_be_brought! can_be_used! no_ban! not_banned! not_forbidden!
 ban+ forbid+ forbidden! prohibit+ prohibited! outlaw+ outlawed! zero_tolerance! off_limits! are_banned! will_be_banned! are_forbidden! has_banned! no_longer_allowed!
p= apology
 apologise+ apologize+ say_sorry+ said_sorry! was_sorry! beg_the_pardon beg_his_pardon ask_for_forgiveness ask_forgiveness offer_an_apology issue_an_apology make_an_apology his_apology! express_regret express_his_regret publish_an_apology read_out_an_apology say_it_was_wrong admit_it_was_wrong public_apology! has_apologised! has_apologized! apologised_to! apologized_to! apologises_to! offered_its_apologies! offered_an_apology! asked_her_pardon! asked_for_forgiveness! expressed_regret! admitted_its_mistake! admitted_the_mistake! formal_apology!
 refuse_to_apologise refuse_to_apologize not_apologise! not_apologize! no_apology! no_regret! no_regrets! stand_by_every_word unapologetic unrepentant nothing_to_apologise! nothing_to_apologize! reject_calls_to_apologise without_an_apology! no_apology_from! refuses_to_apologise! refused_to_apologise! will_not_apologise! would_not_apologise! declined_to_apologise! get_no_apology! refusing_to_apologise! not_sorry! turned_down_the_demand! rejected_the_demand!
p vaccination
 vaccinated+ immunised immunized inoculated jabbed! had_his_jab! had_his_jabs! got_his_jab! received_the_vaccine! received_two_doses! two_doses! both_doses! two_jabs! both_jabs! fully_vaccinated! fully_immunised! vaccinated_twice! had_been_vaccinated! get_the_vaccine was_vaccinated! had_been_immunised! was_immunised! was_immunized! had_the_vaccine! despite_vaccination! despite_being_vaccinated! had_her_shots! all_her_jabs!
 unvaccinated! unimmunised! never_been_vaccinated! not_been_vaccinated! not_vaccinated! no_vaccination! no_jab! no_jabs! no_dose! no_doses! without_vaccination! not_immunised! never_vaccinated! refused_the_vaccine! against_vaccination! was_unvaccinated! was_not_vaccinated! never_been_immunised! no_vaccine! without_the_vaccine! had_no_jabs! never_received_a_dose! opposed_to_vaccination! not_one_jab! not_a_single_dose! not_immunized!
p- survival
 survive survivor! alive come_out_alive pull_out_alive dig_out_alive live_to out_of_danger! will_live! still_breathing! escape_with_his_life escaped_death! cheated_death! stable_condition! in_a_stable! conscious! rescued_alive! pull_through expected_to_recover make_a_full_recovery on_the_mend! his_survival! has_survived! found_alive! dug_out_alive! pulled_alive! came_out_alive! is_alive! will_recover! back_from_the_dead!
 die+ >kill dead+ died! his_death! lifeless! perish+ succumb+ lose_his_life lost_his_life! his_funeral! did_not_survive! found_dead! pronounced_dead! drown+ suffocated+! never_woke! no_pulse! stopped_breathing! breathed_his_last! was_killed! has_died! had_died! found_lifeless! was_dead! could_not_save! recovered_dead! pulled_out_dead! brought_down_dead! no_longer_alive!
t~- opening (airport runway flights flight planes plane airfield | road motorway highway | bridge | school | border crossing | station | port harbour | tunnel | line | museum | factory plant works mill | pass | beach | shop | mine | hospital | market)
 open reopen flights_resumed! resume back_in_business back_in_operation operate_again operating_again! running_again! normal_service! take_up_operations reopened! planes_are_landing! back_to_normal! up_and_running! traffic_flows! traffic_is_flowing! doors_open_again! departures_resumed! is_open! has_reopened! open_once_more! flights_have_resumed! flights_are_taking! landing_again! traffic_resumed! no_longer_closed! open_to_traffic! opened_again! flying_again!
 close+ closed+ shut+ remain_closed remain_shut stay_closed stay_shut out_of_action out_of_service no_flight! no_flights! still_closed! not_reopen! shut_down at_a_standstill! nothing_is_moving! still_shut! is_closed! is_still_closed! remains_closed! remained_closed! stays_closed! stays_shut! is_shut! remains_shut! not_reopened! not_open! not_yet_open! no_longer_open! closed_until! out_of_operation! all_flights_cancelled! flights_cancelled! flights_are_cancelled! nothing_flies! nobody_flies! sealed_off!
p? talks
 in_talks in_negotiation in_discussion negotiate_with+ hold_talks sit_down_with bargain_with talks_have_begun! talks_began! at_the_negotiating_table! delegation_is_negotiating! opened_talks! confirm_talks confirmed_talks! at_the_table_with! began_talks! begun_talks! started_talks! negotiating_with!
 no_talks! no_negotiations! not_in_talks! not_negotiating! deny_talks deny_being_in_talks deny_any_talks no_discussions! nobody_is_talking! not_spoken_to! rule_out_*_talks no_such_talks! not_in_contact! not_in_negotiations!
p= bid
 accept_the_bid accept_the_offer accept_the_takeover accept_the_*_bid accept_*_offer agree_to_sell say_yes_to sealed_the_deal! recommend_the_offer will_sell! take_the_offer accepted_the_offer! will_be_sold! sale_agreed! agreed_sale! agreed_takeover! deal_agreed! said_yes_to!
 reject_the_bid reject_the_offer reject_the_takeover reject_the_*_bid reject_*_offer decide_against_selling say_no_to turn_down_the_offer turn_down_the_bid turn_*_down rebuff! rebuff+ spurn+ spurned! refuse_the_offer refuse_to_sell not_for_sale! will_not_sell! undervalue remain_independent stay_independent stay_in_the_family turned_the_offer! remains_independent! stays_independent! against_selling! said_no_to! far_too_low!
p doping
 test_positive positive_test! fail_a_doping_test fail_a_drug_test fail_a_drugs_test fail_a_dope_test positive_sample! tested_positive! traces_of+! steroid! steroids! epo! caught_doping! doped! positive_result! prohibited_substance! drug_cheat! banned_substance! forbidden_substance! growth_hormone! doping_offence! showed_a_banned! contained_a_banned! contained_traces! provisional_suspension! illegal_substance!
 test_negative pass_a_doping_test pass_his_doping_test pass_a_drug_test pass_a_drugs_test negative_test! negative_sample! clean_sample! tested_negative! came_back_negative! came_back_clean! no_banned_substance! nothing_forbidden! cleared_by_the_laboratory! nothing_prohibited! cleared_of_doping! free_of_banned! no_doping! spotless_sample! ran_clean!
t- flood_defences (levee dam dyke dike embankment wall barrier bank defences reservoir weir sluice floodwall)
 hold hold_firm stand_firm hold_out withstand+ resist+ keep_the_water_out not_get_through! did_not_give! not_break! no_breach! stayed_intact! remained_intact! did_not_burst! did_not_break! did_not_yield! was_not_breached! held_firm! held_fast!
 break burst breach give_way collapse fail rupture+ tear_a_hole tore_a_hole! crumble+ let_the_water_in let_the_water_into washed_away! break_apart overflow+ breached! crack_open caved_in! gave_way! was_washed_away! torn_open! ripped_open! breach_in!
p suspension
 rescind+ lift_the_ban lift_the_suspension overturn_the_card overturn_the_red_card overturn+ annul+ quash+ withdraw_the_red_card rescinded! free_to_play! ban_overturned! appeal_succeeded! appeal_was_upheld! appeal_upheld! won_its_appeal! was_overturned! has_been_overturned! has_been_lifted! was_rescinded! card_is_gone! card_was_removed! no_suspension! cleared_to_play! allowed_to_play! back_in_the_team! appeal_accepted! mistake_by_the_referee! referee_was_wrong! not_banned!
 uphold_the_card uphold_the_red_card uphold_the_ban uphold_the_suspension ban_stands! card_stands! suspension_stands! red_card_stands! confirm_the_suspension confirm_the_ban confirm_the_red_card suspend_for_*_matches banned_for! miss_*_matches miss_*_games must_sit_out! sit_out+ appeal_failed! appeal_was_rejected! appeal_rejected! appeal_dismissed! lost_its_appeal! stays_banned! stays_suspended! remains_suspended! remains_banned! suspended_for! turned_down_the_appeal! dismissed_the_appeal! referee_was_right!
t- orbit (satellite rocket launch probe spacecraft capsule mission launcher)
 reach_orbit reach_his_orbit in_orbit in_its_orbit began_to_circle! circle_the_earth deployed_its! place_in_orbit put_into_orbit carry_into_orbit enter_orbit arrived_in_orbit! signal_received! flawless_launch! reached_orbit! is_in_orbit! now_in_orbit! reached_space! perfect_launch! successful_launch! launch_succeeded! mission_accomplished!
 lose_contact fall_into_the break_up burn_up explode blew_up! never_got_into! fail_to_reach ended_in_the_ocean! ended_in_the_sea! crash plunge_into failing_rocket! shut_down_early! missed_its_orbit! never_reached_orbit! failed_to_reach! broke_up! contact_was_lost! lost_contact! launch_failed! failed_launch! rocket_failed! short_of_orbit!
p= ransom
 pay_the_ransom bow_to_the_blackmailer hand_over_*_bitcoin money_was_paid! ransom_was_paid! met_the_demand! meet_the_demand met_their_demand! paid_the_ransom! paid_hackers! paid_the_blackmailers! paid_the_extortionists! paid_the_criminals! bitcoin_went! bought_the_key! agreed_to_pay!
 refuse_to_pay refused_to_pay! not_pay! no_ransom! without_paying! from_backup! from_backups! never_paid! nothing_was_paid! did_not_pay! has_not_paid! will_not_pay! would_not_pay! paid_nothing! declined_to_pay! no_bitcoin!
s- landing (migrant refugee ship boat vessel trawler ferry)
 dock+ docked! put_in_at moor+ moored! tie_up+ tied_up! arrive_in_port came_ashore! come_ashore step_ashore! stepped_ashore! went_ashore! disembark+ disembarked! berth+ berthed! allowed_to_dock! allowed_to_land! made_port! reached_the_harbour! in_harbour! on_the_quay! land+ landed! safely_in_port! has_docked! opened_its_port! opened_the_port! opened_its_harbour! reached_port! reached_land! safe_harbour!
 turn_back+ turned_back! turned_away! turn_away+ sent_back! send_back towed_back! tow_back barred_from! denied_entry! refused_entry! refuse_entry escorted_back! escort_out pushed_back! push_back forced_back! port_stays_closed! back_to_sea! was_turned_away! was_turned_back! towed_out! closed_its_port! closed_the_port! driven_back! navy_escorted!
 sink+ capsize+ capsized! go_down+ went_down! foundered! has_sunk!
s- warning (dam flood resident villager inhabitant people storm crack landslide avalanche village town passenger crew)
 >warn >alert+ warned! had_been_warned! were_warned! alerted_the! loudspeaker! told_of_the_danger! hours_ahead! in_good_time! word_had_come! sound_the_alarm warning_was_given! gave_a_warning! warnings_went_out! received_a_warning! warning_reached! got_a_warning! hours'_notice! got_word! word_reached! were_alerted! told_to_leave! had_been_alerted! had_warned! did_warn!
 nobody_warned! no_one_warned! without_a_word! no_warning! without_warning! no_notice! got_no_notice! left_in_the_dark! never_warned! not_warned! not_been_warned! unwarned! not_alerted! never_alerted! nobody_was_warned! was_not_warned! without_any_warning! kept_to_itself! taken_by_surprise! failed_to_warn! did_not_warn!
p= concession
 concede concede_defeat admit_defeat acknowledge_defeat accept_defeat accept_the_result accept_the_outcome congratulate_his congratulate_the_winner recognise_the_result recognize_the_result recognise_his_defeat ring_*_to_congratulate call_*_to_congratulate
 refuse_to_concede not_concede! reject_the_result contest_the_result challenge_the_result dispute_the_result refuse_to_accept_the_result refuse_to_recognise claim_fraud cry_foul not_accept_the_result! demand_a_recount not_recognise_the_result! claim_victory
p- injury
 unhurt unharmed uninjured unscathed safe_and_sound! without_a_scratch! not_a_scratch! escape_unhurt escape_injury nobody_was_hurt! no_injuries! nobody_was_injured!
 injure+ injured+ wound+ wounded+ hurt+ break_his_leg break_his_arm break_his_neck suffer_burns suffer_injuries suffer_a_fracture in_intensive_care broken_leg! broken_arm! concussion!
t certificate (certificate | licence license permit | passport | contract | visa | warranty | registration)
 valid in_order in_force up_to_date renew run_until
 expired expire lapse run_out invalid out_of_date no_certificate! no_valid! forge forged revoked never_issued! without_a_valid!
t~ supply (power electricity | water | gas | heating | internet network)
 restore restored+ back_on run_again flow_again come_back lights_came! back_to_normal!
 cut_off without_power! without_electricity! without_water! still_out blacked_out! no_power! no_electricity! no_water!
t=- bill (bill law act | motion | budget | amendment | treaty | proposal plan measure | reform | ban | merger deal | referendum)
 pass adopt approve ratify sail_through win_approval get_through wave_through green-light clear_parliament win_a_majority become_law
 reject vote_down throw_out defeat fail_to_pass fall_short fall_at_the_last_hurdle fail_in_parliament block veto
t~ ceasefire (ceasefire truce armistice cease-fire)
 hold hold_firm observe respect in_force last+ no_breach! no_violation! no_shots! silent_guns! guns_are_silent! guns_fell_silent!
 break violate breach collapse shatter violated! shell_landed! shelling_resumed! fighting_resumed! in_tatters! fall_apart fell_apart!
p=- candidacy
 run_for put_his_name_forward put_himself_forward stand_for_election stand_for_another_term run_for_another_term seek_another_term seek_a_new_term be_on_the_ballot contest_the_election stand_for_re-election seek_re-election seek_a_second_term seek_a_third_term stand_again run_again throw_his_hat enter_the_race be_a_candidate declare_his_candidacy announce_his_candidacy
 not_run! not_stand! not_seek! no_longer_stand! give_up_his_candidacy abandon_his_candidacy drop_out_of_the_race withdraw_from_the_race withdraw_his_candidacy pull_out_of_the_race bow_out rule_himself_out not_seek! step_aside
p seat_belt
 wear_a_seat_belt wear_a_seatbelt wear_his_seatbelt wear_a_belt belted! buckled_up! strapped_in! seat_belt_fastened! with_his_seatbelt!
 no_seat_belt! no_seatbelt! without_a_seat_belt! without_a_seatbelt! unbelted! not_strapped! not_belted! unbuckled!
p life_jackets
 wear_a_life_jacket wear_a_lifejacket life_jacket_on! in_life_jackets! in_a_life_jacket!
 no_life_jacket! no_life_jackets! no_lifejacket! without_a_life_jacket! without_life_jackets! without_lifejackets!
p speeding
 within_the_speed_limit! at_walking_pace! keep_to_the_limit keep_to_the_speed_limit not_speeding! below_the_limit! under_the_speed_limit! below_the_speed_limit! at_the_permitted_speed!
 speeding! over_the_speed_limit! above_the_speed_limit! excessive_speed! at_high_speed! twice_the_speed! exceed_the_speed_limit exceed_the_limit
t! signal (signal light traffic-light lights barrier)
 show_green turn_green green_light! on_green! was_green! at_green!
 show_red turn_red red_light! on_red! was_red! at_red! jump_the_light run_a_red
p? responsibility
 claim_responsibility claim_the_attack carry_out_the_attack behind_the_attack! admit_responsibility take_responsibility
 deny_responsibility deny_involvement deny_any_involvement deny_any_part deny_carrying_out not_behind! deny_any_role
t test_results (water | milk | samples sample tests test | food meat | beach | well | air | soil)
 safe+ fit_to_drink drinkable harmless clean+ within_limits! uncontaminated! no_contamination! came_back_negative!
 contaminated! unsafe! polluted! poisoned! tainted! e_coli! above_the_limit! lead_was_found! bacteria_were_found!
p=- career
 return_to_*_soon come_back_to_play play_on carry_on_for sign_on_for_another
 retire end_his_career announce_his_retirement call_it_a_day call_time_on farewell_match!
p= lawsuit
 sue take_*_to_court go_to_court bring_a_lawsuit file_a_lawsuit file_a_suit press_charges file_a_complaint begin_legal_action take_legal_action
 drop_the_lawsuit drop_the_case drop_the_charge drop_charges settle_out_of_court not_sue! not_press_charges! no_lawsuit!
t=- jobs (jobs staff workforce job layoffs redundancies)
 cut+ lose+ axe+ shed+ lay_off make_redundant will_go! redundancies+! layoffs+!
 not_a_single_job! no_redundancies! no_layoffs! nobody_will_lose! safe+ secure+ no_job_losses!
t=- closure (school primary | factory plant works mill | hospital | library | mine | branch | pool lido baths | shipyard yard | brewery | newspaper | theatre | station)
 to_close! will_close! close_down shut_down be_closed be_shut close_its_doors shut_for_good closure! end_production
 saved+! be_saved stay_open remain_open keep_open kept_open! reprieve! reprieved! not_close! spared! escape_closure
`;

/** A matter as the list gives it. */
export interface MatterLine {
  readonly name: string;
  readonly bearer: "person" | "thing" | "story" | "cause";
  /** What was done and what will be done exclude each other. */
  readonly decision: boolean;
  /** Its outcomes follow each other in time. */
  readonly reversible: boolean;
  /** Told in words that are used of much else: counts at the head of an article, or where the bearer is named. */
  readonly common: boolean;
  /** Says little without what else the sentence tells: "knew". */
  readonly loose: boolean;
  /** A story has one such thing, which needs no names around it. */
  readonly unique: boolean;
  /** Kinds of things, each with its synonyms. */
  readonly things: readonly (readonly string[])[];
  /** The cues of each outcome, lemmas as written. */
  readonly outcomes: readonly (readonly string[])[];
}

const HEAD = /^([ptsc])([=~?!-]*) (\S+)(?: \(([^)]*)\))?$/;
const BEARERS = { p: "person", t: "thing", s: "story", c: "cause" } as const;

/** The list, read. */
export function matterLines(): MatterLine[] {
  const matters: (MatterLine & { outcomes: string[][] })[] = [];
  for (const line of LINES.split("\n")) {
    const head = HEAD.exec(line);
    if (line.startsWith(" ")) matters.at(-1)?.outcomes.push(line.trim().split(" "));
    else if (head !== null)
      matters.push({
        name: head[3] as string,
        bearer: BEARERS[head[1] as keyof typeof BEARERS],
        decision: head[2]?.includes("=") === true,
        common: /[-?]/.test(head[2] ?? ""),
        loose: head[2]?.includes("?") === true,
        unique: head[2]?.includes("!") === true,
        reversible: head[2]?.includes("~") === true,
        things: head[4]?.split(" | ").map((kind) => kind.split(" ")) ?? [],
        outcomes: [],
      });
  }
  return matters;
}
