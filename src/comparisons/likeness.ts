/** Weights of a logistic model: the probability that a pair of claims with these features speaks of one thing. */
export type LikenessWeights<Feature extends string> = Readonly<Record<Feature | "bias", number>>;

/** 0 to 1. */
export function likeness<Feature extends string>(
  features: Readonly<Record<Feature, number>>,
  weights: LikenessWeights<Feature>,
): number {
  let sum: number = weights.bias;
  for (const name in features) sum += features[name] * weights[name];
  return 1 / (1 + Math.exp(-sum));
}
