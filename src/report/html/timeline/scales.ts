/** Turns a quantity into a place on the picture. */
export interface Scale {
  readonly place: (value: number) => number;
  /** Round values to draw lines at. */
  readonly ticks: readonly number[];
}

/** From 0 where the values come near it, so that 4 and 14 are not made to look like nothing and all. */
export function valueScale(values: readonly number[], from: number, to: number): Scale {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const nearZero = lowest >= 0 && lowest < highest * 0.6;
  const spread = highest - lowest || Math.abs(highest) || 1;
  const step = roundStep((nearZero ? highest : spread) / 3);
  const bottom = nearZero ? 0 : Math.floor((lowest - spread * 0.1) / step) * step;
  const top = Math.max(bottom + step, Math.ceil((highest + spread * 0.02) / step) * step);
  const ticks: number[] = [];
  for (let at = 0; bottom + at * step <= top + step / 1e6; at++)
    ticks.push(Number((bottom + at * step).toPrecision(12)));
  return { place: (value) => from + ((value - bottom) / (top - bottom)) * (to - from), ticks };
}

/** The next of 1, 2, 5 and 10 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least * 0.999) ?? 10);
}

const MINUTE = 60_000;
const STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14_400, 43_200, 129_600, 525_600].map(
  (minutes) => minutes * MINUTE,
);
/** A phone has room for no more. */
const MOST_TIME_TICKS = 5;

/** Ticks fall on round hours and days of the clock that is `offset` ahead of UTC. All in milliseconds. */
export function timeScale(first: number, last: number, offset: number, from: number, to: number): Scale {
  const span = last - first;
  const step = STEPS.find((candidate) => span / candidate <= MOST_TIME_TICKS) ?? span / MOST_TIME_TICKS;
  const ticks: number[] = [];
  for (let at = Math.ceil((first + offset) / step) * step - offset; at <= last; at += step) ticks.push(at);
  return { place: (at) => from + ((at - first) / span) * (to - from), ticks };
}
