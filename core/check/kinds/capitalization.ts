import { capitalize, foldCase, lowerWord, upperWord } from '../../text/casing'
import { startsSentence } from '../../text/sentence-start'
import { isCapitalized, isLetter, type Word } from '../../text/words'
import type { Reading } from '../reading'
import type { Hit } from '../rule'
import type { CapitalizationRow } from '../rule-rows'
import { accountOf, listed, type Kind } from './kind'
import { wholeText } from './whole-text'

/** Reports a line in another case than it should have, and words that are written just so. */
export const capitalization: Kind<CapitalizationRow> = {
  phrases: (row) => listed(row.words, { case: 'any', except: [] }),
  rule(row, phrases) {
    const except = new Set(row.except)
    return {
      ...accountOf(row),
      reads: 'block',
      fields: row.scope,
      check: (block) => [
        ...phrases(block).flatMap(({ from, to, value }) => written(block, from, to, row.words[value.row]!, except)),
        ...(row.as === null || block.words.length === 0 ? [] : lines[row.as](block, except)),
      ],
    }
  },
}

/** Words in capitals throughout are left to whoever minds capitals. */
function written({ text, prose, language }: Reading, from: number, to: number, right: string, except: ReadonlySet<string>): Hit[] {
  const found = text.slice(from, to)
  const here = startsSentence(prose, from) ? capitalize(right, language) : right
  const isShouted = found.length > 1 && found === upperWord(found, language) && found !== lowerWord(found, language)
  if (isShouted || except.has(found) || found.replace(/'/g, '’') === here.replace(/'/g, '’')) return []
  return [{ from, to, values: { right: here }, instead: here }]
}

type Line = (block: Reading, except: ReadonlySet<string>) => Hit[]

const lines: Record<NonNullable<CapitalizationRow['as']>, Line> = {
  lower: eachWord((word, language) => lowerWord(word, language)),
  upper: eachWord((word, language) => upperWord(word, language)),
  title: eachWord((word, language, isFirst) => (!isFirst && smallWords.has(foldCase(word)) ? word : capitalize(word, language))),
  capital: (block, except) => {
    const [first] = block.words
    const right = first && isLetter(first.text) && !except.has(first.text) && wholeText(block.text).from === first.from ? capitalize(first.text, block.language) : null
    return right === null || right === first!.text ? [] : [{ from: first!.from, to: first!.to, values: { right }, instead: right }]
  },
  sentence: (block, except) => {
    const rest = block.words.filter((word, at) => at > 0 && counts(word, except) && !startsSentence(block.prose, word.from))
    return rest.length >= 3 && rest.every(({ text }) => isCapitalized(text)) ? [wholeText(block.text)] : []
  },
}

/** The words that tell: no small ones, which have no capital in a title either, and none in capitals throughout. */
function counts({ text }: Word, except: ReadonlySet<string>): boolean {
  return isLetter(text) && !except.has(text) && !smallWords.has(foldCase(text)) && !/^\p{Upper}[\p{Upper}.]+$/u.test(text)
}

const smallWords = new Set('a an and as at but by for from in into nor of on or over the to up via with ve ile de da ki mi'.split(' '))

function eachWord(rightOf: (word: string, language: string, isFirst: boolean) => string): Line {
  return ({ words, language }, except) => words.flatMap(({ text, from, to }, at) => {
    const right = except.has(text) ? text : rightOf(text, language, at === 0)
    return right === text ? [] : [{ from, to, values: { right }, instead: right }]
  })
}
