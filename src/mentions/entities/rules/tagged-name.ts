import { nameSpans } from "../../../document/name-spans.ts";
import type { EntityType } from "../../mention.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { withoutSentenceOpeners } from "../without-sentence-openers.ts";
import { withoutShoutedWords } from "../without-shouted-words.ts";

const typeOf = { PER: "person", ORG: "organization", LOC: "place", MISC: "other" } as const satisfies Record<
  string,
  EntityType
>;

/** The names as the sequence tagger reads them, without common words that have the capital of their sentence. */
export const taggedName: NameRule = {
  id: "mentions/entities/rules/tagged-name",
  apply: ({ document }) =>
    withoutSentenceOpeners(
      document,
      withoutShoutedWords(
        document,
        nameSpans(document).map(
          ({ firstToken, endToken, type, confidence }): Name => ({
            firstToken,
            endToken,
            type: typeOf[type],
            confidence,
            rule: taggedName.id,
          }),
        ),
      ),
    ),
};
