import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COARSE_CLUSTER, FINE_CLUSTER, HASH_STEP, NAME_LISTS, SIZE } from "../src/tagger/byte-kinds.ts";
import { HASH_MASK, hashText } from "../src/tagger/hash.ts";
import {
  CITY,
  CLUSTERED,
  COMPANY,
  COUNTRY,
  classHash,
  FIRST_NAME,
  LAST_NAME,
  phraseHash,
  STATE,
} from "../src/tagger/word-classes.ts";
import { ByteWriter } from "./byte-writer.ts";
import { clusterWords } from "./word-clusters.ts";
import { wordVectors } from "./word-vectors.ts";

export const FINE_CLUSTERS = 400;
export const COARSE_CLUSTERS = 64;

const LISTS: readonly (readonly [file: string, bit: number])[] = [
  ["first.txt", FIRST_NAME],
  ["last.txt", LAST_NAME],
  ["city.txt", CITY],
  ["country.txt", COUNTRY],
  ["state.txt", STATE],
  ["org.txt", COMPANY],
];

/**
 * The packed word classes: name lists of single words, and clusters of words by their company.
 *
 * In: the folder of name lists and sentences of openly licensed text.
 */
export function buildWordClasses(lists: string, sentences: readonly (readonly string[])[]): string {
  const words = wordVectors(sentences.map(normalizeSentence(sentences)));
  const fine = clusterWords(words, FINE_CLUSTERS, 11);
  const coarse = clusterWords(words, COARSE_CLUSTERS, 12);
  const bits = new Map<number, number>();
  for (const [file, bit] of LISTS) {
    if (!existsSync(join(lists, file))) continue;
    for (const line of readFileSync(join(lists, file), "utf8").split("\n"))
      if (line.trim() !== "") {
        const hash = entryHash(line.trim());
        bits.set(hash, (bits.get(hash) ?? 0) | bit);
      }
  }
  const clusterOf = new Map<number, number>();
  words.forms.forEach((form, row) => {
    const hash = classHash(form);
    if (clusterOf.has(hash)) return; // the more frequent form keeps a shared hash
    clusterOf.set(hash, fine[row]! + 1);
    bits.set(hash, (bits.get(hash) ?? 0) | CLUSTERED);
  });
  return pack(bits, clusterOf, coarseOfFine(fine, coarse, words.counts));
}

/** A single word counts as written, several words as a phrase in lower case. */
function entryHash(entry: string): number {
  const words = entry.split(" ");
  if (words.length === 1) return classHash(entry);
  const hashed = words.map((word) => {
    const lower = word.toLowerCase();
    return { lowerHash: hashText(lower, 0, lower.length, 1) };
  });
  return phraseHash(hashed, 0, words.length) & HASH_MASK;
}

function pack(bits: Map<number, number>, clusterOf: Map<number, number>, coarseOf: Uint8Array): string {
  const writer = new ByteWriter();
  const hashes = [...bits.keys()].sort((a, b) => a - b);
  writer.hashes(hashes, HASH_STEP);
  for (const hash of hashes) writer.byte(bits.get(hash)!, NAME_LISTS);
  writer.number(coarseOf.length, SIZE);
  for (const cluster of coarseOf) writer.byte(cluster, COARSE_CLUSTER);
  for (const hash of hashes) if (bits.get(hash)! & CLUSTERED) writer.number(clusterOf.get(hash)!, FINE_CLUSTER);
  return writer.text();
}

/** The coarse cluster in which most of a fine cluster's words stand; both count from 1. */
function coarseOfFine(fine: Int32Array, coarse: Int32Array, counts: Int32Array): Uint8Array {
  const votes = Array.from({ length: FINE_CLUSTERS }, () => new Float64Array(COARSE_CLUSTERS));
  for (let row = 0; row < fine.length; row++) votes[fine[row]!]![coarse[row]!]! += Math.sqrt(counts[row]!);
  const out = new Uint8Array(FINE_CLUSTERS + 1);
  votes.forEach((vote, cluster) => {
    out[cluster + 1] = vote.indexOf(Math.max(...vote)) + 1;
  });
  return out;
}

/** Digits become zeros; a sentence's first word is lower-cased where it is mostly small inside sentences. */
function normalizeSentence(sentences: readonly (readonly string[])[]): (sentence: readonly string[]) => string[] {
  const inside = new Map<string, number>();
  for (const sentence of sentences)
    for (let at = 1; at < sentence.length; at++) inside.set(sentence[at]!, (inside.get(sentence[at]!) ?? 0) + 1);
  return (sentence) =>
    sentence.map((word, at) => {
      const text = word.replaceAll("’", "'").replace(/\d/g, "0");
      if (at > 0 && !/^["'“‘(]$/.test(sentence[at - 1]!)) return text;
      const lower = text.toLowerCase();
      return (inside.get(lower) ?? 0) > (inside.get(word) ?? 0) ? lower : text;
    });
}
