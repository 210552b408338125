import type { FigureMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import type { SentenceView } from "./sentence-view.ts";

const WARMTH =
  /^(temperatures?|mercury|thermometers?|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|warmer|warmest|cool|shade|fever|highs|lows|frost|weather|freezing|forecasts?)$/;
const ANGLE =
  /^(turn|turned|turning|turns|rotates?|rotated|rotating|angles?|slope|slopes|tilt|tilted|tilting|listing|listed|port|starboard|latitude|longitude|north|south|east|west|view|spin|spun|steep|gradient|arc|bend|panorama|camera|honorary|university|universities|bachelor|master|academic|law)$/;
/** What is read off in degrees, and names nothing else; the second kind needs a word of warmth beside it. */
const READ_OFF = /^(mercury|thermometer)$/;
const READ_IN_WARMTH = /^(reading|high|low|maximum|minimum|peak|fever|shade)$/;
const [COLDEST, HOTTEST] = [-90, 135];
/** Whoever has taken fewer "degrees" may have them from a university. */
const LEAST_DEGREES = 13;

/** Whether a figure in bare degrees ("41.2 degrees") or without a unit ("a reading of 38 in the shade") is of heat or cold. In: its slot so far. */
export function isTemperature(view: SentenceView, figure: FigureMention, slot: string | undefined): boolean {
  const { value, unit, currency } = figure.quantity;
  if (value === undefined || currency !== undefined) return false;
  if (unit === "deg" && slot === undefined) {
    if (holds(view, ANGLE)) return false;
    return value >= LEAST_DEGREES || value < 0 || !Number.isInteger(value) || holds(view, WARMTH);
  }
  if (unit !== undefined || value < COLDEST || value > HOTTEST) return false;
  return READ_OFF.test(slot ?? "") || (READ_IN_WARMTH.test(slot ?? "") && holds(view, WARMTH));
}

function holds({ chunks, document }: SentenceView, words: RegExp): boolean {
  const end = (chunks.at(-1) as Chunk).end;
  for (let at = (chunks[0] as Chunk).first; at < end; at++)
    if (words.test(document.tokens[at]?.lower ?? "")) return true;
  return false;
}
