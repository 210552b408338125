import { describe, expect, it } from "vitest";
import { encodeDense, unpackBytes } from "../../src/tagger/dense-text.ts";

describe("packed bytes come back", () => {
  const samples: Record<string, Uint8Array> = {
    none: new Uint8Array(0),
    "each value once": Uint8Array.from({ length: 256 }, (_, value) => value),
    "some often, some seldom": Uint8Array.from({ length: 5_000 }, (_, at) => ((at * at) % 251) ^ (at % 7)),
  };
  for (const [title, bytes] of Object.entries(samples)) {
    it(`from dense text: ${title}`, () => {
      expect([...unpackBytes(encodeDense(bytes))]).toEqual([...bytes]);
    });
    it(`from base64: ${title}`, () => {
      expect([...unpackBytes(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
    });
  }
  it("from text that a string literal holds as it is", () => {
    expect(encodeDense(samples["each value once"] as Uint8Array)).toMatch(/^[ -~]+$/);
    expect(encodeDense(samples["each value once"] as Uint8Array)).not.toMatch(/["'`\\$]/);
  });
});
