import { defineConfig } from 'vitest/config'
import { stylePackages } from '../electron/house-style/style-plugin.ts'

export default defineConfig({
  plugins: [stylePackages()],
  test: {
    root: import.meta.dirname + '/..',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 30_000,
  },
})
