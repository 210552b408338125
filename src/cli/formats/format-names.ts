import { extname } from "node:path";

export const FORMATS = ["pretty", "json", "jsonl", "markdown", "html", "sarif", "junit", "github", "csv"] as const;

export type Format = (typeof FORMATS)[number];

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  ".csv": "csv",
  ".htm": "html",
  ".html": "html",
  ".json": "json",
  ".jsonl": "jsonl",
  ".markdown": "markdown",
  ".md": "markdown",
  ".ndjson": "jsonl",
  ".sarif": "sarif",
  ".txt": "pretty",
  ".xml": "junit",
};

/** The format that a file's name asks for: `report.html`, `crossfact.sarif`, `crossfact.sarif.json`. */
export function formatOfFile(file: string): Format | undefined {
  if (file.endsWith(".sarif.json")) return "sarif";
  return FORMAT_OF_ENDING[extname(file).toLowerCase()];
}
