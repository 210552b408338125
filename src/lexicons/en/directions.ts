import { once } from "../../kernel/once.ts";

/** Words of the compass and of two sides, as steps east, north, to the right, up, to the front and down a river. Free of rights. November 2026. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  north: [0, 1],
  south: [0, -1],
  east: [1],
  west: [-1],
  left: [0, 0, -1],
  right: [0, 0, 1],
  upper: [0, 0, 0, 1],
  lower: [0, 0, 0, -1],
  front: [0, 0, 0, 0, 1],
  rear: [0, 0, 0, 0, -1],
  back: [0, 0, 0, 0, -1],
  upstream: [0, 0, 0, 0, 0, -1],
  downstream: [0, 0, 0, 0, 0, 1],
};
const DIMENSIONS = [0, 1, 2, 3, 4, 5];
const COMPASS = ["north", "south", "east", "west"];

/** "north", "north-east", "northeast": the points of the compass, which are their own stems. */
export const COMPASS_POINTS: readonly string[] =
  "north south east west north-east north-west south-east south-west northeast northwest southeast southwest".split(
    " ",
  );

/** Lower case. */
export const directionWords = once(
  (): ReadonlySet<string> =>
    new Set([
      ...Object.keys(STEPS),
      ...["left-hand", "right-hand"],
      ...COMPASS.flatMap((word) => [`${word}ern`, `${word}bound`]),
      ...["north", "south"].flatMap((word) =>
        ["east", "west"].flatMap((side) =>
          ["", "ern"].flatMap((end) => [`${word}${side}${end}`, `${word}-${side}${end}`]),
        ),
      ),
    ]),
);

/** Whether two directions lie in opposite halves: north and south, north-east and west; not north and east. */
export function areOpposite(a: string, b: string): boolean {
  const [left, right] = [stepsOf(a), stepsOf(b)];
  return left.reduce((sum, step, index) => sum + step * (right[index] ?? 0), 0) < 0;
}

function stepsOf(direction: string): number[] {
  const named = Object.entries(STEPS).filter(([word]) => direction.includes(word));
  return DIMENSIONS.map((index) => named.reduce((sum, [, steps]) => sum + (steps[index] ?? 0), 0));
}
