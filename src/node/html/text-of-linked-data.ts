import { jsonStringMap } from "../json/locate-json-strings.ts";
import type { AssembledText } from "./assemble-text.ts";
import type { PageFacts } from "./collect-facts.ts";
import { readFragment } from "./read-fragment.ts";

/** The text that linked data hold of an article, with its place in the page; undefined where it stands in no script. */
export function textOfLinkedData(
  html: string,
  scripts: PageFacts["linkedData"],
  body: string,
): AssembledText | undefined {
  for (const { json, start } of scripts) {
    for (const { index, 0: key } of json.matchAll(/"articleBody"\s?:\s?\[?\s?"/g)) {
      const place = start + index + key.length;
      const toHtml = jsonStringMap(html, place);
      if (decodedAt(html, place, toHtml(body.length)) !== plain(body)) continue;
      if (!/[<&]/.test(body)) return { text: body, toSource: toHtml };
      const { text, toSource } = readFragment(body);
      return { text, toSource: (offset) => toHtml(toSource(offset)) };
    }
  }
  return undefined;
}

function decodedAt(html: string, start: number, end: number): string | undefined {
  try {
    return plain(JSON.parse(`"${plain(html.slice(start, end))}"`) as string);
  } catch {
    return undefined;
  }
}

/** Line breaks inside a string of JSON are read as spaces. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
