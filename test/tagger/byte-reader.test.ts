import { describe, expect, it } from "vitest";
import { ByteReader } from "../../src/tagger/byte-reader.ts";
import { FeatureWeights } from "../../src/tagger/feature-weights.ts";
import { names } from "../../src/tagger/model/names.ts";
import { partsOfSpeech } from "../../src/tagger/model/parts-of-speech.ts";
import { wordClasses } from "../../src/tagger/model/word-classes.ts";
import { PartOfSpeechTagger } from "../../src/tagger/parts-of-speech.ts";
import { WordBook } from "../../src/tagger/word-book.ts";
import { WordClasses } from "../../src/tagger/word-classes.ts";
import { ByteWriter } from "../../training/byte-writer.ts";
import { codeBytes } from "../../training/code-bytes.ts";

/** Keeps what it reads. */
class KeepingReader extends ByteReader {
  readonly bytes: number[] = [];
  readonly kinds: number[] = [];

  override byte(kind: number): number {
    const byte = super.byte(kind);
    this.bytes.push(byte);
    this.kinds.push(kind);
    return byte;
  }
}

describe("written bytes come back", () => {
  const samples: Record<string, readonly number[]> = {
    none: [],
    one: [200],
    "always the same": new Array<number>(3_000).fill(7),
    "each value once": Array.from({ length: 256 }, (_, value) => value),
    "one of them very often": Array.from({ length: 60_000 }, (_, at) => (at % 600 === 0 ? (at / 600) % 256 : 9)),
    "some often, some seldom": Array.from({ length: 5_000 }, (_, at) => ((at * at) % 251) ^ (at % 7)),
  };
  for (const [title, bytes] of Object.entries(samples)) {
    it(`of one kind: ${title}`, () => {
      const reader = new ByteReader(codeBytes(bytes, new Array<number>(bytes.length).fill(0)));
      expect(bytes.map(() => reader.byte(0))).toEqual(bytes);
    });
    it(`of several kinds: ${title}`, () => {
      const kinds = bytes.map((byte, at) => (at + byte) % 5);
      const reader = new ByteReader(codeBytes(bytes, kinds));
      expect(bytes.map((_, at) => reader.byte(kinds[at]!))).toEqual(bytes);
    });
  }

  it("as numbers, signed numbers and lists of hashes", () => {
    const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 40, 5];
    const signed = [0, -1, 1, -64, 64, -9_000, 2 ** 33];
    const writer = new ByteWriter();
    for (const number of numbers) writer.number(number, 0);
    for (const number of signed) writer.signed(number, 2);
    writer.hashes([3, 4, 900, 2 ** 24 - 1], 4);
    const reader = new ByteReader(writer.text());
    expect(numbers.map(() => reader.number(0))).toEqual(numbers);
    expect(signed.map(() => reader.signed(2))).toEqual(signed);
    expect([...reader.hashes(4)]).toEqual([3, 4, 900, 2 ** 24 - 1]);
  });
});

it("frequent bytes take less room than seldom ones", () => {
  const size = (share: number) => {
    const bytes = Array.from({ length: 40_000 }, (_, at) => (at % share === 0 ? (at / share) % 256 : 9));
    return codeBytes(bytes, new Array<number>(bytes.length).fill(0)).length;
  };
  expect(size(20)).toBeLessThan(size(4) / 2);
});

describe("the package's model is what its bytes are coded to: each is read, by its kind, and none is left over", () => {
  const book = () => new WordBook(new WordClasses(new ByteReader(wordClasses)));
  const models: Record<string, [text: string, read: (reader: ByteReader) => unknown]> = {
    "word classes": [wordClasses, (reader) => new WordClasses(reader)],
    names: [names, (reader) => new FeatureWeights(reader)],
    "parts of speech": [partsOfSpeech, (reader) => new PartOfSpeechTagger(reader, book())],
  };
  for (const [title, [text, read]] of Object.entries(models))
    it(title, () => {
      const reader = new KeepingReader(text);
      read(reader);
      expect(codeBytes(reader.bytes, reader.kinds) === text).toBe(true);
    });
});
