import type { CrossfactConfig } from "../../config/index.ts";
import { z } from "../../kernel/schema.ts";
import { FORMATS } from "../formats/format-names.ts";
import { KINDS } from "../kinds.ts";
import { nearestName } from "../nearest-name.ts";
import { UsageError } from "../usage-error.ts";
import { SEVERITY_KEYS } from "./severity-keys.ts";

const severity = z.enum(["off", "warn", "error"]);
const severityOptions = z.strictObject({
  minConfidence: z.number().min(0).max(1).optional(),
  except: z.array(z.string()).optional(),
});
const schema = z.strictObject({
  $schema: z.string().optional(),
  files: z.array(z.string()).optional(),
  format: z.enum([...FORMATS, "text"]).optional(),
  failOn: z.enum(["error", "warning", "never"]).optional(),
  maxWarnings: z.int().nonnegative().optional(),
  kinds: z.array(z.enum(KINDS)).optional(),
  sameEvent: z.boolean().optional(),
  variations: z.boolean().optional(),
  baseline: z.string().optional(),
  cache: z.union([z.boolean(), z.string()]).optional(),
  severity: z.record(z.string(), z.union([severity, z.tuple([severity, severityOptions])])).optional(),
});

/** The configuration that a file holds. Throws: UsageError that names the file, the key and the nearest known one. */
export function checkConfig(content: unknown, file: string): CrossfactConfig {
  const result = schema.safeParse(content);
  if (!result.success) throw new UsageError(`${file}: ${describeIssue(deepest(result.error.issues), content)}`);
  // zod passes over a key called "__proto__"
  for (const key of Object.keys((content as { severity?: object }).severity ?? {})) checkSeverityKey(key, file);
  return result.data as CrossfactConfig;
}

function checkSeverityKey(key: string, file: string): void {
  if (!SEVERITY_KEYS.includes(key)) throw new UsageError(`${file}: severity: ${unknownKey(key, SEVERITY_KEYS)}`);
}

/** A value that fits no branch of a union fails in each: the branch that got farthest says what is wrong. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const issue = issues[0] as z.core.$ZodIssue;
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors
    .flat()
    .map((branch) => ({ ...branch, path: [...issue.path, ...branch.path] }) as z.core.$ZodIssue)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined || inner.path.length === issue.path.length ? issue : deepest([inner]);
}

const EXPECTED: Readonly<Record<string, string>> = {
  $schema: "a text",
  files: "a list of paths",
  format: `one of ${FORMATS.join(", ")}`,
  failOn: '"error", "warning" or "never"',
  maxWarnings: "a whole number from 0",
  kinds: `a list of ${KINDS.join(", ")}`,
  sameEvent: "true or false",
  variations: "true or false",
  baseline: "a path",
  cache: "true, false or a folder",
  severity: '"off", "warn" or "error", alone or in a list with options',
  minConfidence: "a number from 0 to 1",
  except: "a list of subjects",
};

function describeIssue(issue: z.core.$ZodIssue, content: unknown): string {
  const path = issue.path.map(String);
  const where = path.length === 0 ? "" : `${path.join(".")}: `;
  if (issue.code === "unrecognized_keys") {
    const known = path.length === 0 ? Object.keys(schema.shape) : Object.keys(severityOptions.shape);
    return `${where}${unknownKey(issue.keys[0] as string, known)}`;
  }
  const received = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], content);
  const name = path.findLast((part) => Object.hasOwn(EXPECTED, part)) ?? "";
  return `${where}expected ${EXPECTED[name] ?? "an object of settings"}, got ${JSON.stringify(received) ?? typeof received}`;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  const hint = near === undefined ? `known are ${known.slice(0, 16).join(", ")}` : `did you mean "${near}"?`;
  return `unknown key "${key}": ${hint}`;
}
