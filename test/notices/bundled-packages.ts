import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { projectRoot } from "../project-root.ts";

/** A third-party package of which something is copied into `dist`. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly licenseText: string;
  /** Copyright lines at the head of the copied files, as the packer drops them. */
  readonly copyrights: readonly string[];
}

/** What the bundles of all entries really contain, by the packer's own account. Packages in `dependencies` stay outside. */
export async function bundledPackages(): Promise<BundledPackage[]> {
  const { dependencies } = readJson(join(projectRoot, "package.json")) as { dependencies: Record<string, string> };
  const { metafile } = await build({
    entryPoints: ["src/index.ts", "src/report/index.ts", "src/node/index.ts", "src/cli/main.ts"],
    absWorkingDir: projectRoot,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "dist",
    format: "esm",
    platform: "node",
    external: Object.keys(dependencies),
    logLevel: "silent",
  });
  const filesByPackage = new Map<string, string[]>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = /^node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//.exec(file)?.groups?.name;
      if (name === undefined || bytesInOutput === 0) continue;
      filesByPackage.set(name, [...(filesByPackage.get(name) ?? []), file]);
    }
  }
  return [...filesByPackage]
    .map(([name, files]) => describePackage(name, files))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describePackage(name: string, files: readonly string[]): BundledPackage {
  const folder = join(projectRoot, "node_modules", name);
  const { version, license } = readJson(join(folder, "package.json")) as { version: string; license: string };
  const licenseFile = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (licenseFile === undefined) throw new Error(`${name} has no licence file`);
  const licenseText = readFileSync(join(folder, licenseFile), "utf8").trim();
  const heads = files.map((file) => readFileSync(join(projectRoot, file), "utf8").slice(0, 2_000));
  const lines = heads.flatMap((head) => head.match(/Copyright \(c\)[^\r\n]*/gi) ?? []);
  const copyrights = [...new Set(lines.map((line) => line.replace(/[\s*/]+$/, "")))].sort();
  return { name, version, license, licenseText, copyrights: copyrights.filter((line) => !licenseText.includes(line)) };
}

/** The head comment of each word list that says where it comes from. */
export function lexiconSources(): { readonly file: string; readonly source: string }[] {
  const folder = "src/lexicons/en";
  return readdirSync(join(projectRoot, folder))
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) => {
      const content = readFileSync(join(projectRoot, folder, file), "utf8");
      const comments = content.match(/\/\*\*(?:[^*]|\*(?!\/))*\*\//g) ?? [];
      const source = comments.find((comment) => /source|licen[cs]e|rights|compiled/i.test(comment));
      return source === undefined ? [] : [{ file: `${folder}/${file}`, source: flatten(source) }];
    });
}

function flatten(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/\n\s*\* ?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The attributions of the material from which the tagger's model was made. */
export function trainingNotices(): string {
  const file = join(projectRoot, "training", "NOTICES.md");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
