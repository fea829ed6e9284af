import { defineConfig } from 'vitest/config';

/** The tests that drive the built extension in a real Chromium: `vitest run -c vitest.browser.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/browser/build.ts'],
    // One browser at a time: two on a small machine make each other slow.
    fileParallelism: false,
    // A browser on a busy machine may close a popup between two commands. A broken promise is
    // broken at the second try, too.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
