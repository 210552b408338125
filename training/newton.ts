/** A pair with its features, whether it is one thing, and how much it counts. */
export interface WeighedExample {
  readonly features: Readonly<Record<string, number>>;
  readonly same: boolean;
  readonly weight: number;
}

const ROUNDS = 12;
/** L2 penalty on all weights but the bias, in examples of weight 1. */
const PENALTY = 1;

/** Fits logistic weights by Newton's method from zero: for many examples of few features. */
export function fitByNewton(examples: readonly WeighedExample[]): Record<string, number> {
  const names = ["bias", ...Object.keys(examples[0]?.features ?? {})];
  const rows = examples.map(({ features, same, weight }) => ({
    x: Float64Array.from(names, (name) => (name === "bias" ? 1 : (features[name] ?? 0))),
    y: Number(same),
    weight,
  }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const system = penalties(weights);
    for (const row of rows) addExample(system, row, weights);
    solve(system).forEach((step, index) => {
      weights[index] = at(weights, index) + step;
    });
  }
  return Object.fromEntries(names.map((name, index) => [name, at(weights, index)]));
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

/** One line for each weight: a row of the penalty's curvature and, last, its slope. */
function penalties(weights: Float64Array): Float64Array[] {
  const size = weights.length;
  return Array.from(weights, (weight, row) => {
    const line = new Float64Array(size + 1);
    line[row] = row === 0 ? 1e-6 : PENALTY;
    line[size] = row === 0 ? 0 : -PENALTY * weight;
    return line;
  });
}

function addExample(
  system: readonly Float64Array[],
  { x, y, weight }: { readonly x: Float64Array; readonly y: number; readonly weight: number },
  weights: Float64Array,
): void {
  const size = weights.length;
  const probability = 1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * at(weights, index), 0)));
  const curvature = weight * probability * (1 - probability);
  system.forEach((line, row) => {
    const value = at(x, row);
    if (value === 0) return;
    for (let column = 0; column < size; column++) line[column] = at(line, column) + curvature * value * at(x, column);
    line[size] = at(line, size) + weight * (y - probability) * value;
  });
}

/** Gauss-Jordan on a positive definite system; the last column is the right side. */
function solve(system: readonly Float64Array[]): number[] {
  const size = system.length;
  system.forEach((pivot, column) => {
    system.forEach((line, row) => {
      if (row === column) return;
      const factor = at(line, column) / at(pivot, column);
      if (factor === 0) return;
      for (let index = column; index <= size; index++) line[index] = at(line, index) - factor * at(pivot, index);
    });
  });
  return system.map((line, row) => at(line, size) / at(line, row));
}
