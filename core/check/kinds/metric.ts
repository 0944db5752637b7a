import { isCapitalized, isLetter, words } from '../../text/words'
import { perBlock } from '../per-block'
import type { Reading } from '../reading'
import type { MetricRow } from '../rule-rows'
import { summed } from '../summed'
import { readFormula, type Counts } from './formula'
import { accountOf, counted, missed, type Kind } from './kind'
import { wholeText } from './whole-text'

/** Reports a sum over counts that is too great or too small: how long the sentences are, how much is quoted. */
export const metric: Kind<MetricRow> = {
  rule(row) {
    const formula = readFormula(row.formula)
    const account = { ...accountOf(row), wholePassage: true } as const
    if (row.of === 'block') return {
      ...account,
      reads: 'block',
      fields: row.scope,
      check(block) {
        const counts = countsIn(block)
        const count = formula(counts)
        const limit = counts.words === 0 ? null : missed(count, row)
        return limit === null ? [] : [{ ...wholeText(block.text), values: counted(count, limit) }]
      },
    }
    const countsOf = summed(row.scope, countsInStory, none, added)
    return {
      ...account,
      reads: 'story',
      check(story) {
        const counts = countsOf(story)
        const { headline } = story
        const count = formula(counts)
        const limit = counts.words === 0 ? null : missed(count, row)
        return limit === null ? [] : [{ at: headline, ...wholeText(headline.reading.text), values: counted(count, limit), subject: row.id }]
      },
    }
  },
}

const none: Counts = { words: 0, sentences: 0, paragraphs: 0, characters: 0, letters: 0, long: 0, capitals: 0, figures: 0, quoted: 0 }

/** A word from this many letters on is a long one. */
const longFrom = 7

function countsIn({ text, prose, sentences }: Reading): Counts {
  const all = words(text)
  const number = (counts: (word: string) => boolean): number => all.reduce((sum, word) => sum + (counts(word.text) ? 1 : 0), 0)
  return {
    words: all.length,
    sentences: sentences.length,
    paragraphs: all.length > 0 ? 1 : 0,
    characters: text.length,
    letters: all.reduce((sum, word) => sum + lettersIn(word.text), 0),
    long: number((word) => word.length >= longFrom && isLetter(word)),
    capitals: number(isCapitalized),
    figures: number((word) => /^\p{N}/u.test(word)),
    quoted: all.length - words(prose).length,
  }
}

function lettersIn(word: string): number {
  return /^[a-z]+$/i.test(word) ? word.length : Array.from(word).filter(isLetter).length
}

const countsInStory = perBlock((block) => (block.kind === 'editors-note' ? none : countsIn(block)))

function added(one: Counts, other: Counts, sign: 1 | -1): Counts {
  return {
    words: one.words + sign * other.words,
    sentences: one.sentences + sign * other.sentences,
    paragraphs: one.paragraphs + sign * other.paragraphs,
    characters: one.characters + sign * other.characters,
    letters: one.letters + sign * other.letters,
    long: one.long + sign * other.long,
    capitals: one.capitals + sign * other.capitals,
    figures: one.figures + sign * other.figures,
    quoted: one.quoted + sign * other.quoted,
  }
}
