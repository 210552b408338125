/** One pair of claims: its features, whether an editor calls it one thing, and the case it comes from. */
export interface Example {
  readonly group: string;
  readonly features: Readonly<Record<string, number>>;
  readonly same: boolean;
  readonly shown: string;
}

export type Weights = Record<string, number>;

const ROUNDS = 600;
const RATE = 0.3;
/** L2 penalty, in pairs. */
const PENALTY = 0.5;

/** Fits logistic weights by full-batch AdaGrad from zero: the same examples give the same weights. */
export function fitLogistic(examples: readonly Example[]): Weights {
  const names = ["bias", ...Object.keys(examples[0]?.features ?? {})];
  const weights: Weights = Object.fromEntries(names.map((name) => [name, 0]));
  const squares: Weights = Object.fromEntries(names.map((name) => [name, 1e-6]));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Weights = Object.fromEntries(
      names.map((name) => [name, name === "bias" ? 0 : PENALTY * (weights[name] as number)]),
    );
    for (const example of examples) {
      const error = probabilityOf(example, weights) - Number(example.same);
      gradient.bias = (gradient.bias as number) + error;
      for (const [name, value] of Object.entries(example.features))
        gradient[name] = (gradient[name] as number) + error * value;
    }
    for (const name of names) {
      const slope = gradient[name] as number;
      squares[name] = (squares[name] as number) + slope * slope;
      weights[name] = (weights[name] as number) - (RATE * slope) / Math.sqrt(squares[name] as number);
    }
  }
  return weights;
}

export function probabilityOf({ features }: Example, weights: Weights): number {
  let sum = weights.bias as number;
  for (const name in features) sum += (features[name] as number) * (weights[name] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** Probabilities of all examples, each from weights fitted on the cases of the other four folds. */
export function crossValidate(
  examples: readonly Example[],
): { readonly example: Example; readonly probability: number }[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % 5]));
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const weights = fitLogistic(examples.filter(({ group }) => foldOf.get(group) !== fold));
    return examples
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((example) => ({ example, probability: probabilityOf(example, weights) }));
  });
}
