import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

export const project = join(import.meta.dirname, '..', '..')

/** A command that was started as somebody in a terminal would start it. */
export interface Command {
  child: ChildProcess
  out(): string
  errors(): string
  /** The first match in what it prints; rejects when it ends without having printed it. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>
  /** Signals it and all that it has started, as Ctrl+C in a terminal does. */
  signal(signal: NodeJS.Signals): void
}

export interface HowToRun {
  env?: Record<string, string | undefined>
  cwd?: string
  uid?: number
  input?: string | Uint8Array
}

/** Runs a program; without `env` as this process has it, and what `env` says besides, `undefined` taking a variable away. */
export function run(program: string, args: readonly string[], { env = {}, cwd = project, uid, input }: HowToRun = {}): Command {
  const child = spawn(program, args, {
    cwd, env: { ...process.env, ...env }, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'], detached: true, ...(uid ? { uid } : {}),
  })
  let out = ''
  let errors = ''
  const waiting = new Set<() => void>()
  const hear = (): void => waiting.forEach((look) => look())
  child.stdout!.on('data', (chunk: Buffer) => { out += chunk; hear() })
  child.stderr!.on('data', (chunk: Buffer) => { errors += chunk; hear() })
  child.stdin?.on('error', () => {}).end(input)
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'gone'))
  })
  return {
    child,
    out: () => out,
    errors: () => errors,
    ended,
    signal(signal) {
      try {
        process.kill(-child.pid!, signal)
      } catch {
        // All of it has ended.
      }
    },
    prints: (pattern) => new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(out)
        if (found) resolve(found)
      }
      waiting.add(look)
      look()
      void ended.then((code) => reject(new Error(`ended with ${code} and printed: ${out}${errors}`)))
    }),
  }
}

/** Runs a file of JavaScript in this Node. */
export function runNode(file: string, args: readonly string[] = [], how: HowToRun = {}): Command {
  return run(process.execPath, [join(project, file), ...args], how)
}
