/**
 * English number words. Common knowledge of the language; scale abbreviations as the AP, Reuters and Guardian style books print them.
 * Licence: facts, none needed. Compiled for this project in 2026.
 */

/** Words that stand for a number below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["nought", 0],
  ["naught", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words that multiply what stands before them. "hundred" multiplies inside a group, the others close one. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
]);

/** Written only after digits: "4.5bn", "3 mln". One letter alone counts only where it touches the digits or a currency is named. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["thou", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mm", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["mln", 1e6],
  ["mill", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["bil", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["tln", 1e12],
]);

/** Collective numbers: "two dozen", "a couple". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["doz", 12],
  ["dozs", 12],
  ["dzs", 12],
  ["couple", 2],
  ["pair", 2],
  ["trio", 3],
  ["quartet", 4],
]);

/**
 * Plurals that give only a lower bound. "dozens" is two dozen or more; so are "hundreds" and "thousands".
 */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 1e2],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** Ordinals: ranks ("the fourth-largest") and, behind a number, denominators ("three fifths"). */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
  ["eightieth", 80],
  ["ninetieth", 90],
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** Denominators that are no ordinals. */
export const FRACTION_NOUNS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
]);

/** One-character fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Multiples in one word: "rose sixfold". */
export const FOLDS: ReadonlyMap<string, number> = new Map([
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["twentyfold", 20],
  ["hundredfold", 100],
]);
