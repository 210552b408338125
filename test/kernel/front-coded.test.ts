import { expect, it } from "vitest";
import { packWords, unpackWords } from "../../src/kernel/front-coded.ts";
import { firstNameGenders } from "../../src/lexicons/en/first-names.ts";

it("a packed word list is read as it was", () => {
  const words = ["ada", "adaeze", "adah", "anne-marie", "bo", "o'neal", "élodie"];
  expect(unpackWords(packWords([...words].reverse()))).toEqual([...words].sort());
});

it("a plain word list is read between its spaces", () => {
  expect(unpackWords("ada\nbo cleo")).toEqual(["ada", "bo", "cleo"]);
});

it("the first names can be packed: none has a capital letter", () => {
  const names = [...firstNameGenders().keys()];
  expect(unpackWords(packWords(names))).toEqual([...names].sort());
});
