// What a test prints when a step of the pipeline changes a figure, a name or a quotation. Run: npm run faults
import { join } from "node:path";
import { assertQuotes, assertStates, assertSupportedBy } from "crossfact/testing";
import { correctSpelling, roundFigures, usePlainWords } from "./src/faulty-steps.ts";
import { makeDraft, steps } from "./src/pipeline.ts";
import { readWire } from "./src/wire-report.ts";

const wire = readWire(join(import.meta.dirname, "wire"));

for (const fault of [roundFigures, correctSpelling, usePlainWords]) {
  const draft = makeDraft(wire, [...steps, fault]);
  console.log(`--- ${fault.name} ---\n`);
  show(() => assertSupportedBy(draft, wire));
  show(() => assertStates(draft, { slot: "injured", value: 17 }));
  show(() => assertQuotes(draft, "The alarm did not sound until the gas had reached the yard", { by: "Marta Helvig" }));
}

function show(assertion: () => void): void {
  try {
    assertion();
  } catch (error) {
    console.log(`${(error as Error).message}\n`);
  }
}
