import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { projectRoot } from "../project-root.ts";

export interface Bundle {
  readonly code: string;
  readonly inputs: Metafile["inputs"];
}

/**
 * The library and everything it imports as one script without imports that leaves its exports in the global `crossfact`.
 * Platform "neutral" knows no module of node: where one is imported, this rejects and names it.
 */
export async function neutralBundle(entry = "src/index.ts"): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(projectRoot, entry)],
    absWorkingDir: projectRoot,
    bundle: true,
    write: false,
    metafile: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "iife",
    globalName: "crossfact",
    target: "es2022",
    logLevel: "silent",
  });
  return { code: outputFiles[0]?.text ?? "", inputs: metafile.inputs };
}
