import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crossfact, folderWith } from "./crossfact.ts";

describe("crossfact init", () => {
  it("writes a module, which every Node runs; TypeScript in a TypeScript project that can run it", async () => {
    const plain = folderWith();
    expect(await crossfact(["init"], { folder: plain })).toEqual({
      status: 0,
      written: "wrote crossfact.config.mjs\n",
      noted: [],
    });
    const typed = folderWith({ "tsconfig.json": "{}" });
    expect((await crossfact(["init"], { folder: typed })).written).toBe("wrote crossfact.config.ts\n");
  });
  it("writes the type that is asked for, and a workflow", async () => {
    const folder = folderWith();
    const { written } = await crossfact(["init", "--type", "json", "--github"], { folder });
    expect(written).toBe("wrote crossfact.config.json\nwrote .github/workflows/crossfact.yml\n");
    const workflow = readFileSync(join(folder, ".github/workflows/crossfact.yml"), "utf8");
    expect(workflow).toMatch(/run: npx --yes crossfact@\d+\.\d+\.\d+ check --format github\n/);
  });
  it("never overwrites, neither that file nor a configuration of another type", async () => {
    const folder = folderWith({ "crossfact.config.js": "mine", ".github/workflows/crossfact.yml": "mine" });
    const { status, written } = await crossfact(["init", "--type", "ts", "--github"], { folder });
    expect({ status, written }).toEqual({
      status: 0,
      written:
        "crossfact.config.js is there already: left as it is\n.github/workflows/crossfact.yml is there already: left as it is\n",
    });
    expect(readFileSync(join(folder, "crossfact.config.js"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "crossfact.config.ts"))).toBe(false);
  });
});
