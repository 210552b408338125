import { addUnit, hashText, joinHashes, spread, startHash } from "./hash.ts";
import type { WordForm } from "./word-form.ts";

/** Attributes of a word as hashes, by how far away they matter. */
export interface WordAttributes {
  /** Seen by the word itself only. */
  readonly own: readonly number[];
  /** Seen by the word and its two neighbours. */
  readonly beside: readonly number[];
  /** Seen up to two words away. */
  readonly around: readonly number[];
}

/** Seeds tell kinds of attribute apart. */
const SEED = {
  prefix: 10,
  suffix: 20,
  form: 31,
  shape: 32,
  lists: 33,
  list: 34,
  fine: 36,
  coarse: 37,
  lower: 38,
  lastPart: 39,
  firstPart: 40,
  length: 41,
  known: 42,
  suffixBeside: 43,
} as const;

/** What spelling and word lists say of a word, for both taggers. */
export function attributesOf(form: WordForm): WordAttributes {
  const { lower, text } = form;
  const own = [joinHashes(SEED.form, form.formHash)];
  let prefix = startHash(4);
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    prefix = addUnit(prefix, lower.charCodeAt(length - 1));
    own.push(joinHashes(SEED.prefix + length, spread(prefix)));
    own.push(joinHashes(SEED.suffix + length, hashText(lower, lower.length - length, lower.length, 5)));
  }
  if (lower.length > 5) own.push(joinHashes(SEED.suffix + 5, hashText(lower, lower.length - 5, lower.length, 5)));
  if (form.lists !== 0 && form.hasCapital)
    for (let bit = 1; bit < 64; bit <<= 1) if (form.lists & bit) own.push(joinHashes(SEED.list, bit));
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0 && hyphen < lower.length - 1) {
    own.push(joinHashes(SEED.lastPart, hashText(lower, hyphen + 1, lower.length, 6)));
    own.push(joinHashes(SEED.firstPart, hashText(lower, 0, lower.indexOf("-"), 6)));
  }
  const caseKind = form.isAllCapitals ? 2 : form.startsCapital ? 1 : 0;
  own.push(joinHashes(SEED.length, Math.min(text.length, 6) * 4 + caseKind));
  own.push(joinHashes(SEED.known, (form.knownLower ? 1 : 0) + caseKind * 2));
  const beside = [joinHashes(SEED.suffixBeside, form.suffixHash)];
  const around = [
    joinHashes(SEED.lower, form.lowerHash),
    joinHashes(SEED.shape, form.shapeHash),
    joinHashes(SEED.lists, form.hasCapital ? form.lists * 2 + 1 : 0),
    joinHashes(SEED.fine, form.fine),
    joinHashes(SEED.coarse, form.coarse),
  ];
  return { own, beside, around };
}
