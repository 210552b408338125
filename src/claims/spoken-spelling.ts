import { once } from "../kernel/once.ts";
import { remembered } from "../kernel/remembered.ts";
import { britishWords, doublingVerbs } from "../lexicons/en/british-words.ts";
import { ORDINALS, SCALE_ABBREVIATIONS, SCALES, SMALL_NUMBERS } from "../lexicons/en/number-words.ts";
import { ABBREVIATED_TITLES, CONTRACTIONS } from "../lexicons/en/quote-words.ts";
import { spellingPairs } from "../lexicons/en/spelling-pairs.ts";
import { foldAccents } from "./term.ts";

const WORDS_REMEMBERED = 8_000;

/**
 * The words that a token stands for when it is read out, in one spelling. A hyphen joins or parts words at the writer's taste:
 * "all-share" is "all share". In: lower case.
 */
export const spokenSpelling = remembered(WORDS_REMEMBERED, (word): readonly string[] => {
  const lower = foldAccents(word);
  const plain = Object.hasOwn(CONTRACTIONS, lower) ? (CONTRACTIONS[lower] as string) : lower;
  const number = compoundNumber(plain);
  if (number !== undefined) return [number];
  return plain
    .split("-")
    .filter((part) => part !== "")
    .flatMap(spelling);
});

/** The scale that letters behind digits stand for: "bn", "billion". */
export function scaleOf(letters: string): string | undefined {
  if (SCALES.has(letters)) return letters;
  const value = SCALE_ABBREVIATIONS.get(letters);
  return [...SCALES].find(([, scale]) => scale === value)?.[0];
}

/** "twenty-five" is 25. */
function compoundNumber(word: string): string | undefined {
  const [tens, ones, ...rest] = word.split("-").map((part) => SMALL_NUMBERS.get(part));
  if (tens === undefined || ones === undefined || rest.length > 0) return undefined;
  return tens >= 20 && ones > 0 && ones < 10 ? String(tens + ones) : undefined;
}

/** One spelling for British and American words, abbreviations, full hours and numbers, in words or in digits with letters behind. */
function spelling(word: string): string | string[] {
  const plain = word.replace(/,|\.(?!\d)|(?<=\p{L})\./gu, "").replace(/:00$/, "");
  const number = SMALL_NUMBERS.get(plain);
  if (number !== undefined) return String(number);
  if (/^\d/.test(plain)) return numberWords(plain);
  if (Object.hasOwn(ABBREVIATED_TITLES, plain)) return ABBREVIATED_TITLES[plain] as string;
  if (plain === "okay") return "ok";
  return american(plain);
}

/** "11th" is "eleventh", "22.4bn" is "22.4 billion", "5km" is "5 km"; one letter alone may be anything. */
function numberWords(plain: string): string | string[] {
  const [, digits, letters] = /^(\d[\d.:/]{0,12})(\p{L}{2,})$/u.exec(plain) ?? [];
  if (digits === undefined || letters === undefined) return plain;
  if (/^(?:st|nd|rd|th)$/.test(letters)) return ordinals().get(Number(digits)) ?? plain;
  return [digits, scaleOf(letters) ?? letters];
}

const ordinals = once(
  (): ReadonlyMap<number, string> => new Map([...ORDINALS].map(([word, number]) => [number, word])),
);

const americanOf = once((): ReadonlyMap<string, string> => new Map([...spellingPairs, ...britishWords]));

const SHORTEST_OF_A_CLASS = 6;

function american(word: string): string {
  const words = americanOf();
  const known = words.get(word);
  if (known !== undefined) return known;
  const ofOne = word.endsWith("s") ? words.get(word.slice(0, -1)) : undefined;
  if (ofOne !== undefined) return `${ofOne}s`;
  if (word.length < SHORTEST_OF_A_CLASS) return word;
  const doubled = /^(\p{L}+)(?:l|p)(ed|ing|ers?)$/u.exec(word);
  if (doubled !== null && doublingVerbs.has(doubled[1] as string)) return `${doubled[1]}${doubled[2]}`;
  return word
    .replace(/our(?=s?$|ed$|ing$|ite$|able$|hood|ful|less)/, "or")
    .replace(/is(?=e$|es$|ed$|ing$|ation$)/, "iz")
    .replace(/yse(?=d?$)/, "yze")
    .replace(/ence$/, "ense")
    .replace(/^enquir/, "inquir");
}
