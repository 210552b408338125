import { firstNameGenders } from "../lexicons/en/first-names.ts";
import { personWords } from "../mentions/entities/name-words.ts";
import { compareWords } from "./compare-words.ts";
import type { Sameness } from "./same-entity.ts";

const silentWords: ReadonlySet<string> = new Set(["al", "el", "ul", "ad", "ar", "as", "ash", "an", "the", "and"]);
/** Family names that stand first: the first word alone names the person. */
const leadingFamilyNames: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo deng mao jiang wen bo kim park lee choi jung moon yoon cho kang
nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly hun aung`.split(/\s+/),
);

/** Whether two names of people name one. Surname alone and full name are the same; two given names are two people. */
export function samePerson(a: string, b: string): Sameness {
  const readA = withoutGlued(spoken(personWords(a).words), a);
  const readB = withoutGlued(spoken(personWords(b).words), b);
  if (readA.join("") === readB.join("")) return "variant";
  const wordsA = withJoined(withInitialsApart(readA, a, readB), readB);
  const wordsB = withJoined(withInitialsApart(readB, b, readA), readA);
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length === 0) return "unsure";
  if (short.length === 1)
    return long.length === 1 ? sameWord(short[0] as string, long[0] as string) : nameAlone(short[0] as string, long);
  return sameFullName(short, long);
}

/** A headline's verb or a position that is read as part of a name: "Nominates Regina Holm", "RB Dana Holm". */
function withoutGlued(words: readonly string[], name: string): readonly string[] {
  const [first, second] = words as readonly [string, string];
  if (words.length <= 2 || first.length === 1 || firstNameGenders().has(first)) return words;
  return firstNameGenders().has(second) || ABBREVIATED.test(name) ? words.slice(1) : words;
}

const ABBREVIATED = /^[B-DF-HJ-NP-TV-Z]{2} \p{Lu}/u;

/** "A.J. Tarven" and "AJ Tarven" are Anton J. Tarven, but not Boris Tarven. A name in capitals throughout tells no initials. */
function withInitialsApart(words: readonly string[], name: string, other: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  if (rest.length === 0 || first.length < 2 || first.length > MOST_INITIALS || !/\p{Ll}/u.test(name)) return words;
  if (first === other[0] || first.charAt(0) !== other[0]?.charAt(0)) return words;
  const written = [...first.toUpperCase()];
  return name.includes(`${written.join(".")}.`) || name.startsWith(`${written.join("")} `)
    ? [...first, ...rest]
    : words;
}

const MOST_INITIALS = 3;

/** "Ilse De Marten" beside "Ilse DeMarten": two words that the other name writes as one. */
function withJoined(words: readonly string[], other: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => other.includes(`${word}${words[index + 1] ?? " "}`));
  return at < 0 ? words : [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
}

function spoken(words: readonly string[]): readonly string[] {
  const heard = words.filter((word) => !silentWords.has(word));
  return heard.length > 0 ? heard : words;
}

function sameWord(a: string, b: string): Sameness {
  const match = compareWords(a, b, firstNameGenders().has(a) || firstNameGenders().has(b) ? "given" : "family");
  return match === "different" ? "different" : match === "form" ? "unsure" : "variant";
}

function nameAlone(word: string, full: readonly string[]): Sameness {
  const last = compareWords(word, full.at(-1) as string, "family");
  if (last === "same") return "same";
  // "the Rodgers" may be Elliot Rodger's family
  if (last === "spelling") return isPluralOf(word, full.at(-1) as string) ? "unsure" : "variant";
  const place = full.indexOf(word);
  if (place < 0) return "different";
  // "Xi" is Xi Jinping, "Lula" is Luiz Inácio Lula da Silva; "Claudia" may be any Claudia
  if (place === 0) return leadingFamilyNames.has(word) ? "same" : "unsure";
  return place === 1 && firstNameGenders().has(word) ? "unsure" : "same";
}

function isPluralOf(a: string, b: string): boolean {
  return `${a}s` === b || `${b}s` === a;
}

function sameFullName(short: readonly string[], long: readonly string[]): Sameness {
  if (short.length === long.length && [...short].sort().join(" ") === [...long].sort().join(" ")) return "same";
  const surname = compareWords(short.at(-1) as string, long.at(-1) as string, "family");
  if (surname === "different") return withSecondSurname(short, long);
  const given = compareWords(short[0] as string, long[0] as string, "given");
  if (given === "different") return short.length < long.length ? inOrder(short, long) : "different";
  if (haveOtherMiddles(short.slice(1, -1), long.slice(1, -1))) return "different";
  return surname === "spelling" || given === "spelling" ? "variant" : "same";
}

/** "Marta Ibarra" and "Marta Ibarra Pardo". */
function withSecondSurname(short: readonly string[], long: readonly string[]): Sameness {
  return short.length < long.length ? inOrder(short, long) : "different";
}

/** The words of the shorter name stand in the longer one, in order: "Tayyip Erdogan" in "Recep Tayyip Erdogan". */
function inOrder(short: readonly string[], long: readonly string[], family = short.at(-1)): Sameness {
  let at = 0;
  let exact = true;
  for (const word of short) {
    // "Michael McFaul" is not "Michael M. Grynbaum": a family name is no initial
    const place = word === family ? "family" : "given";
    let match: string = "different";
    while (at < long.length && match === "different") match = compareWords(word, long[at++] as string, place);
    if (match === "different") return "different";
    if (match === "spelling") exact = false;
  }
  return exact ? "same" : "variant";
}

/** "George W. Bush" and "George H. W. Bush"; a middle name that one side leaves out says nothing. */
function haveOtherMiddles(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => word.length === 1) && long.length > short.length) return short[0] !== long[0]?.[0];
  return inOrder(short, long, "") === "different";
}
