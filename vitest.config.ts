import { join } from "node:path";
import { defineConfig } from "vitest/config";

const HOSTILE = "test/hostile/*.test.ts";
const source = join(import.meta.dirname, "src");

export default defineConfig({
  resolve: {
    alias: [
      { find: /^crossfact$/, replacement: join(source, "index.ts") },
      { find: /^crossfact\/(config|report|node|testing|vitest)$/, replacement: join(source, "$1/index.ts") },
    ],
  },
  test: {
    testTimeout: 20_000,
    // all cores; files share the modules that are loaded, so no test may leave anything behind
    maxWorkers: "100%",
    isolate: false,
    projects: [
      { extends: true, test: { name: "all", include: ["test/**/*.test.ts"], exclude: [HOSTILE] } },
      // what has a time limit runs when the rest is done
      { extends: true, test: { name: "hostile", include: [HOSTILE], sequence: { groupOrder: 1 } } },
    ],
  },
});
