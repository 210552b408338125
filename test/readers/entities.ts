import type { Document } from "../../src/document/document.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { chainNames } from "../../src/mentions/entities/chains.ts";
import { findEntities } from "../../src/mentions/entities/find-entities.ts";
import type { Name } from "../../src/mentions/entities/name.ts";
import { withCaptions } from "../../src/mentions/entities/read-captions.ts";
import { renderEntity } from "../../src/mentions/entities/render.ts";
import { rules } from "../../src/mentions/entities/rules.ts";
import type { Marked } from "../corpus/marked-sentence.ts";
import { roughNames } from "./rough-names.ts";

/** The names that the rule adds or changes among those that capitals suggest; the tagger's own rule reads the text itself. */
export function alone(ruleId: string, text: string, published?: string): Marked[] {
  const document = withCaptions(read(text, published));
  const [tagger] = rules;
  const rule = rules.find(({ id }) => id === ruleId);
  if (tagger === undefined || rule === undefined) throw new Error(`no rule ${ruleId} in the list`);
  const before: readonly Name[] = rule === tagger ? [] : roughNames(document);
  const after = rule.apply({ document, names: before });
  const mentions = chainNames(document, after);
  return mentions.filter((_, index) => !before.includes(after[index] as Name)).map(marked);
}

export function all(text: string, published?: string): Marked[] {
  return findEntities(read(text, published)).map(marked);
}

function read(text: string, published?: string): Document {
  return readDocument({ text, ...(published === undefined ? {} : { published }) });
}

function marked(mention: ReturnType<typeof findEntities>[number]): Marked {
  return { start: mention.start, end: mention.end, reading: renderEntity(mention) };
}
