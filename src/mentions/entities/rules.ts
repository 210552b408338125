import type { NameRule } from "./name-reading.ts";
import { taggedName } from "./rules/tagged-name.ts";

/** Each rule mends what the rules before it found. */
export const rules: readonly NameRule[] = [taggedName];
