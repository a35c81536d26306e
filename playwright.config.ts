import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Each test has a browser, a journal and a key to derive; two cores carry one of those at a time.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
});
