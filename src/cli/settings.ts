import { join, relative } from "node:path";
import type { CrossfactConfig } from "../config/index.ts";
import type { FindingKind } from "../index.ts";
import { findConfig } from "./config/find-config.ts";
import { loadConfig } from "./config/load-config.ts";
import { type Format, formatOfFile } from "./formats/format-names.ts";
import type { ConfigType } from "./init/config-template.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** The options of a command line, as far as a command has them. */
export interface CommandOptions {
  readonly format?: Format | "text";
  readonly output?: string;
  readonly failOn?: "error" | "warning" | "never";
  readonly maxWarnings?: number;
  readonly kinds?: readonly FindingKind[];
  readonly sameEvent?: boolean;
  readonly variations?: boolean;
  readonly quiet?: boolean;
  /** "" stands for the folder that is usual. */
  readonly cache?: string;
  readonly config?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly prune?: boolean;
  readonly color?: boolean;
  readonly watch?: boolean;
  readonly sources?: readonly string[];
  readonly type?: ConfigType;
  readonly github?: boolean;
}

/** What a command does in the end: its options, else the configuration, else what is usual. */
export interface Settings<Name extends Format = Format> {
  readonly files: readonly string[];
  readonly format: Name;
  readonly output: string | undefined;
  readonly failOn: "error" | "warning" | "never";
  readonly maxWarnings: number | undefined;
  readonly kinds: readonly FindingKind[] | undefined;
  readonly sameEvent: boolean;
  readonly variations: boolean;
  readonly quiet: boolean;
  readonly colours: boolean;
  /** "" stands for the folder that is usual; absent: nothing is kept. */
  readonly cache: string | undefined;
  readonly baseline: string | undefined;
  readonly severity: CrossfactConfig["severity"];
  /** The file they come from, where there is one. */
  readonly configFile: string | undefined;
}

/** Throws: UsageError where the configuration cannot be understood. */
export async function settle<Name extends Format>(
  options: CommandOptions,
  formats: readonly Name[],
  { folder, output }: Surroundings,
): Promise<Settings<Name>> {
  const configFile = options.config === undefined ? findConfig(folder) : join(folder, options.config);
  const config =
    configFile === undefined ? {} : await loadConfig(options.config ?? relative(folder, configFile), folder);
  const { quiet = false } = options;
  return {
    files: config.files ?? [],
    format: settleFormat(options, config, formats),
    output: options.output,
    failOn: options.failOn ?? config.failOn ?? (quiet ? "error" : "warning"),
    maxWarnings: options.maxWarnings ?? config.maxWarnings,
    kinds: options.kinds ?? config.kinds,
    sameEvent: options.sameEvent ?? config.sameEvent ?? false,
    variations: options.variations ?? config.variations ?? false,
    quiet,
    colours: output.colours && options.color !== false && options.output === undefined,
    cache: options.cache ?? cacheOf(config),
    baseline: options.baseline ?? config.baseline ?? (options.updateBaseline || options.prune ? BASELINE : undefined),
    severity: config.severity,
    configFile,
  };
}

const BASELINE = "crossfact.baseline.json";

function cacheOf({ cache }: CrossfactConfig): string | undefined {
  return cache === true ? "" : cache === false ? undefined : cache;
}

/** As asked for, else as the output's name says, else as configured where the command writes that. */
function settleFormat<Name extends Format>(
  options: CommandOptions,
  config: CrossfactConfig,
  formats: readonly Name[],
): Name {
  const byName = options.output === undefined ? undefined : formatOfFile(options.output);
  const candidates = [options.format, byName, config.format].map((name) => (name === "text" ? "pretty" : name));
  // each command's list begins with what is usual
  return candidates.flatMap((name) => formats.filter((known) => known === name))[0] ?? (formats[0] as Name);
}

/** What to read: the paths of the command line, else those of the configuration. Throws: UsageError where neither says. */
export function pathsOf(paths: readonly string[], { files, configFile }: Settings): readonly string[] {
  if (paths.length > 0) return paths;
  if (files.length > 0) return files;
  const also =
    configFile === undefined ? "or run crossfact init and list them there" : `or list them as files in ${configFile}`;
  throw new UsageError(`nothing to read: name files or folders, ${also}`);
}
