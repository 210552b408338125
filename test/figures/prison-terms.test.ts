import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/index.ts";

describe("years in the words of a court", () => {
  const cases: readonly [text: string, figure: string, slot: string][] = [
    ["A farmer who set fire to his barn was sent to prison for seven years.", "seven years", "sentence"],
    ["The forger must go to jail for six years.", "six years", "sentence"],
    ["The clerk was jailed for 12 years on Friday.", "12 years", "sentence"],
    ["The district court gave him 18 years and a fine.", "18 years", "sentence"],
    ["Orr got nine years in prison.", "nine years", "sentence"],
    ["The tribunal imprisoned the captain for ten months.", "ten months", "sentence"],
    ["The court gave the ministry six years to clean the river.", "six years", "duration"],
    ["She has worked in the prison for 12 years.", "12 years", "duration"],
    ["She will spend seven years in prison for the fire.", "seven years", "sentence"],
    ["The farmer must serve ten months for assault.", "ten months", "sentence"],
    ["The cook was given five years for manslaughter.", "five years", "sentence"],
    ["The nurse must serve five years in the clinic.", "five years", "duration"],
    ["She will spend two years in Rome.", "two years", "duration"],
    ["The jail stood empty for 20 years.", "20 years", "duration"],
    ["The judge gave the company six months, until June, to sell the quarry.", "six months", "duration"],
    ["The clerk jailed for theft worked at the quarry for nine years.", "nine years", "duration"],
    ["The jury was given three weeks off.", "three weeks", "duration"],
    ["After 12 years in prison she was freed.", "12 years", "duration"],
    ["The company gave its workers two years.", "two years", "duration"],
    ["She went to school for nine years.", "nine years", "duration"],
    ["The quarry gave way after nine years.", "nine years", "duration"],
  ];
  for (const [text, figure, slot] of cases)
    it(`${figure} is a ${slot}: ${text}`, () => {
      expect(extractFigures(text).find((found) => found.text === figure)?.slot).toBe(slot);
    });
});
