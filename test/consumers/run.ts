// The packed package in projects of its users, one for each vitest that it promises to work with. Run: npm run consumers
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { installPackage } from "../dist/installed-package.ts";
import { type Complaint, checkTypes, runVitest, writeConsumer } from "./matcher-consumer.ts";

/** The last of each major version when this was written. */
const VITESTS = ["3.2.7", "4.1.12", "5.1.1"];
/** What vitest's declarations ask for. */
const NODE_TYPES = "@types/node@22.20.5";

/** The first errors tell what is wrong. */
const LONGEST_COMPLAINT = 3000;

const current = process.env.CROSSFACT_CURRENT_NODE ?? process.execPath;
const { folder } = installPackage();

try {
  const consumer = writeConsumer(folder);
  for (const version of VITESTS) {
    const install = ["install", "--no-save", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", [...install, `vitest@${version}`, NODE_TYPES], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    tell(`types on vitest ${version}, bundler resolution`, checkTypes(consumer, "bundler"));
    tell(`types on vitest ${version}, in a CommonJS project`, checkTypes(consumer, "node16", "commonjs"));
    tell(`types on vitest ${version}, node16 resolution`, checkTypes(consumer, "node16"));
    tell(`tests on vitest ${version}`, runVitest(folder, consumer, nodeFor(version)));
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** vitest 5 does not start on Node 20. */
function nodeFor(version: string): string {
  return version.startsWith("5.") ? current : process.execPath;
}

function tell(what: string, complaint: Complaint): void {
  const shown = complaint.length > LONGEST_COMPLAINT ? `${complaint.slice(0, LONGEST_COMPLAINT)} ...` : complaint;
  console.log(shown === "" ? `ok      ${what}` : `failed  ${what}\n${shown}`);
  if (complaint !== "") process.exitCode = 1;
}
