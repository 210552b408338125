import { join } from "node:path";
import { defineConfig } from "vitest/config";

const source = join(import.meta.dirname, "src");

export default defineConfig({
  resolve: {
    alias: [
      { find: /^crossfact$/, replacement: join(source, "index.ts") },
      { find: /^crossfact\/(config|report|node|testing|vitest)$/, replacement: join(source, "$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // all cores; files share the modules that are loaded, so no test may leave anything behind
    maxWorkers: "100%",
    isolate: false,
  },
});
