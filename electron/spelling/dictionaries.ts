import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveWords, spelledLanguage, wordsOf } from '../../core/spelling/dictionary'
import { wordGraph } from '../../core/spelling/word-graph'
import { programFolder } from '../version'

/**
 * Has the words for copy in a language ready before the first check of such copy: read once, as they lie in their file. A
 * language that nobody has words of needs none, and where the file is missing the rules about spelling say that they cannot
 * judge.
 */
export function readyToSpell(language: string): void {
  const spelled = spelledLanguage(language)
  if (!spelled || wordsOf(spelled)) return
  try {
    giveWords(spelled, wordGraph(readFileSync(join(programFolder, 'out', 'window', 'words', `${spelled}.words`))))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
