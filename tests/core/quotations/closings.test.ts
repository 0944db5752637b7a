import { describe, expect, it } from 'vitest'
import { closings } from '../../../core/quotations/closings'
import { parseQuotations } from '../../../core/quotations/parse'

/** Each closing as the text of its place, with `in` or `out`, and `fragment` where only some words are quoted. */
function read(text: string): string[] {
  const quotes = parseQuotations([text]).quotations.flatMap(({ parts }) => parts)
  return closings(text, quotes).map(({ from, to, inside, fragment }) => `${text.slice(from, to)} ${inside ? 'in' : 'out'}${fragment ? ' fragment' : ''}`)
}

describe('closings', () => {
  it.each<[string, string[]]>([
    ['It was “bad”.', ['”. out fragment']],
    ['It was “bad.”', ['.” in fragment']],
    ['“We agreed,” he said.', [',” in']],
    ['“We agreed”, he said.', ['”, out']],
    ['“He told me it was ‘no deal’”.', ['’”. out']],
    ['Did he say “never”?', []],
    ['He shouted “Stop!”, and left.', []],
    ['It was “over”... and he left.', []],
    ['It was “over ...”', []],
    ['He said “we” left.', []],
    ['It rose “a bit”.5 times.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
