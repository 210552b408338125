/** Nobody is certain that two sentences are about one thing. */
const HIGHEST_STATED = 0.99;

/** A confidence as reports state it: two decimals, never 1. */
export function statedConfidence(confidence: number): number {
  return Math.min(HIGHEST_STATED, Math.round(confidence * 100) / 100);
}
