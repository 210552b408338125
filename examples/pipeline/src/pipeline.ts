import { houseStyle } from "./house-style.ts";
import { summarize } from "./summarize.ts";
import type { WireReport } from "./wire-report.ts";

/** Makes one short report of what the wires sent: choose sentences, then write them in house style. */
export const steps: readonly Step[] = [houseStyle];

/** A step takes the draft and gives a better one, or a worse one: that is what the tests are for. */
export type Step = (draft: string) => string;

export function makeDraft(reports: readonly WireReport[], rewriting: readonly Step[] = steps): string {
  return rewriting.reduce((draft, step) => step(draft), summarize(reports));
}
