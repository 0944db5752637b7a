import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { keyTimes } from './keystrokes'
import { inTurns, printRow, ratio, round, median } from './rounds'
import { emptyWindowTime, storyWindowTime, whyNoWindow } from './windows'

const run = promisify(execFile)
const project = join(import.meta.dirname, '..', '..')
const sample = join(project, 'assets/sample/nato-dialogue.txt')
const cli = join(project, 'out/terminal/cli.cjs')

/** How fast Dateline is there: in the terminal, as a window, under the fingers. Each beside the barest of its kind. */
export async function measure({ quick }: { quick: boolean }): Promise<Record<string, number | null>> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  return {
    'check-over-node': await checkOverNode(quick ? 5 : 20),
    'window-over-empty': await windowOverEmpty(quick ? 3 : 10),
    'key-over-slate': await keyOverSlate(quick ? 140 : 420),
  }
}

async function checkOverNode(rounds: number): Promise<number> {
  const out = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  const time = async (args: string[]): Promise<number> => {
    const begin = performance.now()
    // The sample has findings at error level: the check answers 1, which is no failure here.
    await run(process.execPath, args).catch((error: { code?: number }) => { if (error.code !== 1) throw error })
    return performance.now() - begin
  }
  const exportArgs = [cli, 'export', sample, '--format', 'newsml-g2', '--out', out, '--overwrite', '--despite', 'measuring']
  const times = await inTurns([
    { name: 'bare', once: () => time(['-e', '0']) },
    { name: 'check', once: () => time([cli, 'check', sample]) },
    { name: 'export', once: () => time(exportArgs) },
  ], rounds)
  await rm(out, { recursive: true })
  const [bare, check, exported] = [times.get('bare')!, times.get('check')!, times.get('export')!]
  const [checkRatio, exportRatio] = [ratio(check, bare), ratio(exported, bare)]
  printRow('node -e 0', bare)
  printRow('dateline check (sample)', check, `${checkRatio} × a bare Node start`)
  printRow('dateline export (sample)', exported, `${exportRatio} × a bare Node start; aim: at most 4`)
  return Math.max(checkRatio, exportRatio)
}

async function windowOverEmpty(rounds: number): Promise<number | null> {
  const missing = whyNoWindow()
  if (missing) {
    console.log(`window: not measured, ${missing}`)
    return null
  }
  const times = await inTurns([
    { name: 'empty', once: emptyWindowTime },
    { name: 'story', once: storyWindowTime },
  ], rounds)
  const [empty, story] = [times.get('empty')!, times.get('story')!]
  const figure = ratio(story, empty)
  printRow('window with an empty page', empty)
  printRow('window with the sample', story, `${figure} × empty; aim: at most 1.5`)
  return figure
}

async function keyOverSlate(keys: number): Promise<number | null> {
  const times = await keyTimes(keys)
  if (typeof times === 'string') {
    console.log(`keystroke: not measured, ${times}`)
    return null
  }
  printRow('key to frame, plain Slate', times.slate)
  const figure = round(median(times.dateline) / median(times.slate))
  printRow('key to frame, Dateline', times.dateline, `${figure} × plain Slate; aim: at most 1.3`)
  return figure
}
