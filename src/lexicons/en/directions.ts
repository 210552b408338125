/** Words of the compass and of two sides, as steps east, north and to the right. Free of rights. November 2026. */
const STEPS: Readonly<Record<string, readonly [number, number, number]>> = {
  north: [0, 1, 0],
  south: [0, -1, 0],
  east: [1, 0, 0],
  west: [-1, 0, 0],
  left: [0, 0, -1],
  right: [0, 0, 1],
};

/** Lower case. */
export const directionWords: readonly string[] = [
  ...Object.keys(STEPS),
  ...["left-hand", "right-hand"],
  ...["north", "south", "east", "west"].map((word) => `${word}ern`),
  ...["north", "south"].flatMap((word) =>
    ["east", "west"].flatMap((side) => ["", "ern"].flatMap((end) => [`${word}${side}${end}`, `${word}-${side}${end}`])),
  ),
];

/** Whether two directions lie in opposite halves: north and south, north-east and west; not north and east. */
export function areOpposite(a: string, b: string): boolean {
  const [left, right] = [stepsOf(a), stepsOf(b)];
  return left.reduce((sum, step, index) => sum + step * (right[index] ?? 0), 0) < 0;
}

function stepsOf(direction: string): number[] {
  const named = Object.entries(STEPS).filter(([word]) => direction.includes(word));
  return [0, 1, 2].map((index) => named.reduce((sum, [, steps]) => sum + (steps[index] ?? 0), 0));
}
