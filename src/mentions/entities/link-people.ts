import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { areFormsOfOneName } from "../../lexicons/en/given-name-forms.ts";
import type { Gender } from "./title-gender.ts";
import type { WrittenName } from "./written-name.ts";

interface Person {
  readonly id: number;
  words: readonly string[];
  readonly suffix?: string;
  gender?: Gender | undefined;
  /** Where the text last named the person, in the order of names. */
  lastNamed: number;
  readonly firstNamed: number;
}

/** People that share a word, at most: in a longer list of namesakes no link is sure. */
const MAX_NAMESAKES = 16;

/**
 * The chain of each name of a person, undefined for other names.
 *
 * Full names first: they make the people. Then surnames, titles and first names find the person the text named last.
 */
export function linkPeople(names: readonly WrittenName[]): (string | undefined)[] {
  const directory = new Directory();
  const full = names.map((name, index) =>
    name.name.type === "person" && name.words.length > 1 ? directory.enter(name, index) : undefined,
  );
  const alone = new SurnamesAlone();
  return names.map(({ name, words, titleGender }, index) => {
    if (name.type !== "person") return undefined;
    const word = words[0] ?? "";
    const person = full[index] ?? directory.find(word, titleGender, index);
    if (person === undefined) return alone.chainOf(word, titleGender);
    person.lastNamed = index;
    return `p${person.id}`;
  });
}

/** Surnames that the text never gives in full. "Dawes" is the "Mr. Dawes" or the "Mrs. Dawes" named last. */
class SurnamesAlone {
  private readonly last = new Map<string, Gender | undefined>();
  private readonly first = new Map<string, Gender>();

  chainOf(word: string, gender: Gender | undefined): string {
    const known = gender ?? this.last.get(word);
    this.last.set(word, known);
    if (known === undefined) return `s ${word}`;
    if (!this.first.has(word)) this.first.set(word, known);
    return this.first.get(word) === known ? `s ${word}` : `s ${word} ${known}`;
  }
}

class Directory {
  private readonly byWord = new Map<string, Person[]>();
  private readonly byFirst = new Map<string, Person[]>();
  private readonly byFullName = new Map<string, Person>();
  private count = 0;

  /** The person of a full name: known under it, under a fuller or a shorter form of it, or new. */
  enter({ words, suffix, titleGender }: WrittenName, index: number): Person {
    const key = `${words.join(" ")} ${suffix ?? ""}`;
    const known = this.byFullName.get(key);
    if (known !== undefined) return known;
    const namesakes = [
      ...(this.byWord.get(words.at(-1) as string) ?? []),
      ...(this.byFirst.get(words[0] as string) ?? []),
    ];
    const person = namesakes.find((other) => isOnePerson(words, suffix, other)) ?? this.add(words, suffix, index);
    person.gender ??= titleGender ?? firstNameGenders().get(words[0] as string);
    if (words.length > person.words.length) person.words = words;
    this.byFullName.set(key, person);
    for (const word of words.slice(1)) remember(this.byWord, word, person);
    remember(this.byFirst, words[0] as string, person);
    return person;
  }

  /** The person that one word means: by surname before first name, whom the text named last. */
  find(word: string, gender: Gender | undefined, index: number): Person | undefined {
    const fits = (person: Person): boolean =>
      gender === undefined || person.gender === undefined || person.gender === gender;
    const bySurname = (this.byWord.get(word) ?? []).filter(fits);
    if (bySurname.length > 0) return nearest(bySurname, index);
    const byFirst = (this.byFirst.get(word) ?? []).filter(fits);
    return byFirst.length > 0 ? nearest(byFirst, index) : undefined;
  }

  private add(words: readonly string[], suffix: string | undefined, index: number): Person {
    return { id: this.count++, words, ...(suffix === undefined ? {} : { suffix }), lastNamed: -1, firstNamed: index };
  }
}

function remember(table: Map<string, Person[]>, word: string, person: Person): void {
  const known = table.get(word);
  if (known === undefined) table.set(word, [person]);
  else if (known.length < MAX_NAMESAKES && !known.includes(person)) known.push(person);
}

/** The one named last before, else the first named after: a headline says "Silva" before the text says "Ana Silva". */
function nearest(people: readonly Person[], index: number): Person {
  let best = people[0] as Person;
  for (const person of people) {
    if (person.lastNamed !== best.lastNamed) {
      if (person.lastNamed > best.lastNamed) best = person;
    } else if (person.firstNamed > index && person.firstNamed < best.firstNamed) best = person;
  }
  return best;
}

/** "Ana Silva" is "Ana M. Silva" and "Ana Silva Rojas", but not "Anna Silva" and not "Ana R. Silva" beside "Ana M. Silva". */
function isOnePerson(words: readonly string[], suffix: string | undefined, other: Person): boolean {
  if (suffix !== undefined && other.suffix !== undefined && suffix !== other.suffix) return false;
  const [short, long] = words.length <= other.words.length ? [words, other.words] : [other.words, words];
  if (!isGivenAlike(short[0] as string, long[0] as string)) return isTailOf(short, long);
  let at = 1;
  short.forEach((word, index) => {
    if (index === 0) return;
    // "Michael McFaul" is not "Michael M. Grynbaum": the last word is no initial
    const isLast = index === short.length - 1;
    while (at < long.length && !(isLast ? word === long[at] : isMiddleAlike(word, long[at] as string))) at++;
    at++;
  });
  return at <= long.length;
}

function isGivenAlike(a: string, b: string): boolean {
  return (
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || areFormsOfOneName(a, b)
  );
}

function isMiddleAlike(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** "Tayyip Erdogan" ends "Recep Tayyip Erdogan". */
function isTailOf(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, index) => word === long[long.length - short.length + index]);
}
