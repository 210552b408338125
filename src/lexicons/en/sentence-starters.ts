/**
 * Capitalized words that begin a sentence after an abbreviation ("in the U.S. The ..."), never a name.
 *
 * Source: compiled for this project. Licence: MIT. 2025-05.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "The A An In On At He She It They We You But And Or So If When While After Before As For From With This That These Those There " +
    "Their His Her Its Our My Your What Who How Why Where Which Some Many Most All Both No Not Yet Since Until Although Though Because " +
    "However Meanwhile Also Still Last Earlier Later Once Then Here Even Only Such Any Each Every Another Other Others Despite During " +
    "Under Over Among Between By To Of About Asked Nearly Several Police Officials"
  ).split(" "),
);
