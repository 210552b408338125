/**
 * Abbreviations whose full stop belongs to the word.
 *
 * Source: compiled for this project from AP and Guardian style guides' lists of abbreviations. Licence: MIT. 2025-05.
 */

/** Stand before a name or a number and never end a sentence. Written with a capital, except where lower case is usual. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx messrs mmes dr prof rev fr hon pres gov lt sgt cpl pvt pfc capt cmdr cdr col gen maj adm sen sens rep reps " +
    "amb supt insp det dep asst st ste mt ft sr sra srta mme mlle brig gens lts drs profs msgr vs fig figs nos vol pp art " +
    "sec ch ave viz cf approx ca est tel eds ext rs ksh kshs"
  ).split(" "),
);

/** Lower-case words of the list above that are also plain words: an abbreviation only when capitalized. */
export const capitalizedOnly: ReadonlySet<string> = new Set(
  (
    "hon gov col gen maj sen rep reps sens amb det dep st mt ft sr fig art sec ch pres adm ste fr rev insp est ca tel jan feb mar apr " +
    "jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co cos bros assn dept div univ mass " +
    "miss ala ariz ark calif colo conn del fla ill ind kan ky la md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ga"
  ).split(" "),
);

/** May end a sentence, depending on what follows. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    "jr sr inc corp co cos ltd llc plc bros assn dept div univ esq etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue " +
    "tues wed thu thur thurs fri sat sun mass miss ala ariz ark calif colo conn del fla ill ind kan ky la md mich minn mo mont neb nev " +
    "okla ore pa penn tenn tex va vt wash wis wyo ga v ph"
  ).split(" "),
);

/** Weekdays and states that read as words: an abbreviation only before a comma or a figure ("Sat. 12", "Mass., where"). */
export const onlyBeforeFigureOrComma: ReadonlySet<string> = new Set(
  "mar sat sun mon wed miss ill la ore ind mo pa del ga art sec est co ch wash mass fig ca ph al dec".split(" "),
);

/** "No. 5" is an abbreviation, "No. He refused." is not. */
export const onlyBeforeFigure: ReadonlySet<string> = new Set([
  "no",
  "nos",
  "pp",
  "ch",
  "art",
  "sec",
  "fig",
  "figs",
  "vol",
  "rs",
  "ksh",
  "kshs",
]);
