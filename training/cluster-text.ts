import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type LabelledDocument, readConllu, readMarkedFolder, readMarkedLines, readTsv } from "./read-data.ts";

/** All sentences of the training folder as plain words: openly licensed text, for the clusters. */
export function clusterText(data: string): string[][] {
  const documents = [
    ...readTsv(join(data, "names-open/gmb-silver.tsv")),
    ...readTsv(join(data, "names-open/crossner.tsv")),
    ...readTsv(join(data, "names-open/wikigold.tsv")),
    ...readConllu(join(data, "gum/train.conllu")),
    ...ownNews(data),
  ];
  return documents.flatMap(({ words, sentenceEnds }) =>
    sentenceEnds.map((end, index) => words.slice(sentenceEnds[index - 1] ?? 0, end)),
  );
}

/** The news annotated for this project. */
export function ownNews(data: string): LabelledDocument[] {
  const folder = join(data, "names-own");
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? readMarkedFolder(join(folder, entry.name)) : readMarkedLines(join(folder, entry.name)),
    );
}
