import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findStretches } from "../../src/mentions/quotes/marks/find-stretches.ts";

/** What stands between quotation marks, outermost, in text order. */
function between(text: string): string[] {
  return findStretches(readDocument({ text })).map(({ start, end }) => text.slice(start, end));
}

describe("quotation marks", () => {
  const families: [name: string, text: string, expected: string[]][] = [
    ["straight", 'She called it "a farce" twice.', ["a farce"]],
    ["curly", "She called it “a farce” twice.", ["a farce"]],
    ["guillemets", "She called it «a farce» twice.", ["a farce"]],
    ["backquotes", "She called it ``a farce'' twice.", ["a farce"]],
    ["British single marks", "She called it ‘a farce’ twice.", ["a farce"]],
    ["straight single marks", "She called it 'a farce' twice.", ["a farce"]],
    ["single marks beside apostrophes", "‘It’s the workers’ hall,’ he said.", ["It’s the workers’ hall,"]],
    ["double marks inside single ones", "‘He said “no” to me,’ she said.", ["He said “no” to me,"]],
    ["single marks inside double ones", "“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]],
    ["curly marks inside straight ones", '"He said “no” to me," she said.', ["He said “no” to me,"]],
    ["curly marks the wrong way round", "”Go home,“ he said.", ["Go home,"]],
    ["two families in one pair", '“It is over," he said.', ["It is over,"]],
  ];
  for (const [name, text, expected] of families) it(`reads ${name}`, () => expect(between(text)).toEqual(expected));

  it("leaves apostrophes alone", () => {
    expect(between("The workers' hall isn't open in the '90s style, rock 'n' roll or not; Silva's is.")).toEqual([]);
  });

  it("leaves the attributes of pasted markup alone", () => {
    expect(between('<post author="@reyes" date="3 May 2025">She called it "a farce" twice.</post>')).toEqual([
      "a farce",
    ]);
  });

  it("leaves feet and inches alone", () => {
    expect(between("The door is 6'2\" high and 3'1\" wide.")).toEqual([]);
  });

  it("leaves nicknames inside a name alone", () => {
    expect(between('Maria "Mia" Silva spoke.')).toEqual([]);
  });

  it("goes on in the next paragraph where a paragraph leaves the marks open", () => {
    expect(between("“We came at noon.\n\n“We left at two.”")).toEqual(["We came at noon.", "We left at two."]);
  });

  it("closes a quotation whose next paragraph has no opening mark", () => {
    expect(between("“We came at noon.\n\nWe left at two,” he said.")).toEqual(["We came at noon.", "We left at two,"]);
  });

  const misspaced: [text: string, expected: string[]][] = [
    ['"The bridge will stand, "she said in a note.', ["The bridge will stand,"]],
    ['"The bridge will stand, "she said. "It always has, "he said.', ["The bridge will stand,", "It always has,"]],
    ['"Will it stand? "Engineer Ruth Alder asked. "It will. "', ["Will it stand?", "It will."]],
    ["“The bridge will stand, “said Ruth Alder. “It always has.”", ["The bridge will stand,", "It always has."]],
    ['"The bridge will stand. "Alder said so. "It always has."', ["The bridge will stand.", "It always has."]],
  ];
  for (const [text, expected] of misspaced)
    it(`closes at a mark glued to the next word: ${text}`, () => {
      expect(between(text).map((words) => words.trim())).toEqual(expected);
    });

  it("keeps a speech whose paragraphs were run together", () => {
    const speech = 'We won. "We will go on. "Nobody will stop us';
    expect(between(`"${speech}," he said.`)).toEqual([`${speech},`]);
  });

  it("keeps a quotation inside another in the same marks", () => {
    expect(between('"He said, "no," twice," she said.')).toEqual(['He said, "no," twice,']);
  });

  it("survives marks that never close", () => {
    expect(between('“ “ " ‘ no end')).toBeInstanceOf(Array);
  });
});
