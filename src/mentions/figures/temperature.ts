import type { Token } from "../../document/document.ts";
import type { FigureMention } from "../mention.ts";
import type { Chunk } from "./chunks.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Words of warmth, one of which stands beside degrees that are told of the air, the sea, a body or an oven. */
const WARMTH =
  /^(temperatures?|mercury|thermometers?|heat|heated|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|warmed|warmer|warmest|cool|cooled|cooler|chilled|shade|fever|highs|lows|readings?|frosts?|froze|frozen|freezing|shivered|sweltered|sweltering|boiled|oven|pasteurised|pasteurized|weather|forecasts?)$/;
/** What turns, leans and lies is measured in degrees too, in any weather. */
const ANGLE = /^(turn|turns|turned|turning|rotates|rotated|rotating|angles?|slopes?|tilt|tilts|tilted|listed|listing)$/;
const DIRECTION = /^ (?:(?:north|south|east|west)|(?:to|of) (?:the|port|starboard|left|right|latitude|longitude))\b/;
/** "39 degrees was measured in Brenz". */
const WAS_READ = /^ (?:was|were) (?:recorded|measured|registered|forecast)\b/;

/** What is read off in degrees, and names nothing else; the second kind needs a word beside it that says so: shares have highs too. */
const READ_OFF = /^(mercury|thermometer)$/;
const READ_IN_WARMTH = /^(reading|high|low|maximum|minimum|peak|shade)$/;
const OF_DEGREES = /^(temperatures?|mercury|thermometers?|degrees|shade|weather)$/;
const [COLDEST, HOTTEST] = [-90, 135];

/** Whether a figure in bare degrees ("41.2 degrees") or without a unit ("a reading of 38 in the shade") is of heat or cold. In: its chunk, its slot so far. */
export function isTemperature(
  view: SentenceView,
  figure: FigureMention,
  at: number,
  slot: string | undefined,
): boolean {
  const { value, unit, currency } = figure.quantity;
  if (value === undefined || currency !== undefined) return false;
  const chunk = view.chunks[at] as Chunk;
  if (unit === "deg" && slot === undefined) return isOfWarmth(view, figure, chunk);
  if (unit !== undefined || value < COLDEST || value > HOTTEST) return false;
  return READ_OFF.test(slot ?? "") || (READ_IN_WARMTH.test(slot ?? "") && isBeside(view, chunk, OF_DEGREES));
}

function isOfWarmth(view: SentenceView, figure: FigureMention, chunk: Chunk): boolean {
  const behind = view.document.text.slice(figure.end, figure.end + BEHIND);
  if (DIRECTION.test(behind) || isBeside(view, chunk, ANGLE)) return false;
  if (figure.text.endsWith("below zero") || WAS_READ.test(behind) || isAlone(view)) return true;
  return isReadOrFelt(view, chunk) || isBeside(view, chunk, WARMTH);
}

const BEHIND = 24;

/** "it was 38 degrees in Brenz", "it will be 38 degrees", "the station recorded 41.2 degrees", "the probe showed 41.2 degrees". */
function isReadOrFelt(view: SentenceView, chunk: Chunk): boolean {
  const [verb = "", before, third] = [1, 2, 3].map((back) => view.document.tokens[chunk.first - back]?.lower);
  if (/^(recorded|registered)$/.test(verb)) return true;
  if (/^(showed|shows|read|reads|reached|hit)$/.test(verb)) return isBeside(view, chunk, FELT);
  return (/^(was|is)$/.test(verb) && before === "it") || (verb === "be" && third === "it");
}

/** What has a temperature, and what takes it. */
const FELT = /^(air|water|probes?|sensors?|stations?|buoys?)$/;

/** A figure that is all its line says, as in a table of the weather. */
function isAlone({ chunks }: SentenceView): boolean {
  return chunks.every(({ kind }) => kind === "figure" || kind === "stop");
}

/** How many words of its sentence on either side of a figure may say what it measures. */
const REACH = 30;

function isBeside({ chunks, document }: SentenceView, chunk: Chunk, words: RegExp): boolean {
  const first = Math.max((chunks[0] as Chunk).first, chunk.first - REACH);
  const end = Math.min((chunks.at(-1) as Chunk).end, chunk.end + REACH);
  return document.tokens.slice(first, end).some(({ lower }: Token) => words.test(lower));
}
