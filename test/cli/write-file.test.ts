import { execFileSync, spawn } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { writeFile } from "../../src/cli/write-file.ts";
import { projectRoot } from "../project-root.ts";
import { folderWith } from "./crossfact.ts";

describe("a file is written", () => {
  it("whole, with the rights it had, and nothing is left beside it", () => {
    const folder = folderWith({ report: "old" });
    chmodSync(join(folder, "report"), 0o640);
    writeFile(join(folder, "report"), "new");
    expect(readFileSync(join(folder, "report"), "utf8")).toBe("new");
    expect(statSync(join(folder, "report")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["report"]);
  });
  it("through a link, which stays one", () => {
    const folder = folderWith({ real: "old" });
    symlinkSync(join(folder, "real"), join(folder, "link"));
    writeFile(join(folder, "link"), "new");
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("new");
  });
  it.skipIf(process.platform === "win32")("into a pipe, which stays one: no device is ever replaced", async () => {
    const folder = folderWith();
    const pipe = join(folder, "pipe");
    execFileSync("bash", ["-c", 'mkfifo "$0"', pipe]);
    const reader = spawn("cat", [pipe]);
    const script = join(folder, "write.mts");
    writeFileSync(
      script,
      `import { writeFile } from ${JSON.stringify(join(projectRoot, "src/cli/write-file.ts"))};\nwriteFile(${JSON.stringify(pipe)}, "through");`,
    );
    spawn(join(projectRoot, "node_modules/.bin/tsx"), [script]);
    expect(await text(reader.stdout)).toBe("through");
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
  it("into folders that it makes on the way", () => {
    const folder = folderWith();
    writeFile(join(folder, "a/b/report"), "new");
    expect(readFileSync(join(folder, "a/b/report"), "utf8")).toBe("new");
  });
  it.skipIf(process.platform !== "linux")("not where no folder can be made, and is told so at once", () => {
    expect(() => writeFile("/proc/nowhere/report", "x")).toThrow(/cannot be written: nothing there$/);
    expect(() => writeFile("/proc/nowhere/below/report", "x")).toThrow(/cannot be written: nothing there$/);
  });
  it("not over a folder", () => {
    expect(() => writeFile(folderWith({ "a/b": "" }), "x")).toThrow(/cannot be written: is a folder$/);
  });
});
