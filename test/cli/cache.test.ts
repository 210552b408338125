import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crossfact, ferryReport, folderWith } from "./crossfact.ts";

const articles = { "wire/a.md": ferryReport("Post A", 14), "wire/c.md": ferryReport("Post C", 16) };
const kept = (folder: string, cache = "kept") => readdirSync(join(folder, cache)).sort();
const check = (folder: string) => crossfact(["check", "wire", "--cache=kept", "--format", "json"], { folder });

describe("--cache", () => {
  it("gives the same report as without, when it fills and when it is full", async () => {
    const folder = folderWith(articles);
    const plain = await crossfact(["check", "wire", "--format", "json"], { folder });
    expect(await check(folder)).toEqual(plain);
    expect(await check(folder)).toEqual(plain);
    expect(kept(folder)).toHaveLength(2);
  });
  it("is what is read from: with its values exchanged another report comes out", async () => {
    const folder = folderWith(articles);
    const { written } = await check(folder);
    writeFileSync(join(folder, "wire/c.md"), articles["wire/c.md"].replace("16 people", "23 people"));
    const changed = await check(folder);
    expect(changed.written).not.toBe(written);
    expect(kept(folder)).toHaveLength(3);
  });
  it("that is broken or empty is as good as none", async () => {
    const folder = folderWith(articles);
    const { written } = await check(folder);
    const [first = "", second = ""] = kept(folder);
    writeFileSync(join(folder, "kept", first), "no such thing");
    writeFileSync(join(folder, "kept", second), "");
    expect((await check(folder)).written).toBe(written);
    expect((await check(folder)).written).toBe(written);
  });
  it("drops what nobody asked for in a month, and nothing of others", async () => {
    const folder = folderWith({ ...articles, "kept/old.crossfact": "", "kept/mine.txt": "" });
    const longAgo = new Date(Date.now() - 40 * 86_400_000);
    for (const name of ["old.crossfact", "mine.txt"]) utimesSync(join(folder, "kept", name), longAgo, longAgo);
    await check(folder);
    expect(kept(folder)).not.toContain("old.crossfact");
    expect(kept(folder)).toContain("mine.txt");
  });
  it("takes no path for its folder, and lies beside node_modules where there is one", async () => {
    const folder = folderWith({ ...articles, "node_modules/a/index.js": "" });
    expect(await crossfact(["check", "--cache", "wire"], { folder })).toMatchObject({ status: 1, noted: [] });
    expect(kept(folder, "node_modules/.cache/crossfact")).toHaveLength(2);
  });
  it("serves extract and draft, too", async () => {
    const folder = folderWith(articles);
    for (const args of [
      ["extract", "wire", "-f", "json"],
      ["draft", "wire/a.md", "--sources", "wire/c.md", "-f", "json"],
    ]) {
      const plain = await crossfact(args, { folder });
      expect(await crossfact([...args, "--cache=kept"], { folder })).toEqual(plain);
      expect(await crossfact([...args, "--cache=kept"], { folder })).toEqual(plain);
    }
  });
  it("that cannot be written is one line", async () => {
    const folder = folderWith({ ...articles, kept: "a file" });
    const { status, noted } = await check(folder);
    expect({ status, noted }).toEqual({ status: 2, noted: [expect.stringContaining("cannot be written")] });
  });
});
