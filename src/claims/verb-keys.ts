import { once } from "../kernel/once.ts";
import { verbKey } from "./verb-key.ts";

/** The keys of some verbs, made when first asked for. In: their lemmas with spaces between. */
export function verbKeys(verbs: string): () => ReadonlySet<string> {
  return once(() => new Set(verbs.split(" ").map(verbKey)));
}
