import type { Token } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";
import { isMatterDimension, type MatterCue, type MatterDimension, matterCues } from "../lexicons/en/measure-matters.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { type Dimension, MONEY } from "./dimension.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** What an amount is told of, by the words beside it: "sentence" of "six years behind bars". */
export interface MeasureMatter {
  readonly matters: ReadonlySet<string>;
  /** By a word that says it by itself: "fined", not "paid". */
  readonly isTold: boolean;
}

const NONE: MeasureMatter = { matters: new Set(), isTold: false };
/** Words on either side that are looked at. */
const REACH = 16;
/** How many words a clause edge counts for. */
const EDGE = 4;
const EDGES: ReadonlySet<string> = new Set(
  ", ; : – — - ( ) and but while which who when after before because as".split(" "),
);

/** The matter of the nearest word in the sentence that names one, else all that words of several matters leave open. */
export function measureMatter({ document }: Reading, figure: FigureMention, { name }: Dimension): MeasureMatter {
  const dimension = name.startsWith(MONEY) || name === "cent" ? "money" : name;
  const { tokens, sentences } = document;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, figure.start))];
  if (sentence === undefined || !isMatterDimension(dimension)) return NONE;
  const first = tokenAt(tokens, figure.start);
  const end = tokenAt(tokens, figure.end - 1) + 1;
  const before = cuesOn(tokens, dimension, first - 1, Math.max(sentence.firstToken, first - REACH) - 1, -1);
  const behind = cuesOn(tokens, dimension, end, Math.min(sentence.endToken, end + REACH), 1);
  const nearest = behind.away < before.away ? behind.told : before.told;
  if (nearest !== undefined) return { matters: nearest, isTold: true };
  return { matters: new Set([...before.shared, ...behind.shared]), isTold: false };
}

interface Cues {
  /** Matters of the nearest word that says them by itself, and how far that stands. */
  readonly told: ReadonlySet<string> | undefined;
  readonly away: number;
  readonly shared: ReadonlySet<string>;
}

function cuesOn(tokens: readonly Token[], dimension: MatterDimension, from: number, to: number, step: 1 | -1): Cues {
  const shared = new Set<string>();
  let away = 0;
  for (let at = from; step < 0 ? at > to : at < to; at += step) {
    away += EDGES.has((tokens[at] as Token).lower) ? EDGE : 1;
    const cue = cueAt(tokens, dimension, at);
    if (cue?.isTold) return { told: cue.matters, away, shared };
    for (const matter of cue?.matters ?? []) shared.add(matter);
  }
  return { told: undefined, away: Number.POSITIVE_INFINITY, shared };
}

function cueAt(tokens: readonly Token[], dimension: MatterDimension, at: number): MatterCue | undefined {
  const cues = matterCues(dimension);
  const { lower } = tokens[at] as Token;
  return cues.get(`${lower}-${tokens[at + 1]?.lower}`) ?? cues.get(lower);
}
