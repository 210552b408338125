import { createOffsetMap, type ToSource } from "../offset-map.ts";

/** The keys and places that lead to a value, such as `articles`, 2, `text`, joined: "articles.2.text". */
export type JsonPath = string;

interface Level {
  readonly isList: boolean;
  /** The key or place of the value that comes next. */
  place: string | number;
  /** In an object: a key comes next, not a value. */
  awaitsKey: boolean;
}

/** Where wanted string values stand in a JSON text that is known to be valid: the offset behind the opening quote. Linear at any depth. */
export function locateJsonStrings(json: string, wanted: ReadonlySet<JsonPath>): ReadonlyMap<JsonPath, number> {
  const depth = Math.max(0, ...Array.from(wanted, (path) => path.split(".").length));
  const located = new Map<JsonPath, number>();
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at++) {
    const level = levels.at(-1);
    const character = json.charAt(at);
    if (character === "{" || character === "[") {
      levels.push({ isList: character === "[", place: 0, awaitsKey: character === "{" });
    } else if (character === "}" || character === "]") levels.pop();
    else if (character === "," && level) {
      if (level.isList) level.place = Number(level.place) + 1;
      else level.awaitsKey = true;
    } else if (character === '"') {
      const end = endOfString(json, at + 1);
      if (level?.awaitsKey) {
        level.place = JSON.parse(json.slice(at, end + 1)) as string;
        level.awaitsKey = false;
      } else if (levels.length <= depth) {
        const path = levels.map(({ place }) => place).join(".");
        if (wanted.has(path)) located.set(path, at + 1);
      }
      at = end;
    }
  }
  return located;
}

/** The offset of the closing quote. */
function endOfString(json: string, start: number): number {
  let at = start;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}

/** From an offset in a decoded string to one in the JSON text, where escapes are longer. */
export function jsonStringMap(json: string, start: number): ToSource {
  const map = createOffsetMap();
  let textOffset = 0;
  map.add(0, start);
  for (let at = start; at < json.length && json[at] !== '"'; textOffset++) {
    at += json[at] !== "\\" ? 1 : json[at + 1] === "u" ? 6 : 2;
    map.add(textOffset + 1, at);
  }
  return map.toSource;
}
