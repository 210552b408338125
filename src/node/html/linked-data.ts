import { isRecord } from "../json/json-article.ts";

type LinkedNode = Readonly<Record<string, unknown>>;

/** What linked data (schema.org in JSON) says of an article, as it is written there. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: unknown;
  readonly modified?: unknown;
  readonly publisher?: string;
  readonly url?: string;
  readonly body?: string;
}

/** Types of things that are articles, without their address. */
const ARTICLE_TYPES =
  /^(?:[A-Za-z]*NewsArticle|[A-Za-z]*Article|LiveBlogPosting|BlogPosting|Report|SocialMediaPosting)$/;

/** Things that lie in things: more than any page has, and an end for one made to have none. */
const MOST_NODES = 5_000;

/** The articles that a page's scripts of linked data describe, in their order. Scripts that are no JSON are passed over. */
export function linkedArticles(scripts: readonly string[]): LinkedArticle[] {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])),
  );
  return nodes.filter(isArticle).map((node) => readArticle(node, byId));
}

/** Some write line breaks into strings, or hide the script from old browsers. */
function parse(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|;)\s*$/g,
    "",
  );
  for (const text of [json, json.replace(/\p{Cc}/gu, " ")]) {
    try {
      return JSON.parse(text);
    } catch {
      // the next try, or none
    }
  }
  return undefined;
}

/** All nodes that are listed, in a graph, or what a page is about. */
function nodesOf(content: unknown): LinkedNode[] {
  const waiting: unknown[] = [content];
  const nodes: LinkedNode[] = [];
  for (let at = 0; at < waiting.length && nodes.length < MOST_NODES; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isRecord(value)) {
      nodes.push(value);
      waiting.push(value["@graph"], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return nodes;
}

function isArticle(node: LinkedNode): boolean {
  const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
  return types.some((type) => typeof type === "string" && ARTICLE_TYPES.test(type.slice(type.lastIndexOf("/") + 1)));
}

function readArticle(node: LinkedNode, byId: ReadonlyMap<unknown, LinkedNode>): LinkedArticle {
  const publisher = nameOf(node.publisher, byId) ?? nameOf(node.sourceOrganization, byId);
  const url = textOf(node.url) ?? idOf(node.mainEntityOfPage);
  return {
    ...given("headline", textOf(node.headline) ?? textOf(node.name)),
    ...given("published", node.datePublished),
    ...given("modified", node.dateModified),
    ...given("publisher", publisher),
    ...given("url", url),
    ...given("body", textOf(node.articleBody)),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]: Value });
}

function textOf(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value[0] : isRecord(value) ? value["@value"] : value;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

/** A name as text, in an object, or in the object of the graph that is pointed to. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, LinkedNode>): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(first)) return textOf(first);
  return textOf(first.name) ?? textOf(byId.get(first["@id"])?.name);
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value["@id"]) : textOf(value);
}
