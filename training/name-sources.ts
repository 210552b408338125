import { join } from "node:path";
import { ownNews } from "./cluster-text.ts";
import { type LabelledDocument, readCorpus, readTsv } from "./read-data.ts";
import { renamed } from "./rename.ts";

export interface NameSource {
  readonly name: string;
  readonly weight: number;
  readonly documents: LabelledDocument[];
}

/** What the name tagger learns from, and how much each source counts. In: the data folder, names of sources to leave out. */
export function nameSources(data: string, without: readonly string[] = []): NameSource[] {
  const sources: NameSource[] = [
    { name: "wikigold", weight: 1, documents: readTsv(join(data, "names-open/wikigold.tsv")) },
    { name: "crossner", weight: 0.5, documents: readTsv(join(data, "names-open/crossner.tsv")) },
    { name: "gum", weight: 0.5, documents: readTsv(join(data, "names-open/gum.tsv")) },
    { name: "own", weight: 3, documents: ownNews(data) },
    { name: "corpus", weight: 3, documents: readCorpus(join(import.meta.dirname, "corpus")) },
  ];
  const lists = join(data, "gazetteers");
  for (const name of ["own", "corpus"]) {
    const { documents } = sources.find((source) => source.name === name)!;
    sources.push({ name: `${name}-renamed`, weight: 0.5, documents: renamed(documents, lists, 5) });
  }
  return sources.filter((source) => !without.includes(source.name));
}
