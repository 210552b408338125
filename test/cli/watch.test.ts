import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import { enter, ferryReport, folderWith } from "./crossfact.ts";

/** A watching command. `reports` has what it wrote in each round. */
function watching(args: readonly string[], folder: string) {
  const reports: string[] = [];
  const notes: string[] = [];
  const stop = new AbortController();
  enter(folder);
  const output = {
    write: (text: string) => void reports.push(text),
    note: (line: string) => void notes.push(line),
    progress: () => undefined,
    colours: false,
  };
  const ended = run([...args, "--watch"], { output, folder, env: {}, signal: stop.signal });
  const rounds = (count: number) =>
    vi.waitFor(
      () => {
        expect(notes.filter((note) => note.startsWith("watching"))).toHaveLength(count);
      },
      { timeout: 15_000, interval: 20 },
    );
  return { reports, notes, ended, rounds, end: () => stop.abort() };
}

describe("--watch", { timeout: 60_000 }, () => {
  it("does it again for each change, however many files it takes, and ends with the last status", async () => {
    const folder = folderWith({ "wire/a.md": ferryReport("Post A", 14) });
    const { reports, rounds, ended, end } = watching(["check", "wire"], folder);
    await rounds(1);
    mkdirSync(join(folder, "wire/deep"));
    for (const name of ["b", "c"]) {
      writeFileSync(join(folder, `wire/deep/${name}.md`), ferryReport(`Post ${name}`, 16));
      await wait(50);
    }
    await rounds(2);
    expect(reports).toEqual([expect.stringMatching(/^No/), expect.stringMatching(/^ERROR.* in 3 articles/s)]);
    writeFileSync(join(folder, "wire/deep/c.md"), ferryReport("Post c", 14));
    await rounds(3);
    end();
    expect(await ended).toBe(1);
  });

  it("goes on when a file or the configuration is broken, until it is mended", async () => {
    const folder = folderWith({
      "wire/a.md": ferryReport("Post A", 14),
      "wire/c.md": ferryReport("Post C", 16),
      "crossfact.config.json": '{"files":["wire"]}',
    });
    const { reports, notes, rounds, ended, end } = watching(["check"], folder);
    await rounds(1);
    writeFileSync(join(folder, "crossfact.config.json"), '{"files":["wire"]');
    await rounds(2);
    expect(notes.join("\n")).toContain("crossfact.config.json: it cannot be read");
    writeFileSync(join(folder, "crossfact.config.json"), '{"files":["wire"],"severity":{"figure":"off"}}');
    await rounds(3);
    expect(reports).toEqual([expect.stringMatching(/^ERROR/), expect.stringMatching(/^No/)]);
    end();
    expect(await ended).toBe(0);
  });

  it("takes its own output for no change", async () => {
    const folder = folderWith({ "wire/a.md": ferryReport("Post A", 14) });
    const { rounds, notes, ended, end } = watching(["check", "wire", "-o", "wire/report.json"], folder);
    await rounds(1);
    await wait(600);
    expect(notes).toHaveLength(1);
    end();
    await ended;
  });

  it("cannot watch standard input", async () => {
    const folder = folderWith({ "a.md": ferryReport("Post A", 14) });
    const { ended, notes } = watching(["diff", "a.md", "-"], folder);
    expect(await ended).toBe(2);
    expect(notes).toEqual([expect.stringContaining("--watch: standard input")]);
  });
});
