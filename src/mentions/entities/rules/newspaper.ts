import type { Document } from "../../../document/document.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { lowerAt } from "../name-text.ts";

const papers: ReadonlySet<string> = new Set(
  `times post journal guardian independent economist telegraph herald tribune star sun mirror gazette observer chronicle
globe mail standard examiner inquirer dispatch bulletin sentinel courier argus scotsman hindu nation hill atlantic intercept athletic citizen
advertiser age australian dominion press register record republic banner enquirer conversation`.split(/\s+/),
);

/** "The" with a capital belongs to the title of a newspaper: "The Brack Times". */
export const newspaper: NameRule = {
  id: "mentions/entities/rules/newspaper",
  apply: ({ document, names }) => {
    let free = 0;
    return names.map((name): Name => {
      const hasRoom = name.firstToken - 1 >= free;
      free = name.endToken;
      if (!hasRoom || name.type !== "organization" || !isTitle(document, name)) return name;
      return { ...name, firstToken: name.firstToken - 1, rule: newspaper.id };
    });
  },
};

function isTitle(document: Document, name: Name): boolean {
  return document.tokens[name.firstToken - 1]?.text === "The" && papers.has(lowerAt(document, name.endToken - 1));
}
