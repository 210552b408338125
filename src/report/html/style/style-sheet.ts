import { articles } from "./articles.ts";
import { colours } from "./colours.ts";
import { events } from "./events.ts";
import { findings } from "./findings.ts";
import { layout } from "./layout.ts";
import { print } from "./print.ts";
import { timelines } from "./timelines.ts";
import { typography } from "./typography.ts";

/** The page's whole style, later parts over earlier ones. */
export function styleSheet(): string {
  return [colours, typography, layout, findings, events, timelines, articles, print].join("");
}
