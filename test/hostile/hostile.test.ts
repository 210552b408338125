import { describe, expect, it } from "vitest";
import { neutralBundle } from "../bundle/neutral-bundle.ts";
import { baitOf, baits } from "./baits.ts";
import { readInWorker } from "./read-in-worker.ts";

const LENGTH = 200_000;

/** What is linear takes well under a second; what is not would take minutes. How time grows is measured in bench/. */
const LIMIT_MS = 10_000;

describe("200 kB of a hostile text is read and compared like any other", { timeout: 2 * LIMIT_MS }, async () => {
  const { code } = await neutralBundle();

  for (const [title, unit] of Object.entries(baits)) {
    it(title, async () => {
      const outcome = await readInWorker(code, baitOf(unit, LENGTH), LIMIT_MS);
      expect(outcome).toMatchObject({ wrongSpans: 0, comparedArticles: 2 });
    });
  }
});
