import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveWords, spelledLanguages } from '../core/spelling/dictionary'
import { wordGraph } from '../core/spelling/word-graph'

/** Every test has the words of the dictionaries, as the program has them once it has read them. */
for (const language of spelledLanguages) {
  giveWords(language, wordGraph(readFileSync(join(import.meta.dirname, '..', 'out', 'public', 'words', `${language}.words`))))
}
