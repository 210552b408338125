/**
 * Groups that news counts apart within a toll ("12 killed, among them three children"), by the nouns for them. Nouns that
 * are only another word for those who were there (passengers, residents, workers) are left out, and so are men and women: a report
 * that knows of no others calls all of the dead so. Our own list, 2026-11; words are facts.
 */
export const PEOPLE_GROUPS: readonly (readonly string[])[] = [
  "child children kid kids boy boys girl girls baby babies infant infants toddler toddlers newborn newborns schoolchildren",
  "soldier soldiers troop troops serviceman servicemen marine marines airman airmen",
  "police policeman policemen policewoman policewomen officer officers trooper troopers deputy deputies constable constables",
  "firefighter firefighters rescuer rescuers medic medics paramedic paramedics",
  "civilian civilians",
  "militant militants rebel rebels insurgent insurgents fighter fighters terrorist terrorists gunman gunmen attacker attackers bomber bombers",
  "journalist journalists reporter reporters cameraman cameramen",
  "foreigner foreigners",
].map((line) => line.split(" "));
