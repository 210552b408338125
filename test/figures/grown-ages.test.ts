import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

function agesFlagged(first: string, second: string, later: string): number {
  const report = compareArticles(
    [
      { id: "arrest", published: "2024-03-01T08:00:00Z", text: first },
      { id: "trial", published: later, text: second },
    ],
    { events: "same" },
  );
  return report.findings.filter(({ kind }) => kind === "figure").length;
}

describe("ages of one person in articles that lie far apart", () => {
  const arrest = "Police arrested Goran Petek, 31, over the fire at the Varna mill.";

  it("leaves a birthday alone", () => {
    expect(
      agesFlagged(arrest, "Goran Petek, 32, was convicted of the fire at the Varna mill.", "2024-11-20T08:00:00Z"),
    ).toBe(0);
    expect(
      agesFlagged(arrest, "Goran Petek, 33, was convicted of the fire at the Varna mill.", "2025-06-20T08:00:00Z"),
    ).toBe(0);
  });

  it("flags what no birthday explains", () => {
    expect(
      agesFlagged(arrest, "Goran Petek, 32, was charged over the fire at the Varna mill.", "2024-03-09T08:00:00Z"),
    ).toBe(1);
    expect(
      agesFlagged(arrest, "Goran Petek, 30, was convicted of the fire at the Varna mill.", "2024-11-20T08:00:00Z"),
    ).toBe(1);
    expect(
      agesFlagged(arrest, "Goran Petek, 37, was convicted of the fire at the Varna mill.", "2024-11-20T08:00:00Z"),
    ).toBe(1);
  });
});
