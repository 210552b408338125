/**
 * Words that say an amount went up or down, before the amount: "rose 3 percent", "down 19 cents".
 * Source: the market-report vocabulary of news agencies; compiled for this project in 2026. Licence: facts, none needed.
 */
export const UP_WORDS: ReadonlySet<string> = new Set(
  (
    "up rose rise rises rising risen increased increase increases increasing grew grow grows growing grown gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping " +
    "surged surge surges surging soared soar soars soaring advanced advance advances advancing added adds rallied rally rallies rallying expanded expand expands expanding " +
    "spiked spikes leapt leaped improved strengthened swelled swollen rocketed rebounded recovered appreciated accelerated widened ballooned higher"
  ).split(" "),
);

export const DOWN_WORDS: ReadonlySet<string> = new Set(
  (
    "down fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slid slide slides sliding slipped slip slips slipping sank sink sinks sinking sunk " +
    "lost loses losing tumbled tumble tumbles tumbling plunged plunge plunges plunging shrank shrink shrinks shrinking shrunk shed sheds shedding dipped dip dips dipping eased eases easing contracted contracts " +
    "plummeted slumped slump slumps slumping weakened retreated narrowed crashed depreciated slowed lower"
  ).split(" "),
);

/** Verbs of change with an agent: they name a change only of shares and of levels ("cut rates by 2 points"), not of sums ("raised $5m", "cut 300 jobs"). */
export const RAISING_WORDS: ReadonlySet<string> = new Set(
  "raised raise raises raising lifted lift lifts lifting boosted boost boosts boosting hiked hike hikes hiking pushed".split(
    " ",
  ),
);

export const CUTTING_WORDS: ReadonlySet<string> = new Set(
  "cut cuts cutting reduced reduce reduces reducing slashed slash slashes slashing lowered lowers lowering trimmed trims trimming".split(
    " ",
  ),
);
