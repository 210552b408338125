import type { Document, Token } from "../../document/document.ts";
import type { EntityMention } from "../mention.ts";
import type { Name } from "./name.ts";

/** Gives the names of one entity one id and their fullest form. In: names in text order. */
export function chainNames(document: Document, names: readonly Name[]): EntityMention[] {
  const fullest = new Map<string, string>();
  const texts = names.map((name) => textOf(document, name));
  names.forEach((name, index) => {
    const key = chainKey(name, texts[index] as string);
    const known = fullest.get(key);
    if (known === undefined || (texts[index] as string).length > known.length) fullest.set(key, texts[index] as string);
  });
  const ids = new Map<string, string>();
  return names.map((name, index) => {
    const key = chainKey(name, texts[index] as string);
    const entityId = ids.get(key) ?? `e${ids.size + 1}`;
    ids.set(key, entityId);
    const text = texts[index] as string;
    const start = (document.tokens[name.firstToken] as Token).start;
    return {
      kind: "entity",
      start,
      end: start + text.length,
      text,
      rule: name.rule,
      type: name.type,
      ...(name.subtype === undefined ? {} : { subtype: name.subtype }),
      name: fullest.get(key) ?? text,
      entityId,
      ...(name.role === undefined ? {} : { role: name.role }),
      confidence: name.confidence,
    };
  });
}

function textOf(document: Document, name: Name): string {
  return document.text.slice(
    (document.tokens[name.firstToken] as Token).start,
    (document.tokens[name.endToken - 1] as Token).end,
  );
}

function chainKey(name: Name, text: string): string {
  const last = text.split(" ").at(-1) ?? text;
  return name.type === "person" ? `person ${last}` : `${name.type} ${text}`;
}
