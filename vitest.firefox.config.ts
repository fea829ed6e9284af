import { defineConfig } from 'vitest/config';

/** The tests that drive the built add-on in a real Firefox: `npm run test:firefox`. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/firefox/build.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
