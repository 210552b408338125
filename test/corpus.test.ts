import { describe, expect, it } from "vitest";
import type { Corpus } from "../src/kernel/corpus.ts";
import {
  checkMeans,
  checkNever,
  checkNotYet,
  checkWithin,
  type Mode,
  plainText,
  type Verdict,
} from "./corpus/check-phrase.ts";
import { corpusFiles, kindsWithRules, loadCorpus, loadReader, type Reader } from "./corpus/corpora.ts";
import type { Marked } from "./corpus/marked-sentence.ts";

const modes: readonly Mode[] = ["alone", "all"];

for (const kind of kindsWithRules()) {
  const reader = await loadReader(kind).catch((error: unknown) => error);
  const files = corpusFiles(kind);

  describe(`mentions/${kind}`, () => {
    it("has a reader and corpora", () => {
      if (reader instanceof Error) throw reader;
      expect(files.length).toBeGreaterThan(0);
    });
    for (const file of files) {
      describeCorpus(file, reader as Reader);
    }
  });
}

function describeCorpus(file: string, reader: Reader): void {
  describe(file, async () => {
    const corpus = await loadCorpus(file).catch((error: unknown) => error);
    if (!isCorpus(corpus)) {
      it("can be loaded", () => {
        throw corpus;
      });
      return;
    }
    for (const mode of modes) describe(mode, () => runCorpus(corpus, reader, mode));
    for (const { phrase, why } of corpus.notYet ?? []) {
      it(`not yet: ${phrase} (${why})`, () => {
        const { found, expected } = checkNotYet(phrase, reader.all(plainText(phrase), corpus.published));
        expect(found, `is read by now, move it to "within": ${phrase}`).not.toBe(expected);
      });
    }
  });
}

function runCorpus(corpus: Corpus, reader: Reader, mode: Mode): void {
  const read = (text: string): readonly Marked[] =>
    mode === "alone" ? reader.alone(corpus.rule, text, corpus.published) : reader.all(text, corpus.published);

  for (const [reading, ...phrases] of corpus.means ?? []) {
    for (const phrase of phrases) {
      it(`${phrase} means ${reading}`, () => agree(checkMeans(phrase, reading, read(phrase))));
    }
  }
  for (const marked of corpus.within ?? []) {
    it(marked, () => agree(checkWithin(marked, read(plainText(marked)), mode)));
  }
  for (const phrase of corpus.never ?? []) {
    it(`never: ${phrase}`, () => agree(checkNever(phrase, read(phrase))));
  }
}

function agree({ found, expected }: Verdict): void {
  expect(found === expected, `expected ${expected}, found ${found}`).toBe(true);
}

function isCorpus(value: unknown): value is Corpus {
  return typeof value === "object" && value !== null && "rule" in value;
}
