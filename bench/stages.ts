import { loadStages } from "./library.ts";
import { printTable } from "./measure.ts";
import { importPeer } from "./peer.ts";
import { variedArticles } from "./varied-articles.ts";

/** As in `speed.ts`: the engine goes on compiling for some runs. */
const RUNS = 8;

const stages = await loadStages();
const readWink = await loadWink();

/** About 1 MB of news. */
const articles = variedArticles(1_000);
const units = articles.reduce((sum, { text }) => sum + text.length, 0);

const fastest = new Map<string, number>();
let tokens = 0;
for (let run = 0; run < RUNS; run++) readInStages();

const dates = fastest.get("dates") as number;
const figures = fastest.get("figures") as number;
const wink = fastest.get("wink-nlp") as number;
printTable(
  "Reading stage by stage, each given what those above it made, and wink-nlp on the same text",
  ["", "µs a token", "MB/s", "times wink-nlp"],
  [
    row("document: body, sentences, tokens", fastest.get("document")),
    row("parts of speech", fastest.get("parts of speech")),
    row("names, tagged", fastest.get("names")),
    row("entities", fastest.get("entities")),
    row("quotes", fastest.get("quotes")),
    row("dates", dates),
    row("figures", figures),
    row("figures and dates", figures + dates),
    row("wink-nlp: sentences, tags, entities", wink),
  ],
);

/** Each run reads its own documents: what is kept for a document would make the next run look fast. */
function readInStages(): void {
  const documents = time("document", articles, (article) => stages.readDocument(article));
  tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);
  time("parts of speech", documents, stages.partsOfSpeech);
  const read = time("dates", documents, (document) => ({ document, dates: stages.findDates(document) }));
  time("names", documents, stages.nameSpans);
  const named = time("entities", read, (facts) => ({ ...facts, entities: stages.findEntities(facts.document) }));
  const quoted = time("quotes", named, (facts) => ({ ...facts, quotes: stages.findQuotes(facts.document, facts) }));
  time("figures", quoted, (facts) => stages.findFigures(facts.document, facts));
  time("wink-nlp", articles, ({ text }) => readWink(text));
}

/** Notes the processor time: on a busy machine the clock's cannot be compared. */
function time<Given, Made>(stage: string, list: readonly Given[], make: (given: Given) => Made): Made[] {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const made = list.map((given) => make(given));
  const { user, system } = process.cpuUsage(before);
  fastest.set(stage, Math.min(fastest.get(stage) ?? Number.POSITIVE_INFINITY, user + system));
  return made;
}

function row(name: string, microseconds = 0): readonly (string | number)[] {
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
