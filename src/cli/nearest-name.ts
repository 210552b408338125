import { spellingDistance } from "../claims/spelling-distance.ts";

/** A name further away than this share of its letters was not meant. */
const FARTHEST_SHARE = 0.4;

/** The known name that a mistyped one most likely stands for; none where nothing is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: spellingDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best === undefined) return undefined;
  return best.distance <= Math.max(name.length, best.candidate.length) * FARTHEST_SHARE ? best.candidate : undefined;
}
