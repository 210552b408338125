import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../project-root.ts";
import { bundledPackages } from "./bundled-packages.ts";
import { thirdPartyNotices } from "./third-party-notices.ts";

it("THIRD_PARTY_NOTICES.md is what `npm run notices` writes", async () => {
  expect(readFileSync(join(projectRoot, "THIRD_PARTY_NOTICES.md"), "utf8")).toBe(await thirdPartyNotices());
});

it("only permissive licences are copied into the package", async () => {
  const permissive = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];
  expect((await bundledPackages()).filter(({ license }) => !permissive.includes(license))).toEqual([]);
});
