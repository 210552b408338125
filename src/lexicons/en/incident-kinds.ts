/**
 * Kinds of what kills and injures, by the words for them; no two rows are one thing. Words that fit several kinds ("attack",
 * "disaster", "accident") are left out. Our own list, 2026-11.
 */
export const INCIDENT_KINDS: readonly (readonly string[])[] = [
  "crash collision wreck derailment derailed pile-up",
  "bomb bombing bombings bomber blast explosion exploded",
  "quake earthquake aftershock",
  "fire blaze wildfire",
  "flood floods flooding landslide mudslide rains",
  "storm typhoon hurricane cyclone tornado",
  "collapse collapsed",
  "shooting shot gunfire gunman gunmen shootout",
  "stabbing stabbed knife knifeman",
  "drone airstrike shelling shelled",
  "outbreak epidemic virus cholera poisoning",
  "stampede crushed",
  "avalanche",
  "drowned drowning capsized",
].map((line) => line.split(" "));
