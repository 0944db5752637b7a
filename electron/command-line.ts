import { resolve } from 'node:path'

/**
 * The file an Electron was started with, as a full path; null when there is none. Flags are Chromium's. A program that is
 * not packed is itself named first (`electron . story.txt`).
 */
export function fileToOpen(argv: readonly string[], folder: string, packed: boolean): string | null {
  const named = argv.filter((each, index) => index > 0 && !each.startsWith('-') && !takesNext.has(argv[index - 1]!))
  const file = named[packed ? 0 : 1]
  return file ? resolve(folder, file) : null
}

/** Electron's own flags whose value is the next word. */
const takesNext = new Set(['-r', '--require'])
