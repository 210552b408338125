import { FRACTION_NOUNS, ORDINALS, SCALES, SMALL_NUMBERS } from "../../../lexicons/en/number-words.ts";
import type { Atom } from "../atoms.ts";
import { isArticle } from "./half.ts";

/** "and a half", "and three quarters", "and one fourth", behind a number or its scale. */
export function readAndHalf(
  atoms: readonly Atom[],
  from: number,
  scale: number,
): { value: number; end: number } | undefined {
  let at = from;
  if (atoms[at]?.lower !== "and") return undefined;
  const head = isArticle(atoms[at + 1]) ? 1 : SMALL_NUMBERS.get(atoms[at + 1]?.lower ?? "");
  if (head === undefined || head === 0) return undefined;
  // "and fifty-four hundredths"
  const unit =
    head >= 20 && atoms[at + 2]?.glue === "hyphen" ? SMALL_NUMBERS.get(atoms[at + 2]?.lower ?? "") : undefined;
  if (unit !== undefined) at++;
  const count = head + (unit ?? 0);
  const name = atoms[at + 2]?.lower ?? "";
  const denominator = FRACTION_NOUNS.get(name) ?? ORDINALS.get(count > 1 ? name.replace(/s$/, "") : name);
  if (denominator === undefined || denominator < 2 || count >= denominator) return undefined;
  if (!FRACTION_NOUNS.has(name) && count > 1 !== name.endsWith("s")) return undefined;
  // "one billion and a half million": the half belongs to the next scale
  const following = SCALES.get(atoms[at + 3]?.lower ?? "");
  if (scale > 1 && following !== undefined) return { value: (count / denominator) * following, end: at + 4 };
  return { value: (count / denominator) * scale, end: at + 3 };
}
