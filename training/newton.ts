/** A pair with its features, whether it is one thing, and how much it counts. */
export interface WeighedExample {
  readonly features: Readonly<Record<string, number>>;
  readonly same: boolean;
  readonly weight: number;
}

const ROUNDS = 25;
/** L2 penalty on all weights but the bias, in examples of weight 1. */
const PENALTY = 1;

/** Fits logistic weights by Newton's method from zero: for many examples of few features. */
export function fitByNewton(examples: readonly WeighedExample[]): Record<string, number> {
  const names = ["bias", ...Object.keys(examples[0]?.features ?? {})];
  const rows = examples.map(({ features, same, weight }) => ({
    x: names.map((name) => (name === "bias" ? 1 : (features[name] ?? 0))),
    y: Number(same),
    weight,
  }));
  const size = names.length;
  const weights = new Array<number>(size).fill(0);
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  for (let round = 0; round < ROUNDS; round++) {
    const system: number[][] = names.map((_, row) => [
      ...names.map((__, column) => ridge(row, column)),
      row === 0 ? 0 : -PENALTY * at(weights, row),
    ]);
    for (const { x, y, weight } of rows) {
      const probability = 1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * at(weights, index), 0)));
      const curvature = weight * probability * (1 - probability);
      system.forEach((line, row) => {
        for (let column = 0; column < size; column++)
          line[column] = at(line, column) + curvature * at(x, row) * at(x, column);
        line[size] = at(line, size) + weight * (y - probability) * at(x, row);
      });
    }
    solve(system).forEach((step, index) => {
      weights[index] = at(weights, index) + step;
    });
  }
  return Object.fromEntries(names.map((name, index) => [name, at(weights, index)]));
}

function ridge(row: number, column: number): number {
  if (row !== column) return 0;
  return row === 0 ? 1e-6 : PENALTY;
}

/** Gauss-Jordan on a positive definite system; the last column is the right side. */
function solve(system: number[][]): number[] {
  const size = system.length;
  system.forEach((pivot, column) => {
    system.forEach((line, row) => {
      if (row === column) return;
      const factor = (line[column] ?? 0) / (pivot[column] ?? 1);
      for (let index = column; index <= size; index++) line[index] = (line[index] ?? 0) - factor * (pivot[index] ?? 0);
    });
  });
  return system.map((line, row) => (line[size] ?? 0) / (line[row] ?? 1));
}
