import { extractFigures } from "crossfact";
import { readHtml } from "crossfact/node";
import { describe, expect, it } from "vitest";
import { fc } from "./settings.ts";

const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");

/** Hundreds from 1,100 to 1,900, in all the ways that newspapers write them. */
function formsOf(hundreds: number): string[] {
  const rest = hundreds - 10;
  return [
    `1,${rest}00`,
    `1${rest}00`,
    `1.${rest} thousand`,
    `one thousand ${ONES[rest - 1]} hundred`,
    `${TEENS[rest - 1]} hundred`,
  ];
}

describe("a number", () => {
  it("is the same in figures, with a comma, in words and by the hundred", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 19 }), (hundreds) => {
        for (const form of formsOf(hundreds)) {
          const values = extractFigures(`The flood drove ${form} people from their homes.`).map(
            (one) => one.quantity.value,
          );
          expect(values, form).toEqual([hundreds * 100]);
        }
      }),
    );
  });

  it("in what a page hides is not read", () => {
    const hidden = fc.constantFrom<(text: string) => string>(
      (text) => `<script>${text}</script>`,
      (text) => `<style>${text}</style>`,
      (text) => `<!-- ${text} -->`,
      (text) => `<p hidden>${text}</p>`,
      (text) => `<div style="display:none"><p>${text}</p></div>`,
      (text) => `<template><p>${text}</p></template>`,
    );
    fc.assert(
      fc.property(hidden, fc.integer({ min: 200, max: 900 }), (hide, number) => {
        const shown = "The flood drove 41 people from their homes in Keld on Sunday, the mayor said.";
        const page = `<html><body><article><h1>Flood in Keld</h1><p>${shown}</p>${hide(`The flood killed ${number} people.`)}</article></body></html>`;
        expect(extractFigures(readHtml(page).article).map(({ text }) => text)).toEqual(["41"]);
      }),
    );
  });
});
