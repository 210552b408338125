import { diffArrays } from "diff";

/** A place where two sequences of words differ: `[from, to)` of each, one of them may be empty. */
export interface WordChange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** A word as it is compared: folded. */
interface Word {
  readonly text: string;
}

export interface WordAlignment {
  readonly changes: readonly WordChange[];
  /** Words that both sequences share in order. */
  readonly shared: number;
}

/** Aligns two word sequences by their longest common subsequence (Myers). */
export function alignWords(a: readonly Word[], b: readonly Word[]): WordAlignment {
  const chunks = diffArrays(
    a.map((word) => word.text),
    b.map((word) => word.text),
  );
  const changes: WordChange[] = [];
  let atA = 0;
  let atB = 0;
  let shared = 0;
  let open: { fromA: number; fromB: number } | undefined;
  const close = () => {
    if (open !== undefined) changes.push({ ...open, toA: atA, toB: atB });
    open = undefined;
  };
  for (const chunk of chunks) {
    if (!chunk.added && !chunk.removed) {
      close();
      shared += chunk.value.length;
      atA += chunk.value.length;
      atB += chunk.value.length;
      continue;
    }
    open ??= { fromA: atA, fromB: atB };
    if (chunk.removed) atA += chunk.value.length;
    else atB += chunk.value.length;
  }
  close();
  return { changes, shared };
}
