import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";

/** What a command said that did not end well, "" where it did. */
export type Complaint = string;

/** Puts this project's own tests of the matchers beside an installed package, as a user's project. Out: its folder. */
export function writeConsumer(installation: string): string {
  const folder = join(installation, "consumer");
  mkdirSync(join(folder, "testing"), { recursive: true });
  cpSync(join(projectRoot, "test", "vitest"), join(folder, "vitest"), { recursive: true });
  cpSync(join(projectRoot, "test", "testing", "stories.ts"), join(folder, "testing", "stories.ts"));
  return folder;
}

/** Type-checks a consumer, the declarations of the package and of vitest included. */
export function checkTypes(
  consumer: string,
  resolution: "bundler" | "node16",
  type: "module" | "commonjs" = "module",
): Complaint {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    // vitest's own declarations for CommonJS do not pass
    skipLibCheck: type === "commonjs",
    allowImportingTsExtensions: true,
    target: "es2022",
    module: resolution === "bundler" ? "esnext" : "node16",
    moduleResolution: resolution,
  };
  const config = join(consumer, `tsconfig.${resolution}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["vitest"] }));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true, type }));
  return complaintOf(
    process.execPath,
    [join(projectRoot, "node_modules/typescript/bin/tsc"), "--project", config],
    consumer,
  );
}

/** Runs the tests of a project with the vitest that is installed beside the package. */
export function runVitest(installation: string, project: string, node = process.execPath): Complaint {
  const vitest = join(installation, "node_modules", "vitest", "vitest.mjs");
  return complaintOf(node, [vitest, "run", "--root", project], project);
}

function complaintOf(command: string, args: readonly string[], cwd: string): Complaint {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    VITEST: undefined,
    VITEST_POOL_ID: undefined,
    VITEST_WORKER_ID: undefined,
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}${error ?? ""}` || `ended with status ${status}`;
}
