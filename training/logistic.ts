import { fitByNewton } from "./newton.ts";

/** One pair of claims: its features, whether an editor calls it one thing, and the case it comes from. */
export interface Example {
  readonly group: string;
  readonly features: Readonly<Record<string, number>>;
  readonly same: boolean;
  readonly shown: string;
  /** How much it counts, 1 where nothing else is said. */
  readonly weight?: number;
}

export type Weights = Record<string, number>;

/** Fits logistic weights: the same examples give the same weights. */
export function fitLogistic(examples: readonly Example[]): Weights {
  return fitByNewton(examples.map(({ features, same, weight = 1 }) => ({ features, same, weight })));
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
