import type { NameRule } from "./name-reading.ts";
import { acronym } from "./rules/acronym.ts";
import { administration } from "./rules/administration.ts";
import { country } from "./rules/country.ts";
import { dateline } from "./rules/dateline.ts";
import { hyphenedAdjective } from "./rules/hyphened-adjective.ts";
import { namedThing } from "./rules/named-thing.ts";
import { nationality } from "./rules/nationality.ts";
import { newspaper } from "./rules/newspaper.ts";
import { nickname } from "./rules/nickname.ts";
import { officeBetween } from "./rules/office-between.ts";
import { oneType } from "./rules/one-type.ts";
import { outerWords } from "./rules/outer-words.ts";
import { platform } from "./rules/platform.ts";
import { repeatedName } from "./rules/repeated-name.ts";
import { role } from "./rules/role.ts";
import { seatOfPower } from "./rules/seat-of-power.ts";
import { taggedName } from "./rules/tagged-name.ts";
import { team } from "./rules/team.ts";

/** Each rule mends what the rules before it found. */
export const rules: readonly NameRule[] = [
  taggedName,
  hyphenedAdjective,
  officeBetween,
  outerWords,
  nickname,
  acronym,
  dateline,
  repeatedName,
  oneType,
  country,
  team,
  seatOfPower,
  nationality,
  newspaper,
  platform,
  namedThing,
  role,
  administration,
];
