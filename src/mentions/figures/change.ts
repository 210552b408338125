import type { FigureParts } from "./compose.ts";
import { lowerAt, type Reading, sameSentence } from "./reading.ts";

/** How far before a figure the verb of change may stand: "rose by as much as 3 percent". */
const REACH = 3;

/**
 * The direction in which the text says the amount went: "rose 3 percent", "up 19 cents", "fell by 12". Only amounts of change:
 * "rose to $5bn" names the level that was reached. Undefined where the text says nothing.
 */
export function changeOf(reading: Reading, first: number, parts: FigureParts): "up" | "down" | undefined {
  for (let at = first - 1; at >= first - REACH && sameSentence(reading, first, at); at--) {
    const lower = lowerAt(reading, at);
    const direction = UP.has(lower) ? "up" : DOWN.has(lower) ? "down" : undefined;
    if (direction) return direction;
    if (!BETWEEN.has(lower)) return undefined;
  }
  return parts.currency === undefined && parts.unit === undefined ? undefined : undefined;
}

const BETWEEN: ReadonlySet<string> = new Set([
  "by",
  "a",
  "an",
  "another",
  "some",
  "further",
  "slightly",
  "sharply",
  "nearly",
  "only",
  "just",
  "almost",
]);

const UP: ReadonlySet<string> = new Set(
  (
    "up rose rise rises rising risen increased increase increases increasing grew grow grows growing grown gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping " +
    "surged surge surges surging soared soar soars soaring advanced advance advances advancing added adds adding rallied rally rallies rallying expanded expand expands expanding lifted lift lifts edged-up " +
    "spiked leapt improved strengthened swelled boosted boost raised raise hiked hike"
  ).split(" "),
);

const DOWN: ReadonlySet<string> = new Set(
  (
    "down fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slid slide slides sliding slipped slip slips slipping sank sink sinks sinking " +
    "lost lose loses losing tumbled tumble tumbles tumbling plunged plunge plunges plunging shrank shrink shrinks shrinking shed sheds shedding dipped dip dips dipping eased ease eases easing contracted contract " +
    "plummeted slumped slump slumps cut cuts cutting reduced reduce reduces reducing slashed slash lowered lower weakened retreated narrowed crashed"
  ).split(" "),
);
