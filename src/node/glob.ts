import picomatch from "picomatch/posix";
import { slashed } from "./slashed.ts";

/** Whether a path is a glob pattern such as `stories/*.html`. A file of that very name goes first: that is the caller's to see. */
export function isPattern(path: string): boolean {
  return picomatch.scan(slashed(path)).isGlob === true;
}

/** The folder under which all that matches lies. */
export function patternFolder(pattern: string): string {
  return picomatch.scan(slashed(pattern)).base || ".";
}

/** Whether a path, written from the same folder as the pattern, matches it. */
export function matcherOf(pattern: string): (path: string) => boolean {
  const matches = picomatch(withoutDot(slashed(pattern)));
  return (path) => matches(withoutDot(slashed(path)));
}

function withoutDot(path: string): string {
  return path.startsWith("./") ? path.slice(2) : path;
}
