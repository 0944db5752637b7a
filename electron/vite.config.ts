import { builtinModules } from 'node:module'
import { dirname } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { stylePackages } from './house-style/style-plugin.ts'

/**
 * `--mode` names what is built. `window` is the page that both hosts serve, for Chrome 114 (what Electron 25 carries).
 * The others run in Node: each is one CommonJS file for Node 18, so that it runs in Electron 25 as well as in the
 * newest. libsql stays outside because it is native.
 */
const nodeEntries: Record<string, { input: string, output: string }> = {
  main: { input: 'main.ts', output: 'main/main.cjs' },
  preload: { input: 'preload.ts', output: 'main/preload.cjs' },
  serve: { input: 'serve.ts', output: 'host/serve.cjs' },
  launch: { input: 'launch.ts', output: 'terminal/cli.cjs' },
  cli: { input: 'cli.ts', output: 'terminal/dateline.cjs' },
}

export default defineConfig(({ mode }) => {
  if (mode === 'window') return windowConfig
  const entry = nodeEntries[mode]
  if (!entry) throw new Error(`--mode is one of window, ${Object.keys(nodeEntries).join(', ')}`)
  return nodeConfig(entry)
})

const windowConfig: UserConfig = {
  root: import.meta.dirname + '/../renderer',
  base: './',
  // The words of the dictionaries, which are made before: the checker asks for them when it has checked.
  publicDir: '../out/public',
  plugins: [react(), optimizeLocales.vite({ locales: ['en-US', 'tr-TR'] })],
  build: {
    outDir: '../out/window',
    emptyOutDir: true,
    target: 'chrome114',
    // The first picture needs most of it.
    chunkSizeWarningLimit: 1000,
  },
}

function nodeConfig(entry: { input: string, output: string }): UserConfig {
  return {
    root: import.meta.dirname,
    plugins: [stylePackages()],
    ssr: { noExternal: true, external: ['electron', 'libsql'] },
    build: {
      ssr: entry.input,
      outDir: '../out',
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node18',
      minify: false,
      rollupOptions: {
        external: ['electron', 'libsql', ...builtinModules, /^node:/],
        output: {
          format: 'cjs',
          // Electron 25 cannot import() out of the packed archive; require() it can.
          dynamicImportInCjs: false,
          entryFileNames: entry.output,
          // What is seldom needed, such as the reader of Word files, is loaded when it is.
          chunkFileNames: `${dirname(entry.output)}/parts/[name].cjs`,
        },
      },
    },
  }
}
