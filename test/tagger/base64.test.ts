import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../src/tagger/base64.ts";

describe("base64", () => {
  for (let length = 0; length < 9; length++)
    it(`decodes ${length} bytes`, () => {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 97 + 200) & 255);
      expect([...decodeBase64(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
    });
});
