import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { project, runNode } from './command'

const electronFolder = process.env.ELECTRON_OVERRIDE_DIST_PATH
const canPack = !!electronFolder && existsSync(join(electronFolder, 'electron'))
const packed = join(project, 'dist', 'linux-unpacked')

describe('npm run dist without an Electron', () => {
  it('says in a sentence what is missing, and ends with 1', async () => {
    const command = runNode('electron/dist.mjs', [], { env: { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' } })
    expect(await command.ended).toBe(1)
    expect(command.errors()).toMatch(/^There is no Electron to pack: there is no Electron in \/nowhere, .*\n$/)
  })

  it('says that it does not know an option', async () => {
    const command = runNode('electron/dist.mjs', ['--all'])
    expect(await command.ended).toBe(1)
    expect(command.errors()).toBe('There is no option --all; npm run dist -- --installers makes the installers.\n')
  })
})

describe.skipIf(!canPack || process.platform !== 'linux')('the packed application', () => {
  let home: string
  let child: ChildProcess | null = null

  beforeAll(async () => {
    rmSync(packed, { recursive: true, force: true })
    home = mkdtempSync(join(tmpdir(), 'dateline-packed-'))
    const command = runNode('electron/dist.mjs')
    expect(await command.ended, command.errors()).toBe(0)
    expect(command.out()).toContain('Packed: dist/linux-unpacked\n')
  }, 240_000)

  afterAll(async () => {
    child?.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true })
  })

  it('is an executable of its own beside one archive, with the database’s machine code outside of it', () => {
    expect(readdirSync(packed)).toContain('dateline')
    expect(readdirSync(join(packed, 'resources'))).toContain('app.asar')
    const native = readdirSync(join(packed, 'resources/app.asar.unpacked/node_modules/@libsql'))
    expect(native).toHaveLength(1)
    expect(existsSync(join(packed, 'resources/app.asar.unpacked/node_modules/@libsql', native[0]!, 'index.node'))).toBe(true)
  })

  it.skipIf(!process.env.DISPLAY)('starts, shows the sample with its findings, and keeps a story', async () => {
    child = spawn(join(packed, 'dateline'), ['--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'], {
      cwd: tmpdir(), env: { ...process.env, DATELINE_HOME: home }, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    })
    const evaluate = await attach(child)
    const text = async (selector: string): Promise<string> => String(await evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`))
    await expect.poll(() => text('[contenteditable=true] h1'), { timeout: 20_000 }).toBe('NATO remains ready for dialogue with Russia: Stoltenberg')
    await expect.poll(() => text('body'), { timeout: 20_000 }).toMatch(/Findings\s*[1-9]/)
    expect(await evaluate('[typeof require, typeof process, typeof module].join()')).toBe('undefined,undefined,undefined')
    const answer = await evaluate(`newsroom.sampleStory({})
      .then(({ value }) => newsroom.saveStory({ story: { ...value.story, slug: 'packed' }, revision: value.revision }))
      .then((saved) => newsroom.listStories({}).then((list) => JSON.stringify([saved.ok, list.value.map(({ slug }) => slug)])))`)
    expect(JSON.parse(String(answer))).toEqual([true, expect.arrayContaining(['packed'])])
    expect(existsSync(join(home, 'stories.db'))).toBe(true)
    const gone = new Promise((resolve) => child!.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await gone).toBe(0)
  }, 60_000)
})

/**
 * Talks to the page over the two pipes of Chromium's own protocol, because the packed application refuses an inspector.
 * Answers how to evaluate an expression in the page, waiting for its promise.
 */
async function attach(running: ChildProcess): Promise<(expression: string) => Promise<unknown>> {
  const [to, from] = [running.stdio[3] as Writable, running.stdio[4] as Readable]
  const waiting = new Map<number, (result: Record<string, unknown>) => void>()
  let heard = ''
  let count = 0
  from.on('data', (chunk: Buffer) => {
    heard += chunk
    const messages = heard.split('\0')
    heard = messages.pop()!
    for (const message of messages) {
      const { id, result } = JSON.parse(message) as { id?: number, result?: Record<string, unknown> }
      if (id !== undefined) waiting.get(id)?.(result ?? {})
    }
  })
  const ask = (method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> => new Promise((resolve) => {
    count += 1
    waiting.set(count, resolve)
    to.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`)
  })
  const page = async (): Promise<string | undefined> => {
    const { targetInfos } = await ask('Target.getTargets', {}) as { targetInfos: { url: string, targetId: string }[] }
    return targetInfos.find(({ url }) => url === 'dateline://app/')?.targetId
  }
  await expect.poll(page, { timeout: 20_000 }).toBeDefined()
  const { sessionId } = await ask('Target.attachToTarget', { targetId: await page(), flatten: true }) as { sessionId: string }
  return async (expression) => {
    const { result } = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId)
    return (result as { value?: unknown } | undefined)?.value
  }
}
