import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crossfact, ferryReport, folderWith } from "./crossfact.ts";

const source = ferryReport("Post A", 14);

describe("crossfact draft", () => {
  it("fails for a fact that a source contradicts, and says by what", async () => {
    const folder = folderWith({ "wire/a.md": source, "draft.txt": "16 people were killed when a ferry capsized." });
    const { status, written } = await crossfact([
      "draft",
      join(folder, "draft.txt"),
      "--sources",
      join(folder, "wire/a.md"),
    ]);
    expect(status).toBe(1);
    expect(written).toMatch(/^ERROR {2}figure: “16[^”]*” is contradicted by “14/);
  });
  it("tolerates what no source says with --fail-on error", async () => {
    const folder = folderWith({ "wire/a.md": source, "draft.txt": "The ferry belonged to Norrin Lines." });
    const args = ["draft", join(folder, "draft.txt"), "--sources", join(folder, "wire")];
    expect(await crossfact(args)).toMatchObject({ status: 1, written: expect.stringMatching(/^WARNING/) });
    expect(await crossfact([...args, "--fail-on", "error"])).toMatchObject({ status: 0 });
  });
  it("takes the configured files as sources, and severities for a kind with a status", async () => {
    const config = { files: ["wire"], severity: { "entity/unsupported": "off", "figure/contradicted": "warn" } };
    const folder = folderWith({
      "crossfact.config.json": JSON.stringify(config),
      "wire/a.md": source,
      "draft.txt": "16 people were killed when a ferry of Norrin Lines capsized.",
    });
    const { status, written } = await crossfact(["draft", join(folder, "draft.txt"), "--fail-on", "error"], { folder });
    expect({ status, written }).toEqual({ status: 0, written: expect.not.stringContaining("entity") });
    expect(written).toMatch(/^WARNING {2}figure: .* is contradicted by/);
  });
  it("writes a page, too", async () => {
    const folder = folderWith({ "wire/a.md": source, "draft.txt": "16 people were killed when a ferry capsized." });
    const args = ["draft", join(folder, "draft.txt"), "--sources", join(folder, "wire"), "--format", "html"];
    expect((await crossfact(args)).written).toMatch(/^<!doctype html>.*<h1>1 contradicted/s);
  });
  it("needs a draft that is one article", async () => {
    const folder = folderWith({ "wire/a.md": source, "wire/b.md": source });
    expect(await crossfact(["draft", join(folder, "wire"), "--sources", join(folder, "wire")])).toMatchObject({
      status: 2,
      noted: [`crossfact: ${join(folder, "wire")}: expected one article, got 2`],
    });
  });
});

describe("crossfact diff", () => {
  it("fails for a fact that changed", async () => {
    const folder = folderWith({ "one.md": source, "two.md": source.replace("14 people", "16 people") });
    const { status, written } = await crossfact(["diff", join(folder, "one.md"), join(folder, "two.md")]);
    expect({ status, written }).toEqual({ status: 1, written: expect.stringContaining("1 changed") });
  });
  it("does not for new wording", async () => {
    const folder = folderWith({ "one.md": source, "two.md": source.replace("pulled from the water", "rescued") });
    expect(await crossfact(["diff", join(folder, "one.md"), join(folder, "two.md")])).toMatchObject({
      status: 0,
      written: "No fact changed.\n",
    });
  });
});
