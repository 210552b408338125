import { loadStages } from "./library.ts";
import { printTable } from "./measure.ts";
import { importPeer } from "./peer.ts";
import { type Article, variedArticles } from "./varied-articles.ts";

/** As in `speed.ts`: the engine goes on compiling for some runs. */
const RUNS = 8;

const stages = await loadStages();
const readWink = await loadWink();

/** Articles that go through a stage together: few, so that the next stage finds them in the processor's cache, as it does in `readArticle`. */
const HANDFUL = 20;

/** About 1 MB of news. */
const articles = variedArticles(1_000);
const units = articles.reduce((sum, { text }) => sum + text.length, 0);

/** Microseconds by stage: for each handful the fastest run, because noise only ever adds. */
const fastest = new Map<string, number[]>();
let tokens = 0;
for (let run = 0; run < RUNS; run++) {
  tokens = 0;
  for (let from = 0; from < articles.length; from += HANDFUL)
    readInStages(from / HANDFUL, articles.slice(from, from + HANDFUL));
}

const dates = spent("dates");
const figures = spent("figures");
const wink = spent("wink-nlp");
printTable(
  "Reading stage by stage, each given what those above it made, and wink-nlp on the same text",
  ["", "µs a token", "MB/s", "times wink-nlp"],
  [
    row("document: body, sentences, tokens", spent("document")),
    row("parts of speech", spent("parts of speech")),
    row("names, tagged", spent("names")),
    row("entities", spent("entities")),
    row("quotes", spent("quotes")),
    row("dates", dates),
    row("figures", figures),
    row("figures and dates", figures + dates),
    row("wink-nlp: sentences, tags, entities", wink),
  ],
);

/** Each run reads its own documents: what is kept for a document would make the next run look fast. */
function readInStages(handful: number, given: readonly Article[]): void {
  const documents = time("document", given, (article) => stages.readDocument(article));
  tokens += documents.reduce((sum, document) => sum + document.tokens.length, 0);
  time("parts of speech", documents, stages.partsOfSpeech);
  const read = time("dates", documents, (document) => ({ document, dates: stages.findDates(document) }));
  time("names", documents, stages.nameSpans);
  const named = time("entities", read, (facts) => ({ ...facts, entities: stages.findEntities(facts.document) }));
  const quoted = time("quotes", named, (facts) => ({ ...facts, quotes: stages.findQuotes(facts.document, facts) }));
  time("figures", quoted, (facts) => stages.findFigures(facts.document, facts));
  time("wink-nlp", given, ({ text }) => readWink(text));

  /** Notes the processor time: on a busy machine the clock's cannot be compared. */
  function time<Given, Made>(stage: string, list: readonly Given[], make: (given: Given) => Made): Made[] {
    const before = process.cpuUsage();
    const made = list.map((one) => make(one));
    const { user, system } = process.cpuUsage(before);
    const times = fastest.get(stage) ?? [];
    fastest.set(stage, times);
    times[handful] = Math.min(times[handful] ?? Number.POSITIVE_INFINITY, user + system);
    return made;
  }
}

function spent(stage: string): number {
  return (fastest.get(stage) ?? []).reduce((sum, microseconds) => sum + microseconds, 0);
}

function row(name: string, microseconds: number): readonly (string | number)[] {
  return [
    name,
    (microseconds / tokens).toFixed(2),
    (units / microseconds).toFixed(1),
    (wink / microseconds).toFixed(1),
  ];
}

async function loadWink(): Promise<(text: string) => void> {
  const winkNLP = (await importPeer("wink-nlp")) as (model: unknown, stages: readonly string[]) => WinkNlp;
  const nlp = winkNLP(await importPeer("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
  return (text) => {
    nlp.readDoc(text).entities().out(nlp.its.detail);
  };
}

interface WinkNlp {
  readonly its: { readonly detail: unknown };
  readonly readDoc: (text: string) => { entities: () => { out: (detail: unknown) => unknown } };
}
