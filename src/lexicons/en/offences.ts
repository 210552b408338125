/**
 * Offences, and what the law does with those accused, by all the forms that news writes; "|" parts one from another. Which offence somebody
 * is accused of, and how far it has gone, is what a report may get wrong at the greatest cost. Words that are told of much else
 * ("plot", "abuse", "charge", "attack") are left out. Our own list, 2026-11, from the headings of penal codes; words are facts.
 */
const ROWS: readonly string[] = [
  "murder murders murdered murdering murderer | manslaughter | homicide",
  "rape rapes raped raping rapist",
  "fraud frauds fraudulent fraudulently defraud defrauded defrauding fraudster scam scams deception deceive deceived",
  "theft thefts stole stolen steal stealing thief thieves robbery robberies rob robbed robbing robber robbers burglary burglaries burglar larceny looting looted shoplifting",
  "bribery bribe bribes bribed bribing corruption corrupt graft kickback kickbacks",
  "embezzlement embezzle embezzled embezzling misappropriation misappropriated",
  "laundering launder laundered",
  "evasion evader evaders",
  "extortion extort extorted extorting blackmail blackmailed blackmailing",
  "kidnapping kidnap kidnapped kidnapper abduction abduct abducted hostage hostages",
  "arson arsonist arsonists",
  "perjury perjured",
  "forgery forgeries forger counterfeiting",
  "espionage spying spied spy spies",
  "treason",
  "trafficking trafficker traffickers trafficked smuggling smuggled smuggler smugglers",
  "bigamy",
  "stalking stalked stalker",
  "vandalism vandalised vandalized vandals",
  "terrorism terrorist terrorists terror",
  "bail | parole paroled | probation",
];

/** Each offence as its forms. */
export function offenceRows(): string[][] {
  return ROWS.flatMap((row) => row.split("|")).map((forms) => forms.trim().split(" "));
}
