import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crossfact, ferryReport, folderWith } from "./crossfact.ts";

const articles = { "wire/a.md": ferryReport("Post A", 14), "wire/c.md": ferryReport("Post C", 16) };
const listed = (folder: string, name = "known.json") => JSON.parse(readFileSync(join(folder, name), "utf8")).findings;

describe("a baseline", () => {
  it("once written leaves out what it lists, with a message for whoever reads it", async () => {
    const folder = folderWith(articles);
    const written = await crossfact(["check", "wire", "--baseline", "known.json", "--update-baseline"], { folder });
    expect(written).toMatchObject({ status: 0, noted: ["known.json: 1 added, 0 dropped, 1 listed"] });
    expect(listed(folder)).toEqual([
      { id: expect.stringMatching(/^\w+$/), message: expect.stringContaining("killed") },
    ]);
    const again = await crossfact(["check", "wire", "--baseline", "known.json"], { folder });
    expect(again).toMatchObject({ status: 0, written: expect.stringMatching(/^No disagreement found/), noted: [] });
  });
  it("keeps nothing back that is new", async () => {
    const folder = folderWith(articles);
    await crossfact(["check", "wire", "--update-baseline"], { folder });
    writeFileSync(join(folder, "wire/d.md"), ferryReport("Post D", 23).replace("117", "140"));
    const { status } = await crossfact(["check", "wire", "--baseline", "crossfact.baseline.json"], { folder });
    expect(status).toBe(1);
  });
  it("says what is no longer found, and --prune drops it", async () => {
    const folder = folderWith({
      "wire/a.md": articles["wire/a.md"],
      "known.json": '{"findings":[{"id":"x","message":"old"}]}',
    });
    const stale = await crossfact(["check", "wire", "--baseline", "known.json"], { folder });
    expect(stale.noted).toEqual(["known.json: 1 of 1 findings are no longer found: --prune drops them"]);
    const pruned = await crossfact(["check", "wire", "--baseline", "known.json", "--prune"], { folder });
    expect(pruned.noted).toEqual(["known.json: 0 added, 1 dropped, 0 listed"]);
    expect(listed(folder)).toEqual([]);
  });
  it("is not pruned while a file cannot be read", async () => {
    const folder = folderWith({ ...articles, "known.json": '{"findings":[{"id":"x","message":"old"}]}' });
    const { status, noted } = await crossfact(["check", "wire", "gone.md", "--baseline", "known.json", "--prune"], {
      folder,
    });
    expect({ status, noted }).toMatchObject({
      status: 2,
      noted: expect.arrayContaining([expect.stringContaining("not pruned")]),
    });
    expect(listed(folder)).toHaveLength(1);
  });
  it("named in the configuration is used without being asked for", async () => {
    const config = JSON.stringify({ files: ["wire"], baseline: "known.json" });
    const folder = folderWith({ ...articles, "crossfact.config.json": config });
    await crossfact(["check", "--update-baseline"], { folder });
    expect(await crossfact(["check"], { folder })).toMatchObject({ status: 0 });
  });
  it("written twice is the same, whatever the order of the articles", async () => {
    const folder = folderWith(articles);
    await crossfact(["check", "wire/a.md", "wire/c.md", "--baseline", "one.json", "--update-baseline"], { folder });
    await crossfact(["check", "wire/c.md", "wire/a.md", "--baseline", "two.json", "--update-baseline"], { folder });
    expect(readFileSync(join(folder, "one.json"), "utf8")).toBe(readFileSync(join(folder, "two.json"), "utf8"));
  });
});

describe("a baseline that is none is one line", () => {
  const cases: readonly [content: string, said: string][] = [
    ["{", "known.json: it cannot be read"],
    ["[]", 'known.json: expected a baseline, { "findings": [{ "id", "message" }] }'],
    ['{"findings":[{"id":7,"message":""}]}', "known.json: expected a baseline"],
    ['{"findings":[],"__proto__":{"a":1}}', "known.json: expected a baseline"],
  ];
  for (const [content, said] of cases) {
    it(content, async () => {
      const folder = folderWith({ ...articles, "known.json": content });
      const { status, written, noted } = await crossfact(["check", "wire", "--baseline", "known.json"], { folder });
      expect({ status, written, noted }).toEqual({ status: 2, written: "", noted: [expect.stringContaining(said)] });
    });
  }
  it("missing", async () => {
    const { status, noted } = await crossfact(["check", "wire", "--baseline", "gone.json"], {
      folder: folderWith(articles),
    });
    expect({ status, noted }).toEqual({
      status: 2,
      noted: ["crossfact: gone.json: no baseline there: --update-baseline writes one"],
    });
  });
});
