import { NAME_LABELS, nameGrammar } from "../src/tagger/name-labels.ts";
import type { WordClasses } from "../src/tagger/word-classes.ts";
import { ByteWriter } from "./byte-writer.ts";
import { WordDescriptions } from "./chain-features.ts";
import { nameChains } from "./name-chains.ts";
import type { NameSource } from "./name-sources.ts";
import { packWeights } from "./pack-weights.ts";
import { trainChain } from "./train-chain.ts";

export interface NameSettings {
  readonly epochs: number;
  readonly sparsity: number;
  readonly rate: number;
  readonly dropout: number;
}

export const NAME_SETTINGS: NameSettings = { epochs: 10, sparsity: 4, rate: 0.2, dropout: 0.25 };

/** Trains the name tagger. Out: the packed model. */
export function trainNames(
  sources: readonly NameSource[],
  classes: WordClasses,
  log: (line: string) => void,
  settings: NameSettings = NAME_SETTINGS,
): string {
  const words = new WordDescriptions(classes);
  const chains = sources.flatMap((source) =>
    nameChains(source.documents, words, source.weight, source.name.endsWith("renamed")),
  );
  log(`${chains.length} stretches, ${chains.reduce((sum, chain) => sum + chain.labels.length, 0)} words`);
  const { mayStart, mayFollow, mayEnd } = nameGrammar;
  const trained = trainChain(
    chains,
    { labels: NAME_LABELS, isLegal: mayFollow, mayStart, mayEnd, minimumCount: 2, seed: 1, ...settings },
    log,
  );
  const writer = new ByteWriter();
  log(`${packWeights(writer, trained, NAME_LABELS)} features kept`);
  return writer.text();
}
