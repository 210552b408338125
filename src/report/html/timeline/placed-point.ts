import type { TimePoint } from "./evolving-facts.ts";
import type { Scale } from "./scales.ts";

/** A point where it stands: `x` in per cent of the picture's width, `y` in pixels from its top. */
export interface PlacedPoint extends TimePoint {
  readonly x: number;
  readonly y: number;
  /** Where its bounds lie; an open side has none. */
  readonly lowY: number | null;
  readonly highY: number | null;
  /** Pixels to the side, where another point stands already. */
  readonly shift: number;
  /** Whether its number is written beside it: not where a neighbour shows the same. */
  readonly labelled: boolean;
}

/** Points closer than this hide each other. */
const NEAR_PER_CENT = 3;
const NEAR_PIXELS = 22;
const STEP_ASIDE = 23;
/** One number for neighbours of one value: two would run into each other on a phone. */
const SAME_LABEL_PER_CENT = 12;
/** Right of this there is no room to the right. */
const RIGHT_PART = 80;

/** In: points in the order of time. */
export function placePoints(points: readonly TimePoint[], times: Scale, values: Scale): PlacedPoint[] {
  const placed: PlacedPoint[] = [];
  for (const point of points) {
    const [x, y] = [times.place(point.at), values.place(point.value)];
    const near = placed.filter((other) => Math.abs(other.x - x) < NEAR_PER_CENT && Math.abs(other.y - y) < NEAR_PIXELS);
    const bound = (value: number | null) => (value === null ? null : values.place(value));
    const told = placed.some((other) => other.label === point.label && Math.abs(other.x - x) < SAME_LABEL_PER_CENT);
    placed.push({
      ...point,
      x,
      y,
      lowY: bound(point.low),
      highY: bound(point.high),
      shift: near.length * (x > RIGHT_PART ? -STEP_ASIDE : STEP_ASIDE),
      labelled: !told,
    });
  }
  return placed;
}
