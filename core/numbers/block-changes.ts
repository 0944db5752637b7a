import { perBlock } from '../check/per-block'
import { longestRead } from '../quotations/recognise'
import { changesIn, type Change } from './changes'
import { numbersIn } from './numbers'

/** The changes in percent or points that a block's prose states with both of their numbers. Looked for once for all rules. */
export const percentChanges = perBlock(({ prose, language, sentences }): readonly Change[] => {
  if (prose.length > longestRead || !/percent|per cent|%/.test(prose)) return []
  const numbers = numbersIn(prose, language)
  return numbers.length < 3 ? [] : sentences.flatMap((sentence) => changesIn(prose, numbers, sentence))
})
