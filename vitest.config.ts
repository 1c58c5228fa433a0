import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^#core\/(.*)$/, replacement: `${at('packages/core/src/')}$1` },
      { find: /^#cli\/(.*)$/, replacement: `${at('packages/cli/src/')}$1` },
      { find: /^#viewer\/(.*)$/, replacement: `${at('packages/viewer/src/')}$1` },
      { find: /^@newsgraph\/core$/, replacement: at('packages/core/src/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
