import type { Corpus } from "../src/kernel/corpus.ts";
import { corpusFiles, kindsWithRules, loadCorpus, loadReader } from "../test/corpus/corpora.ts";
import type { Marked } from "../test/corpus/marked-sentence.ts";
import { parseMarkedSentence } from "../test/corpus/marked-sentence.ts";
import { type JudgedFinding, measureCases } from "./accuracy-cases.ts";
import { printTable } from "./measure.ts";

/** Mentions found and right, found and wrong, missed. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Lower edges of the steps of confidence. */
const STEPS = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

type Read = (text: string, published?: string) => readonly Marked[];

const none: Tally = { right: 0, wrong: 0, missed: 0 };
const rows: (string | number)[][] = [];

for (const kind of kindsWithRules()) {
  const reader = await loadReader(kind);
  let sum = none;
  for (const file of corpusFiles(kind)) {
    const corpus = await loadCorpus(file);
    const tally = tallyOf(corpus, (text, published) => reader.alone(corpus.rule, text, published));
    sum = add(sum, tally);
    rows.push(rowOf(corpus.rule, tally));
  }
  rows.push(rowOf(`all rules of ${kind}`, sum), ["", "", "", "", "", ""]);
}
printTable(
  "Each rule alone on its corpus, what is not read yet included",
  ["", "right", "wrong", "missed", "precision", "recall"],
  rows,
);

const FOLDERS = ["test/cases", "test/short", "test/clean", "test/held-out", "test/short-held-out"];
for (const folder of process.argv.length > 2 ? process.argv.slice(2) : FOLDERS) printCases(folder);

/** `npm run accuracy -- FOLDER...` measures the comparator on other folders of cases. */
function printCases(folder: string): void {
  const { cases, articles, byKind, clean, alarmed, judged } = measureCases(folder);
  const kinds = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = kinds.map(([, tally]) => tally).reduce<Tally>(add, none);
  printTable(
    `compareArticles on ${cases} cases (${articles} articles) of ${folder}; ${alarmed} of ${clean} clean cases alarmed`,
    ["", "right", "wrong", "missed", "precision", "recall"],
    [...kinds.map(([kind, tally]) => rowOf(kind, tally)), rowOf("all findings", sum)],
  );
  printTable(
    `How often findings of ${folder} are right, by the confidence that they state`,
    ["", "findings", "stated", "right"],
    reliability(judged),
  );
}

/** One row for each step: of findings at 0.9, nine in ten should be right. */
function reliability(judged: readonly JudgedFinding[]): (string | number)[][] {
  return STEPS.map((from, at) => {
    const to = STEPS[at - 1] ?? Number.POSITIVE_INFINITY;
    const step = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const stated = step.reduce((sum, { confidence }) => sum + confidence, 0);
    const title = at === 0 ? `${from} and above` : `${from} to ${to}`;
    return [
      title,
      step.length,
      share(stated, step.length),
      share(step.filter(({ right }) => right).length, step.length),
    ];
  });
}

/** A mention is right where both ends and, if stated, the reading are as the corpus says. */
function tallyOf(corpus: Corpus, read: Read): Tally {
  const whole = (corpus.means ?? []).flatMap(([reading, ...phrases]) =>
    phrases.map((phrase) => `{${phrase}=>${reading}}`),
  );
  const notYet = (corpus.notYet ?? []).map(({ phrase }) => (phrase.includes("{") ? phrase : `{${phrase}}`));
  const sentences = [...whole, ...(corpus.within ?? []), ...(corpus.never ?? []), ...notYet];
  return sentences.map((sentence) => tallySentence(sentence, corpus.published, read)).reduce(add, none);
}

function tallySentence(sentence: string, published: string | undefined, read: Read): Tally {
  const { text, expected } = parseMarkedSentence(sentence);
  const found = read(text, published);
  const right = expected.filter(({ start, end, reading }) =>
    found.some(
      (mention) => mention.start === start && mention.end === end && (reading ?? mention.reading) === mention.reading,
    ),
  ).length;
  return { right, wrong: found.length - right, missed: expected.length - right };
}

function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

function rowOf(title: string, { right, wrong, missed }: Tally): (string | number)[] {
  return [title, right, wrong, missed, share(right, right + wrong), share(right, right + missed)];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(3);
}
