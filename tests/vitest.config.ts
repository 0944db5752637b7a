import { defineConfig } from 'vitest/config'
import { stylePackages } from '../electron/house-style/style-plugin.ts'

/** Tests that start the built program, and so need it built. */
const driven = ['tests/app/*.test.ts', 'tests/electron/start.test.ts', 'tests/electron/dist.test.ts', 'tests/electron/desktop.test.ts', 'tests/electron/terminal/*.test.ts']

export default defineConfig({
  plugins: [stylePackages()],
  test: {
    root: import.meta.dirname + '/..',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'parts', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: driven, globalSetup: import.meta.dirname + '/build-words.ts', setupFiles: import.meta.dirname + '/give-words.ts' } },
      { extends: true, test: { name: 'program', include: driven, globalSetup: import.meta.dirname + '/build-once.ts', testTimeout: 90_000, hookTimeout: 90_000 } },
    ],
  },
})
