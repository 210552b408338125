import { ByteReader } from "./byte-reader.ts";
import { wordClasses } from "./model/word-classes.ts";
import { WordBook } from "./word-book.ts";
import { WordClasses } from "./word-classes.ts";

let loaded: WordBook | undefined;

/** The words that both taggers share, over the word classes in the package, unpacked on first use. */
export function loadWordBook(): WordBook {
  loaded ??= new WordBook(new WordClasses(new ByteReader(wordClasses)));
  return loaded;
}
