import { describe, expect, it } from "vitest";
import { processOutput } from "../../src/cli/output.ts";
import { drawBar } from "../../src/cli/progress-bar.ts";

describe("the output of a process", () => {
  const output = (isTTY: boolean, env: Record<string, string> = {}) => {
    const errors: string[] = [];
    const stream = (write: (text: string) => void) => ({ isTTY, write });
    const fake = { stdout: stream(() => undefined), stderr: stream((text) => errors.push(text)), env };
    return { ...processOutput(fake as unknown as NodeJS.Process), errors };
  };

  it("has colours on a terminal", () => {
    expect(output(true).colours).toBe(true);
    expect(output(false).colours).toBe(false);
    expect(output(true, { TERM: "dumb" }).colours).toBe(false);
  });
  it("obeys NO_COLOR, and FORCE_COLOR before it", () => {
    expect(output(true, { NO_COLOR: "1" }).colours).toBe(false);
    expect(output(true, { NO_COLOR: "" }).colours).toBe(true);
    expect(output(false, { FORCE_COLOR: "1" }).colours).toBe(true);
    expect(output(false, { FORCE_COLOR: "1", NO_COLOR: "1" }).colours).toBe(true);
    expect(output(true, { FORCE_COLOR: "0" }).colours).toBe(false);
  });
  it("notes one line at a time", () => {
    const { note, errors } = output(false);
    note("one");
    note("two");
    expect(errors.join("")).toBe("one\ntwo\n");
  });
});

describe("the progress bar", () => {
  const bar = () => {
    let time = 0;
    const drawn: string[] = [];
    const draw = drawBar((text) => drawn.push(text), { now: () => time });
    const at = (now: number, done: number) => {
      time = now;
      draw({ done, total: 200, work: "reading" });
    };
    return { at, end: () => draw(undefined), drawn };
  };

  it("does not appear for work that is over within a second", () => {
    const { at, end, drawn } = bar();
    at(0, 1);
    at(900, 199);
    end();
    expect(drawn).toEqual([]);
  });
  it("shows how far longer work has come, and is wiped away at its end", () => {
    const { at, end, drawn } = bar();
    at(0, 0);
    at(1_500, 100);
    end();
    expect(drawn).toEqual(["\r\u001b[Kreading [############            ] 100 of 200", "\r\u001b[K"]);
  });
  it("is not redrawn for every article", () => {
    const { at, drawn } = bar();
    for (let done = 0; done < 200; done++) at(done * 10, done);
    expect(drawn.length).toBeLessThan(12);
  });
});
