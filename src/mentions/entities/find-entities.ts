import type { Document } from "../../document/document.ts";
import type { EntityMention } from "../mention.ts";
import { chainNames } from "./chains.ts";
import type { Name } from "./name.ts";
import { withCaptions } from "./read-captions.ts";
import { rules } from "./rules.ts";

/** The names of a document and of its pictures' words, in text order, those of one entity under one `entityId`. */
export function findEntities(document: Document): EntityMention[] {
  const read = withCaptions(document);
  let names: readonly Name[] = [];
  for (const rule of rules) names = rule.apply({ document: read, names });
  return chainNames(read, names);
}
