import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CommandSpec, OptionSpec } from "../command.ts";
import { configIn } from "../config/find-config.ts";
import { runsTypeScript } from "../config/import-typescript.ts";
import { CONFIG_TYPES, type ConfigType, configTemplate } from "../init/config-template.ts";
import { workflowTemplate } from "../init/workflow-template.ts";
import type { Surroundings } from "../surroundings.ts";
import { writeFile } from "../write-file.ts";

const type: OptionSpec = {
  flags: "-t, --type",
  argument: "TYPE",
  help: "ts, mjs or json (usual: ts where it runs, else mjs)",
  choices: CONFIG_TYPES,
};
const github: OptionSpec = { flags: "--github", help: "also write .github/workflows/crossfact.yml" };

export const init: CommandSpec = {
  name: "init",
  operands: [],
  summary: "write a commented configuration, and a GitHub workflow",
  description: "Writes a commented crossfact.config.* here. A file that exists is left as it is.",
  options: [type, github],
  examples: ["crossfact init", "crossfact init --type json --github"],
  run: (_operands, options, surroundings) => {
    const { folder } = surroundings;
    const chosen = options.type ?? usualType(folder);
    const config = configIn(folder) ?? join(folder, `crossfact.config.${chosen}`);
    writeNew(config, configTemplate(chosen), surroundings);
    if (options.github) writeNew(join(folder, ".github/workflows/crossfact.yml"), workflowTemplate(), surroundings);
    return 0;
  },
};

function usualType(folder: string): ConfigType {
  return existsSync(join(folder, "tsconfig.json")) && runsTypeScript(folder) ? "ts" : "mjs";
}

function writeNew(file: string, content: string, { folder, output }: Surroundings): void {
  const name = file.slice(folder.length + 1).replaceAll("\\", "/");
  const isThere = existsSync(file);
  if (!isThere) writeFile(file, content);
  output.write(isThere ? `${name} is there already: left as it is\n` : `wrote ${name}\n`);
}
