import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 20_000,
    // The second is for .ci/run, which counts.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/hearsay/tests.json' }]],
  },
}
export default config
