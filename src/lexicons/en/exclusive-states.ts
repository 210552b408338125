/**
 * What is decided, done or so, in turns of phrase that exclude each other: "upheld" and "quashed". By kind, its members parted by "|", each with its
 * turns, lemmas parted by "_"; "his" stands for any possessive. Articles, adjectives and adverbs may stand between the words.
 * Our own list, 2026-11.
 */
export const EXCLUSIVE_STATES: Readonly<Record<string, string>> = {
  permission: `approve grant_permission give_permission give_green_light green_light green-light go-ahead wave_through nod_through say_yes rubber-stamp give_nod consent_to | refuse reject turn_down throw_out say_no deny_permission withhold_permission block`,
  ruling: `uphold affirm | overturn quash annul strike_down set_aside reverse overrule`,
  trend: `fall drop slide tumble slump plunge sink lose dip shed decline slip plummet weaken ease down | rise climb gain jump soar surge leap rally up advance increase rocket strengthen`,
  injury: `not_hurt unhurt unharmed uninjured unscathed not_injured escape_injury no_injury not_harm without_scratch | hurt injure wound suffer_wound suffer_injury suffer_cut suffer_burn suffer_fracture suffer_break suffer_concussion broken_wrist broken_arm broken_leg broken_rib concussion bite_in`,
  consciousness: `unconscious unresponsive in_coma passed_out | awake conscious talk_to_rescuer alert responsive awake_and_talk sit_up`,
  strike_vote: `vote_to_strike vote_for_strike vote_in_favour_of_strike back_strike vote_for_walkout vote_to_walk_out vote_to_down_tools vote_for_industrial_action back_industrial_action | vote_against_strike reject_strike vote_not_to_strike vote_down_strike vote_against_walkout vote_against_industrial_action reject_walkout`,
  attempt: `first_attempt first_try first_go maiden_attempt | second_attempt second_try second_time_she_have second_time_he_have | third_attempt third_try | fourth_attempt fourth_try`,
  marriage: `marry wed tie_knot his_wedding newlywed | not_marry unmarried never_marry not_wed`,
  helmet: `wear_helmet with_helmet helmet_on | no_helmet without_helmet not_wear_helmet helmetless bareheaded`,
  obligation: `voluntary optional | compulsory mandatory obligatory`,
  bail: `deny_bail refuse_bail bail_be_deny bail_be_refuse without_bail remand_in_custody no_bail | release_on_bail free_on_bail grant_bail give_bail post_bail set_bail bail_be_set bail_be_grant out_on_bail bail_out`,
  arrest: `arrest detain take_into_custody take_to_police_station handcuff lead_away | free_man walk_free not_arrest not_detain no_arrest remain_free still_free`,
  politics: `run_for stand_for seek_election seek_nomination be_candidate throw_his_hat enter_race join_race | finish_with_politics quit_politics leave_politics retire_from_politics not_run not_stand do_with_politics never_return_to_politics`,
  availability: `sell_out fully_book book_up no_ticket_leave no_seat_leave no_place_leave | still_available still_plenty ticket_be_available plenty_of_ticket plenty_of_seat plenty_of_place ticket_leave seat_leave place_leave still_on_sale`,
  getaway: `on_foot run_away run_off | drive_off drive_away in_car by_car get_into_car in_van by_van speed_off get_in_car | on_motorbike by_motorbike on_motorcycle by_motorcycle on_scooter on_moped by_scooter | on_bicycle by_bicycle on_bike cycle_off | by_taxi in_taxi | by_boat in_speedboat | by_bus on_bus | by_train on_train`,
  licence: `hold_licence valid_licence have_licence licensed hold_license valid_license have_license | unlicensed no_licence without_licence not_have_licence no_license without_license unlicenced never_hold_licence never_pass_his_test`,
  tenure: `rent lease tenant | buy own owner`,
  side: `left_arm left_leg left_hand left_eye left_knee left_foot left_shoulder left_ankle left_wrist left_hip left_thigh left_ear left_engine left_wing | right_arm right_leg right_hand right_eye right_knee right_foot right_shoulder right_ankle right_wrist right_hip right_thigh right_ear right_engine right_wing`,
  protest: `peaceful peacefully pass_off_without_incident without_incident | turn_violent clash_with riot violence_break_out`,
  engine: `single-engine single-engined | twin-engine twin-engined two-engine | four-engine four-engined`,
  journey: `way_to_school way_to_work way_to_training go_to_school to_his_school go_to_work drive_to_work | way_home way_back drive_home walk_home home_from_school home_from_work return_home cycle_home`,
  sale: `find_buyer sell_to buyer_be_find | fail_to_find_buyer no_buyer without_buyer find_no_buyer not_find_buyer`,
  repair: `beyond_repair write_off scrap | be_repair have_be_repair can_be_repair`,
  mine: `open_pit open-pit opencast open-cast strip_mine quarry | underground_mine deep_mine underground`,
  deathbed: `in_his_sleep at_home at_his_home | in_hospital in_hospice in_clinic | in_accident in_car_crash in_road_accident`,
  moment: `at_scene on_spot instantly outright | in_hospital at_hospital later_in_hospital on_way_to_hospital in_ambulance`,
  company: `alone by_himself by_herself on_his_own unaccompanied single-handed solo | with_his_son with_his_daughter with_his_wife with_his_husband with_his_friend with_his_brother with_his_sister with_his_child with_his_father with_his_mother with_friend with_client with_colleague with_passenger with_guide with_companion with_partner with_pupil with_student accompany_by`,
  vote: `unanimous unanimously without_dissent without_opposition | single_vote one_vote narrowly split narrow_majority by_majority casting_vote divided`,
  colour: `white | black | red | blue navy | green | yellow | silver grey gray | brown beige | orange | purple | pink | gold golden`,
  make: `ford | toyota | honda | nissan | mazda | subaru | hyundai | kia | volkswagen vw | audi | bmw | mercedes mercedes-benz | opel vauxhall | renault | peugeot | citroen citroën | fiat | skoda škoda | seat | volvo | saab | tesla | chevrolet chevy | dodge | chrysler | jeep | cadillac | buick | porsche | ferrari | lamborghini | jaguar | land_rover range_rover | mini | suzuki | mitsubishi | lexus | dacia | alfa_romeo | yamaha | kawasaki | harley-davidson | ducati | triumph`,
  drive: `electric battery-powered battery-electric | hydrogen hydrogen-powered | diesel diesel-powered | petrol | hybrid | steam`,
};
