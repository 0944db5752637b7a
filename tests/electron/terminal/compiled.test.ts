import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'dateline-compiled-'))
const program = join(folder, 'program.cjs')
const launcher = join(folder, 'launch.cjs')
const kept = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.compiled'))
const run = (): string => execFileSync(process.execPath, [launcher], { encoding: 'utf8' })

/** The launcher's own module, built as the terminal's launcher is. */
async function buildLauncher(): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: false, logLevel: 'error', root: folder,
    build: {
      ssr: join(import.meta.dirname, '../../../electron/terminal/compiled.ts'), outDir: folder, emptyOutDir: false, target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'compiled.cjs' } },
    },
  })
  writeFileSync(launcher, `require('./compiled.cjs').runCompiled(${JSON.stringify(program)})`)
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a program that is run by what V8 made of it', async () => {
  await buildLauncher()

  it('says the same at the first run and at the next, and keeps one file beside it', () => {
    writeFileSync(program, `console.log('first', __dirname === ${JSON.stringify(folder)})`)
    expect([run(), run()]).toEqual(['first true\n', 'first true\n'])
    expect(kept()).toHaveLength(1)
  })

  it('is the new program once its file has changed, also in a file of the same length', () => {
    writeFileSync(program, `console.log('other', __dirname === ${JSON.stringify(folder)})`)
    utimesSync(program, new Date(), new Date(Date.now() + 5000))
    expect([run(), run()]).toEqual(['other true\n', 'other true\n'])
    expect(kept()).toHaveLength(1)
  })

  it('is compiled anew when what was kept is no good', () => {
    writeFileSync(join(folder, kept()[0]!), 'not what V8 made')
    expect(run()).toBe('other true\n')
  })

  it('is one program for the parts that ask for it', () => {
    writeFileSync(join(folder, 'part.cjs'), `module.exports = require('./program.cjs').name`)
    writeFileSync(program, `exports.name = 'one'; console.log('runs'); console.log(require('./part.cjs'))`)
    expect([run(), run()]).toEqual(['runs\none\n', 'runs\none\n'])
  })
})
