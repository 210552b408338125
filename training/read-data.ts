import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sentence, Token } from "../src/document/document.ts";
import { splitSentences } from "../src/document/split-sentences.ts";
import { tokenize } from "../src/document/tokenize.ts";

/** Words with one label each, and the index after each sentence's last word: what both taggers learn from. */
export interface LabelledDocument {
  readonly id: string;
  readonly words: string[];
  /** IOB2 name tags ("B-PER", "I-PER", "O") or universal parts of speech. */
  readonly labels: string[];
  readonly sentenceEnds: number[];
}

/** `#doc id` lines, then `token<TAB>tag` with a blank line between sentences. */
export function readTsv(path: string): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let open: LabelledDocument | undefined;
  const endSentence = () => {
    if (open && open.words.length > (open.sentenceEnds.at(-1) ?? 0)) open.sentenceEnds.push(open.words.length);
  };
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("#doc ")) {
      endSentence();
      open = { id: line.slice(5), words: [], labels: [], sentenceEnds: [] };
      documents.push(open);
    } else if (line.trim() === "") endSentence();
    else {
      const [word, tag] = line.split("\t") as [string, string];
      open!.words.push(word);
      open!.labels.push(tag);
    }
  }
  endSentence();
  return documents;
}

const MARK = /\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/g;

export interface PlainDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Tokens and sentences line by line, every line as body text. */
export function readPlain(text: string): PlainDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const first = tokens.length;
    tokenize(text, start, start + line.length, tokens);
    splitSentences(text, tokens, first, tokens.length, 0, sentences);
    start += line.length + 1;
  }
  return { text, tokens, sentences };
}

/**
 * Text with its names marked in place, `[PER Ana Silva]`, read with the library's own tokens and sentences.
 * A name that shares a token with what stands outside its brackets takes the whole token.
 */
export function readMarked(id: string, marked: string): LabelledDocument {
  let text = "";
  const names: { start: number; end: number; type: string }[] = [];
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    names.push({ start: text.length, end: text.length + match[2]!.length, type: match[1]! });
    text += match[2];
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const { tokens, sentences } = readPlain(text);
  const labels = tokens.map(() => "O");
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && tokens[at]!.end <= name.start) at++;
    let next = at;
    for (; next < tokens.length && tokens[next]!.start < name.end; next++)
      labels[next] = next === at ? `B-${name.type}` : `I-${name.type}`;
    at = next;
  }
  return { id, words: tokens.map((token) => token.text), labels, sentenceEnds: sentences.map((s) => s.endToken) };
}

/** Tokenized news, a sentence a line, a blank line between documents. */
export function readMarkedLines(path: string): LabelledDocument[] {
  const text = readFileSync(path, "utf8").replace(/ (?='(?:s|d|m|ll|re|ve)\b)| (?=n't\b)/g, "");
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== "");
  return blocks.map((block, number) => readMarked(`${path}#${number}`, block));
}

export function readMarkedFolder(folder: string): LabelledDocument[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  return files.map((file) => readMarked(`${folder}/${file}`, readFileSync(join(folder, file), "utf8")));
}

/** Files of several articles, `===` between them; lines that start with "# " are comments. */
export function readCorpus(folder: string): LabelledDocument[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8").replace(/^# .*\n/gm, "");
    return text.split(/^===$/m).map((article, number) => readMarked(`${file}#${number}`, article));
  });
}

interface ConlluRow {
  readonly form: string;
  readonly upos: string;
  readonly id: number;
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

/** Sentences of a CoNLL-U file by document, hyphenated words joined into one token as the library's tokens are. */
export function readConllu(path: string, joinHyphens = true): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let rows: ConlluRow[] = [];
  let spaceAfterRange = new Map<number, boolean>();
  const endSentence = () => {
    if (rows.length === 0) return;
    const open = documents.at(-1)!;
    for (const group of joinHyphens ? hyphenGroups(rows) : rows.map((row) => [row])) {
      open.words.push(group.map((row) => row.form).join(""));
      open.labels.push(group.length === 1 ? group[0]!.upos : groupTag(group));
    }
    open.sentenceEnds.push(open.words.length);
    rows = [];
    spaceAfterRange = new Map();
  };
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# newdoc id = "))
      documents.push({ id: line.slice(14), words: [], labels: [], sentenceEnds: [] });
    else if (line === "") endSentence();
    else if (!line.startsWith("#")) {
      const field = line.split("\t");
      const range = /^(\d+)-(\d+)$/.exec(field[0]!);
      if (range) {
        for (let id = Number(range[1]); id < Number(range[2]); id++) spaceAfterRange.set(id, false);
        if (field[9]!.includes("SpaceAfter=No")) spaceAfterRange.set(Number(range[2]), false);
      } else if (/^\d+$/.test(field[0]!))
        rows.push({
          form: field[1]!,
          upos: field[3]!,
          id: Number(field[0]),
          head: Number(field[6]),
          relation: field[7]!,
          spaceAfter: spaceAfterRange.get(Number(field[0])) ?? !field[9]!.includes("SpaceAfter=No"),
        });
    }
  }
  endSentence();
  return documents;
}

function hyphenGroups(rows: readonly ConlluRow[]): ConlluRow[][] {
  const groups: ConlluRow[][] = [];
  const isWord = (row: ConlluRow | undefined) =>
    row !== undefined && /^[\p{L}\p{N}]/u.test(row.form) && /[\p{L}\p{N}]$/u.test(row.form);
  for (let at = 0; at < rows.length; at++) {
    const group = [rows[at]!];
    while (
      isWord(rows[at]) &&
      !rows[at]!.spaceAfter &&
      rows[at + 1]?.form === "-" &&
      !rows[at + 1]!.spaceAfter &&
      isWord(rows[at + 2])
    ) {
      group.push(rows[at + 1]!, rows[at + 2]!);
      at += 2;
    }
    groups.push(group);
  }
  return groups;
}

/** The tag of a joined word is that of the part the others hang on; a participle before a noun is an adjective. */
function groupTag(group: readonly ConlluRow[]): string {
  const ids = new Set(group.map((row) => row.id));
  const head = group.find((row) => !ids.has(row.head) && row.upos !== "PUNCT") ?? group.at(-1)!;
  return head.upos === "VERB" && head.relation === "amod" ? "ADJ" : head.upos;
}
