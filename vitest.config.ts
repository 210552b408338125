import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The folder whose articles the examples and the seed tests read.
    env: { CROSSFACT_SEEDS: process.env.CROSSFACT_SEEDS ?? "./seeds" },
    testTimeout: 20_000,
  },
});
