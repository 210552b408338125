import { AssertionError } from "node:assert";
import { describe, expect, it } from "vitest";
import {
  assertAgreesWith,
  assertConsistent,
  assertQuotes,
  assertStates,
  assertSupportedBy,
  InputError,
} from "../../src/testing/index.ts";
import { courier, post } from "./stories.ts";

const draft = "A fire in Kestrel Bay killed four people.";

describe("an assertion that fails throws node's AssertionError, from the caller's line", () => {
  const failing: readonly (readonly [name: string, call: () => void])[] = [
    ["assertConsistent", () => assertConsistent([courier, post])],
    ["assertAgreesWith", () => assertAgreesWith(draft, courier)],
    ["assertSupportedBy", () => assertSupportedBy(draft, [courier])],
    ["assertQuotes", () => assertQuotes(courier, "We had ten minutes to leave")],
    ["assertStates", () => assertStates(courier, { slot: "killed", value: 4 })],
  ];
  for (const [name, call] of failing)
    it(name, () => {
      const error = thrownBy(call);
      expect(error).toBeInstanceOf(AssertionError);
      expect(error).toMatchObject({
        code: "ERR_ASSERTION",
        operator: "fail",
        message: expect.stringMatching(/^expected the /),
      });
      expect((error as Error).stack?.split("\n").find((line) => /^\s+at /.test(line))).toContain("assertions.test.ts");
    });
});

it("an assertion that holds returns nothing", () => {
  expect(assertConsistent([courier])).toBeUndefined();
  expect(assertAgreesWith(courier, [courier])).toBeUndefined();
  expect(assertSupportedBy(courier, courier)).toBeUndefined();
  expect(assertQuotes(courier, "two minutes", { by: "Ferrer" })).toBeUndefined();
  expect(assertStates(courier, { slot: "killed", value: 3 })).toBeUndefined();
});

describe("a call that cannot be understood says where, what was expected and what came", () => {
  const wrong: readonly (readonly [message: string, call: () => void])[] = [
    ["articles: expected a list of articles, got", () => assertConsistent("text" as never)],
    ["articles: expected at least one article, got a list of 0", () => assertConsistent([])],
    ["articles[1].published: expected an ISO", () => assertConsistent([courier, { ...post, published: "noon" }])],
    ['options: expected an object of options, got "date"', () => assertConsistent([courier], "date" as never)],
    [
      "options.ignore: expected one of the options allow, failOn, events, got",
      () => assertConsistent([courier], { ignore: [] } as never),
    ],
    [
      'options.failOn: expected "error", "warning" or "info", got "never"',
      () => assertConsistent([courier], { failOn: "never" as never }),
    ],
    [
      'options.events[0][0]: expected the id of an article, got "x"',
      () => assertConsistent([courier], { events: [["x"]] }),
    ],
    [
      "options.allow[1]: expected the id of what a failure tells, a kind (figure, date, ",
      () => assertConsistent([courier], { allow: ["date", "figures"] }),
    ],
    [
      "options.allow: expected the id of what a failure tells",
      () => assertConsistent([courier], { allow: "figure/updates" }),
    ],
    [
      "options.allow: expected the id of what a failure tells",
      () => assertConsistent([courier], { allow: 7 as never }),
    ],
    ["draft: expected a text or an article object, got undefined", () => assertAgreesWith(undefined as never, courier)],
    ["sources: expected a list of articles, got undefined", () => assertAgreesWith(draft, undefined as never)],
    ["sources: expected at least one article, got a list of 0", () => assertSupportedBy(draft, [])],
    [
      "options.allow[0]: expected the id",
      () => assertAgreesWith(draft, courier, { allow: ["comparisons/dates/compare-dates"] }),
    ],
    ["article: expected a text or an article object, got null", () => assertQuotes(null as never, "words")],
    ['words: expected the words of a quotation, got "…"', () => assertQuotes(courier, "…")],
    ["words: expected the words of a quotation, got undefined", () => assertQuotes(courier, undefined as never)],
    ["options.by: expected the name of a speaker, got 7", () => assertQuotes(courier, "words", { by: 7 as never })],
    ["figure: expected a figure such as", () => assertStates(courier, 14 as never)],
    ["figure.value: expected a number, got undefined", () => assertStates(courier, { slot: "killed" } as never)],
    ["figure.value: expected a number, got NaN", () => assertStates(courier, { value: Number.NaN })],
    ["figure.currency: expected an ISO 4217 code", () => assertStates(courier, { value: 1, currency: "dollars" })],
    [
      "figure.slots: expected one of the options slot, counted, value, unit, currency, exactly",
      () => assertStates(courier, { slots: "killed", value: 1 } as never),
    ],
  ];
  for (const [message, call] of wrong)
    it(message, () => {
      const error = thrownBy(call);
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toContain(message);
    });
});

function thrownBy(call: () => void): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}
