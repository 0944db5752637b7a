import { writeSync } from 'node:fs'
import { Failed } from '../failed'

/** Where a command writes. */
export interface Output {
  line(text?: string): void
  /** Says on standard error what could not be done. Throws a bug again. */
  failure(error: unknown): null
  /** Words of a story on one line, in brackets: quotation marks are what they may be about. */
  text(words: string): string
  /** Words in a colour, where somebody looks who sees it. */
  paint(colour: Colour, text: string): string
}

export type Colour = 'red' | 'yellow' | 'quiet' | 'bold'

const codes: Record<Colour, [number, number]> = { red: [31, 39], yellow: [33, 39], quiet: [2, 22], bold: [1, 22] }

export function standardOutput(): Output {
  const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {
    line: (text = '') => { write(`${text}\n`) },
    failure(error) {
      if (!(error instanceof Failed)) throw error
      console.error(`dateline: ${error.failure.message} ${error.failure.next}`.trimEnd())
      return null
    },
    text: (words) => `[${words.replace(/\s+/g, ' ')}]`,
    paint(colour, text) {
      const [on, off] = codes[colour]
      return coloured ? `\u001b[${on}m${text}\u001b[${off}m` : text
    },
  }
}

/** Nobody reads on (`dateline rules | head`): that ends the program in order, and quietly. */
class Unread extends Error {}

export function isUnread(error: unknown): boolean {
  return error instanceof Unread
}

/** All of it, at once and in order, so that the program may end right after. A pipe that is full is waited for. */
function write(text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(1, bytes, done)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EPIPE') throw new Unread()
      if (code !== 'EAGAIN') throw error
      // A reader that is slow: let it read, a few milliseconds at a time.
      Atomics.wait(pause, 0, 0, 5)
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))
