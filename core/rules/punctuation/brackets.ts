import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'

/** A bracket without its partner. */
export const brackets: BlockRule = {
  id: 'punctuation/brackets',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: { opening: 'The bracket is not closed.', closing: 'The bracket was never opened.' },
  wrong: [
    ['The ministers (both of them left.', null],
    ['The ministers both of them) left.', null],
    ['They left (on Monday [the 14th).', null],
    ['HEADLINE: Talks (updates end', null],
  ],
  allows: [
    'The ministers (both of them) left.',
    'They left 1) on Monday, 2) for good; a) late, b) all.',
    'Smileys :) and ;-) and :(',
    '(This paragraph runs on',
    'and ends here.)',
    'ITEM: 1) Smith\nITEM: (Miller',
    'ROW: (a | b',
    'They left (on Monday [the 14th]).',
    'A range of (0, 1]',
    'HEADLINE: UPDATE 1) Talks end',
    'He wrote “(left” on it.',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table', 'list', 'fact-box'],
  needs: { of: 'text', one: /[()[\]]/ },
  *check({ text, prose, quotes }) {
    const open: { at: number, sign: string }[] = []
    const isQuoted = (at: number): boolean => quotes.some(({ from, to }) => from <= at && at < to)
    for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
      if (/[:;=]-?$/.test(text.slice(Math.max(0, index - 2), index)) || isQuoted(index)) continue
      if (sign === '(' || sign === '[') open.push({ at: index, sign })
      else if (open.length > 0) {
        const { at, sign: first } = open.pop()!
        if ((first === '(') !== (sign === ')') && open.length > 0) {
          yield { from: at, to: at + 1 }
          open.pop()
        }
      } else if (prose[index] === sign && !isNumber(text, index) && index < text.trimEnd().length - 2) {
        yield { from: index, to: index + 1, says: 'closing', ...(index === 0 ? { level: 'advice' } : {}) }
      }
    }
    // What opens a paragraph or a sentence may close in a later paragraph. Brackets by the dozen are a drawing or a code.
    if (open.length > 12) return
    for (const { at } of open) {
      if (at > 0 && prose[at] !== '\uFFFC') yield { from: at, to: at + 1, ...(/[.!?][”"]? ?$/.test(text.slice(0, at).slice(-3)) ? { level: 'advice' } : {}) }
    }
  },
}

/** `1)`, `a)`, `UPDATE 1)` */
function isNumber(text: string, at: number): boolean {
  return /(?:^|[\s(])(?:\p{Alpha}|\p{N}{1,3}|[ivx]{1,4})$/u.test(text.slice(Math.max(0, at - 5), at))
}
