import type { OptionSpec } from "./command.ts";
import type { Format } from "./formats/format-names.ts";
import { KINDS } from "./kinds.ts";
import { nearestName } from "./nearest-name.ts";
import { UsageError } from "./usage-error.ts";

export function format(formats: readonly Format[]): OptionSpec {
  return { flags: "-f, --format", argument: "FORMAT", help: formats.join("|"), choices: [...formats, "text"] };
}

export const output: OptionSpec = {
  flags: "-o, --output",
  argument: "FILE",
  help: "write to FILE; its ending gives the format",
};

export const failOn: OptionSpec = {
  flags: "--fail-on",
  argument: "LEVEL",
  help: "exit 1 from: error, warning (usual), never",
  choices: ["error", "warning", "never"],
};

export const maxWarnings: OptionSpec = {
  flags: "--max-warnings",
  argument: "N",
  help: "exit 1 only from more than N warnings, or an error",
  parse: (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new UsageError(`--max-warnings: expected a whole number, got "${value}"`);
  },
};

export const kinds: OptionSpec = {
  flags: "-k, --kinds",
  argument: "LIST",
  help: `only ${KINDS.join(",")}`,
  parse: (value) => {
    const names = value.split(",").map((name) => name.trim());
    const unknown = names.find((name) => !(KINDS as readonly string[]).includes(name));
    if (unknown === undefined) return names;
    const near = nearestName(unknown, KINDS);
    throw new UsageError(
      `--kinds: unknown kind "${unknown}": ${near === undefined ? `known are ${KINDS.join(", ")}` : `did you mean "${near}"?`}`,
    );
  },
};

export const sameEvent: OptionSpec = { flags: "--same-event", help: "take all articles as reports of one event" };

export const variations: OptionSpec = {
  flags: "--variations",
  help: "report different words for compatible facts, too",
};

export const quiet: OptionSpec = { flags: "-q, --quiet", help: "errors only: no warnings, notes or progress" };

export const watch: OptionSpec = { flags: "-w, --watch", help: "do it again when a file changes" };

export const cache: OptionSpec = {
  flags: "--cache",
  argument: "DIR",
  optional: true,
  help: "keep results (in node_modules/.cache/crossfact)",
};

export const config: OptionSpec = {
  flags: "-c, --config",
  argument: "FILE",
  help: "instead of the nearest crossfact.config.*",
};

export const baseline: OptionSpec = {
  flags: "--baseline",
  argument: "FILE",
  help: "leave out the findings that FILE lists",
};

export const updateBaseline: OptionSpec = {
  flags: "--update-baseline",
  help: "list all present findings in the baseline",
};

export const prune: OptionSpec = { flags: "--prune", help: "drop from the baseline what is no longer found" };

export const noColor: OptionSpec = { flags: "--no-color", help: "plain text, as where NO_COLOR is set" };
