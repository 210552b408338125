import { stem } from "./stem.ts";

/**
 * Words that say what a place is the place of: where somebody is treated, held or buried, where a ship is bound, where a storm came
 * ashore; two words with "_" between count only together. A line is one slot; a happening has one place in it. The first word names the slot.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const slots: readonly string[] = [
  "destination bound heading headed expected dock docked docking berth arrive arrived arriving arrival arrives tow towed towing divert diverted reach reached brought limped",
  "origin departed departure departing departs left sailed takeoff leaving",
  "hospital hospitalised hospitalized clinic infirmary treated treatment admitted airlifted ward surgery surgeons stretcher ambulance ambulances patients doctors intensive",
  "custody jail jailed prison cell remand remanded imprisoned inmate barracks",
  "arrest arrested arrests caught apprehended captured handcuffed nabbed detained picked",
  "find found discovered recovered retrieved unearthed washed spotted surfaced seized",
  "trial court tried tribunal judge hearing appeared prosecutors",
  "seat headquarters headquartered based office registered",
  "venue held staged hosted hall ceremony feast banquet reception dinner wedding concert gala theatre stage premiere",
  "match played game tournament final stadium pitch kicked semi-final race raced races leg round",
  "burial buried grave funeral interred cemetery mourners",
  "talks met meeting meet summit signed negotiators envoys sat",
  "crash crashed plunged plunge ploughed slammed overturned derailed aground sank capsized collided collision veered skidded wreck wreckage struck hit ditch ravine ridge trees accident derailment pile-up rammed smashed ran_into",
  "fire blaze broke burned burnt ignited flames blast exploded explosion erupted blew_up",
  "landfall ashore coast storm",
  "attack attacked ambush ambushed raid raided shot shooting stabbed gunmen bomb shelling shelled robbed robbery",
  "epicentre epicenter tremor",
  "birth born native grew raised hometown",
  "works plant factory depot mill warehouse refinery smelter workshop built assembled produced brewed",
  "home lives living lived resident settled moved",
  "camp campsite camped tents campers",
  "studies studied graduated school university educated taught",
  "march marched rally gathered protest protesters demonstrated demonstration",
  "collapse collapsed caved landslide rockfall slid slide mudslide mudflow avalanche fell came_down come_down gave_way",
];

let known: ReadonlyMap<string, string> | undefined;

/** The slot that a word opens, or it and the word before; undefined for other words. In: lower case. */
export function placeSlot(word: string, before = ""): string | undefined {
  known ??= new Map(
    slots.flatMap((slot) => {
      const words = slot.split(" ");
      return words.map((form) => [stem(form), words[0] as string] as const);
    }),
  );
  return known.get(stem(word)) ?? known.get(`${before}_${word}`);
}
