import { officeHeads } from "./offices.ts";

/**
 * Common nouns for people and bodies that speak in news, beside the offices: "officials", "police", "a witness". Lower case, singular
 * where the plural is regular. Compiled for this project after Stanford CoreNLP's animate word classes and AP usage. Free of rights. November 2026.
 */
const NOUNS: readonly string[] =
  `official police source expert analyst critic supporter opponent aide insider observer authority spokesperson survivor bystander passenger
commuter shopper customer parent mother father son daughter brother sister husband wife widow widower uncle aunt cousin friend colleague
relative family victim man woman boy girl child person people teenager pensioner worker employee employer staff staffer operative strategist
pollster pundit commentator blogger academic scholar campaign administration government ministry department agency company firm bank charity
court council committee commission panel board union group organization organisation association federation party team club university school
hospital piece article editorial church army navy military force guard service network newspaper paper magazine outlet broadcaster website site report study survey
poll statement release letter memo email document filing lawsuit complaint indictment affidavit press media prosecution defence defense
militant insurgent fighter protester protestor demonstrator striker refugee migrant immigrant asylum-seeker voter delegate donor lobbyist
republican democrat conservative liberal socialist progressive independent moderate nationalist economist investor shareholder founder
partner attorney counsel trooper rescuer responder investigator inspector coalition foundation institute office bureau watchdog regulator
operator utility airline manufacturer retailer developer landlord tenant homeowner villager local native resident islander trader broker
dealer publisher narrator host guest speaker caller reader viewer listener user fan athlete player referee umpire manager captain
contestant winner loser finalist champion patient carer caregiver therapist scientist environmentalist conservationist ecologist
others lot majority minority half quarter boss counterpart predecessor successor ally rival foe enemy detractor defender skeptic sceptic
doctor nurse medic soldier veteran commander general officer sailor pilot driver rider owner buyer seller tourist visitor traveller traveler
individual country nation personality celebrity star actor comedian director screenwriter narrator translator interpreter inmate prisoner detainee
plaintiff claimant appellant juror accuser victim perpetrator killer shooter gunman hacker whistleblower informant agent spy detective
chairman chairwoman congressman congresswoman policeman policewoman fireman spokesman spokeswoman businessman businesswoman councilman councilwoman
house kremlin pentagon cabinet senate parliament assembly congress leadership campaigner backer loyalist surrogate transition camp`
    .split(/\s+/)
    .filter((word) => word !== "");

const IRREGULAR_PLURALS: readonly string[] = [
  "men",
  "women",
  "people",
  "children",
  "wives",
  "police",
  "staff",
  "media",
  "families",
  "authorities",
  "agencies",
  "companies",
  "parties",
  "charities",
  "ministries",
  "countries",
  "communities",
  "policemen",
  "policewomen",
  "congressmen",
  "spokesmen",
  "firemen",
  "fishermen",
  "gunmen",
  "businessmen",
  "universities",
  "allies",
  "attorneys",
  "juries",
  "dignitaries",
  "secretaries",
  "utilities",
  "armies",
  "enemies",
  "celebrities",
  "personalities",
  "minorities",
  "witnesses",
  "actresses",
  "coaches",
  "churches",
];

let table: Set<string> | undefined;

/** Whether a lower-case word names a person or body that can speak, in the singular or plural. */
export function isSpeakerNoun(lower: string): boolean {
  table ??= new Set([...NOUNS, ...officeHeads, ...IRREGULAR_PLURALS]);
  return table.has(lower) || (lower.endsWith("s") && table.has(lower.slice(0, -1)));
}

const TEXT_NOUNS = new Set(
  "statement release letter memo email e-mail document filing lawsuit complaint indictment affidavit report study survey poll tweet post message note article story column editorial ad advert advertisement video speech interview op-ed book piece".split(
    " ",
  ),
);

/** Whether a lower-case noun names a text or broadcast: it carries words that its author says. */
export function isTextNoun(lower: string): boolean {
  return TEXT_NOUNS.has(lower) || (lower.endsWith("s") && TEXT_NOUNS.has(lower.slice(0, -1)));
}
