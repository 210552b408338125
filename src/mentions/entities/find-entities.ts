import type { Document } from "../../document/document.ts";
import { nameSpans } from "../../document/name-spans.ts";
import type { EntityMention, EntityType } from "../mention.ts";
import { chainNames } from "./chains.ts";
import type { Name } from "./name.ts";
import { capitalizedNames } from "./rules/capitalized-name.ts";

const typeOf = { PER: "person", ORG: "organization", LOC: "place", MISC: "other" } as const satisfies Record<
  string,
  EntityType
>;

/** The names of a document, in text order, those of one entity under one `entityId`. */
export function findEntities(document: Document): EntityMention[] {
  const tagged = nameSpans(document).map(
    ({ type, ...span }): Name => ({ ...span, type: typeOf[type], rule: "mentions/entities/rules/tagged-name" }),
  );
  return chainNames(document, tagged.length > 0 ? tagged : capitalizedNames(document));
}
