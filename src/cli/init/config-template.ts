export const CONFIG_TYPES = ["ts", "mjs", "json"] as const;

export type ConfigType = (typeof CONFIG_TYPES)[number];

/** A configuration with what is usual, and the rest as comments. JSON has none. */
export function configTemplate(type: ConfigType): string {
  switch (type) {
    case "ts":
      // only a type is imported: the file also runs where the package is not installed beside it
      return `import type { CrossfactConfig } from "crossfact/config";\n\nexport default ${SETTINGS} satisfies CrossfactConfig;\n`;
    case "mjs":
      return `/** @type {import("crossfact/config").CrossfactConfig} */\nexport default ${SETTINGS};\n`;
    case "json":
      return `${JSON.stringify({ files: ["articles"], failOn: "warning", severity: { "figure/update": "warn" } }, null, 2)}\n`;
    default:
      return type satisfies never;
  }
}

const SETTINGS = `{
  // Files, folders and patterns to check where the command line names none.
  files: ["articles"],

  // Exit status 1 from "error" or "warning", or "never".
  failOn: "warning",
  // maxWarnings: 10,

  // pretty, json, jsonl, markdown, html, sarif, junit, github, csv
  // format: "pretty",

  // All articles report one event. Otherwise events are found.
  // sameEvent: true,

  // Also report different words for compatible facts.
  // variations: true,

  // Findings that are known: \`crossfact check --update-baseline\` writes them.
  // baseline: "crossfact.baseline.json",

  // Keep results between runs: true, or a folder.
  // cache: true,

  // "off", "warn" or "error", for a kind (figure, date, quote, speaker, entity, place, claim), a kind with
  // its relation (contradiction, update, variation) or a rule, as a report names it. The most exact wins.
  severity: {
    // "figure/update": "off",
    // quote: ["error", { minConfidence: 0.9 }],
    // figure: ["warn", { except: ["injured"] }],
    // "comparisons/names/compare-spellings": "off",

    // In \`crossfact draft\`: supported, contradicted, unsupported; in \`crossfact diff\`: added, removed, changed.
    // "entity/unsupported": "off",
  },
}`;
