import type { Output } from "./output.ts";

/** Everything a command knows of the world it runs in. Tests pass their own. */
export interface Surroundings {
  readonly output: Output;
  /** The working folder. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends `--watch`. */
  readonly signal: AbortSignal;
}
