import { once } from "../../kernel/once.ts";

/**
 * Words that name or tell one happening of a story, a line each: "the shooting", "was shot". What is told "ten days before the shooting" hangs on its day.
 * Source: compiled by the project from common English, free of rights. November 2026.
 */
const ROWS: readonly string[] = [
  "shooting killing murder slaying stabbing attack assassination homicide | shot killed murdered stabbed attacked assassinated slain",
  "crash collision accident wreck derailment | crashed collided derailed overturned",
  "blast explosion bombing detonation | exploded bombed detonated",
  "fire blaze inferno | burned",
  "earthquake quake tremor",
  "election elections vote referendum ballot poll",
  "disappearance abduction kidnapping | disappeared vanished abducted kidnapped",
  "robbery heist burglary theft | robbed burgled stolen",
  "landslide mudslide avalanche rockfall",
  "flood floods flooding",
  "hurricane typhoon cyclone tornado storm",
  "launch liftoff | launched",
  "coup uprising",
  "wedding marriage | married",
  "funeral burial | buried",
  "sinking | sank capsized",
  "escape breakout | escaped",
  "strike walkout",
  "merger takeover",
  "match final game",
];

/** What a word is of: the row's number, and whether it is a verb. */
export interface EventWord {
  readonly event: number;
  readonly isVerb: boolean;
}

/** By word, in lower case. */
export const eventWords = once(
  (): ReadonlyMap<string, EventWord> =>
    new Map(
      ROWS.flatMap((row, event) =>
        row
          .split(" | ")
          .flatMap((part, verbs) =>
            part.split(" ").map((word): [string, EventWord] => [word, { event, isVerb: verbs === 1 }]),
          ),
      ),
    ),
);
