import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crossfact, ferryReport, folderWith } from "./crossfact.ts";

const [a, b, c] = [ferryReport("Post A", 14), ferryReport("Post B", 14), ferryReport("Post C", 16)];

describe("crossfact check", () => {
  it("ends with 0 where the articles agree", async () => {
    const folder = folderWith({ "a.md": a, "b.md": b });
    expect(await crossfact(["check", folder])).toMatchObject({
      status: 0,
      written: expect.stringMatching(/^No disagreement found in 2 articles/),
      noted: [],
    });
  });

  it("ends with 1 where they do not, with both sides and who says so", async () => {
    const folder = folderWith({ "a.md": a, "c.md": c });
    const { status, written } = await crossfact(["check", join(folder, "a.md"), join(folder, "c.md")]);
    expect(status).toBe(1);
    expect(written).toContain("Post A, 10 Mar 2025");
    expect(written).toContain("Post C, 10 Mar 2025");
  });

  it("writes JSON that names the files", async () => {
    const folder = folderWith({ "a.md": a, "b.md": b, "c.md": c });
    const { status, written } = await crossfact(["check", "--format", "json", "--same-event", folder]);
    expect(status).toBe(1);
    expect(JSON.parse(written).events).toEqual([{ id: expect.any(String), articleIds: ["a.md", "b.md", "c.md"] }]);
  });

  it("knows pretty by its older name, text", async () => {
    const folder = folderWith({ "a.md": a, "c.md": c });
    const { written } = await crossfact(["check", "--format", "text", folder]);
    expect(written).toBe((await crossfact(["check", "--format", "pretty", folder])).written);
  });

  it("reports only the kinds that are asked for, and fails for those alone", async () => {
    const folder = folderWith({ "a.md": a, "c.md": c });
    expect(await crossfact(["check", "--kinds", "quote,date", folder])).toMatchObject({ status: 0 });
    expect(await crossfact(["check", "--kinds", "quote,figure", folder])).toMatchObject({ status: 1 });
  });

  it("goes on without a file that cannot be read, and ends with 2", async () => {
    const folder = folderWith({ "a.md": a, "c.md": c, "broken.json": "{" });
    const { status, written, noted } = await crossfact([
      "check",
      join(folder, "broken.json"),
      join(folder, "a.md"),
      join(folder, "c.md"),
    ]);
    expect(status).toBe(2);
    expect(written).toContain("Post C");
    expect(noted).toEqual([expect.stringContaining("broken.json")]);
  });

  it("is no success where there is nothing to read", async () => {
    const folder = folderWith();
    expect(await crossfact(["check", folder])).toEqual({
      status: 2,
      written: "",
      noted: [`crossfact: ${folder}: expected a folder with articles, got none in it`],
    });
  });

  it("colours the words only where the output shows colours and nobody objects", async () => {
    const folder = folderWith({ "a.md": a, "c.md": c });
    const coloured = { colours: true };
    expect((await crossfact(["check", folder], coloured)).written).toContain("\u001b[");
    expect((await crossfact(["check", "--no-color", folder], coloured)).written).not.toContain("\u001b[");
  });
});

describe("what fails", () => {
  const updated = c.replace("2025-03-10", "2025-03-11");

  it("a warning does by default, not from --fail-on error", async () => {
    const folder = folderWith({ "a.md": a, "c.md": updated });
    expect((await crossfact(["check", folder])).written).toMatch(/^WARNING/);
    expect(await crossfact(["check", folder])).toMatchObject({ status: 1 });
    expect(await crossfact(["check", "--fail-on", "error", folder])).toMatchObject({ status: 0 });
  });
  it("more warnings than --max-warnings do", async () => {
    const folder = folderWith({ "a.md": a, "c.md": updated });
    expect(await crossfact(["check", "--max-warnings", "1", folder])).toMatchObject({ status: 0 });
    expect(await crossfact(["check", "--max-warnings", "0", "--fail-on", "error", folder])).toMatchObject({
      status: 1,
    });
  });
  it("nothing does with --fail-on never", async () => {
    const folder = folderWith({ "a.md": a, "c.md": c });
    expect(await crossfact(["check", "--fail-on", "never", folder])).toMatchObject({ status: 0 });
  });
  it("--quiet shows errors alone, and only they fail", async () => {
    const folder = folderWith({ "a.md": a, "c.md": updated });
    expect(await crossfact(["check", "--quiet", folder])).toMatchObject({
      status: 0,
      written: expect.not.stringContaining("WARNING"),
    });
  });
});

describe("--output", () => {
  it("writes the file whole, makes its folder, and nothing to standard output", async () => {
    const folder = folderWith({ "in/a.md": a, "in/c.md": c });
    const args = ["check", join(folder, "in"), "--format", "json", "--output", "out/deep/report"];
    expect(await crossfact(args, { folder })).toEqual({ status: 1, written: "", noted: [] });
    expect(JSON.parse(readFileSync(join(folder, "out/deep/report"), "utf8")).findings).toHaveLength(1);
    expect(readdirSync(join(folder, "out/deep"))).toEqual(["report"]);
  });
  it("gives the format by its ending, unless --format does", async () => {
    const folder = folderWith({ "in/a.md": a, "in/c.md": c });
    await crossfact(["check", join(folder, "in"), "-o", "report.json"], { folder });
    await crossfact(["check", join(folder, "in"), "-o", "forced.json", "-f", "pretty"], { folder, colours: true });
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).findings).toHaveLength(1);
    expect(readFileSync(join(folder, "forced.json"), "utf8")).toMatch(/^ERROR/);
  });
  it("that cannot be written is one line", async () => {
    const folder = folderWith({ "a.md": a, file: "" });
    const { status, noted } = await crossfact(["check", join(folder, "a.md"), "-o", "file/report.json"], { folder });
    expect(status).toBe(2);
    expect(noted).toEqual([
      expect.stringMatching(/^crossfact: .*report\.json: cannot be written: a part of the path is no folder$/),
    ]);
    expect(existsSync(join(folder, "file/report.json"))).toBe(false);
  });
});
