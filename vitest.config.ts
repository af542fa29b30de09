import { defineConfig } from 'vitest/config';

const report = process.env.BRIEFPRESS_REPORT;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // `npm run coverage`: what reads and completes a text has all of its cases tested.
    coverage: {
      include: ['src/read/**', 'src/resolve/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: { branches: 95 },
    },
    // A file for .ci/run to count from, beside what people read.
    ...(report ? { reporters: ['default', ['json', { outputFile: report }]] } : {}),
  },
});
