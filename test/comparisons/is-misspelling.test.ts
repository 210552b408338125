import { describe, expect, it } from "vitest";
import { isMisspelling } from "../../src/comparisons/names/is-misspelling.ts";

const WRONG = [
  ["Kavontay Dreskal", "Kevontay Dreskal"],
  ["Robyn Tarvel", "Robin Tarvel"],
  ["Jonathan Tarvel", "Jonathon Tarvel"],
  ["Brent Lilly", "Brent Lily"],
  ["Brad Tarvel", "Bradd Tarvel"],
  ["Aria Maud Brennick", "Aria Brennik"],
  ["Aria Michele Brennick", "Aria Michelle Brennick"],
] as const;

const HARMLESS = [
  ["Muhammad Tarvel", "Mohammod Tarvel"],
  ["Karolos Tarvel", "Carolos Tarvel"],
  ["Ilse Radovantsev", "Ilse Radovantseff"],
  ["Jürgen Tarvel", "Juergen Tarvel"],
  ["Moussa Baçan", "Moussa Bassan"],
  ["Tom Reyle", "Tomas Reyle"],
  ["Lennie Reyle", "Lenny Reyle"],
  ["Bill Reyle", "William Reyle"],
  ["Ana-Lise De Tarven", "Analise DeTarven"],
  ["Ilse De Tarven", "Ilse DeTarven"],
  ["Dallas J. Gracen", "Dallas James Gracen"],
] as const;

describe("a name of which one spelling is wrong", () => {
  for (const [a, b] of WRONG)
    it(`${a}, ${b}`, () => expect([isMisspelling(a, b), isMisspelling(b, a)]).toEqual([true, true]));
});

describe("two spellings that are both right", () => {
  for (const [a, b] of HARMLESS)
    it(`${a}, ${b}`, () => expect([isMisspelling(a, b), isMisspelling(b, a)]).toEqual([false, false]));
});
