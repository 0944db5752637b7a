import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { rawFromText } from '../../../core/copy/raw-from-text'
import { storyFromCopy } from '../../../core/copy/read-copy'
import { fixedDesk } from '../../desk'
import { bundledStyle } from '../../a-style'

const copy = readFileSync(new URL('../../../assets/sample/nato-dialogue.txt', import.meta.url), 'utf8')
const story = storyFromCopy(rawFromText(copy), fixedDesk({ fileName: 'nato-dialogue.txt' }))
const { findings, abstentions } = createChecker(bundledStyle).check(story)

/** Paragraphs from 1, as an editor counts; the first without its dateline. */
const at = (paragraph: number, from: number, to: number) => ({ field: 'body', block: paragraph - 1, from, to })

describe('the sample', () => {
  it('gives exactly the findings of the house style', () => {
    expect(findings.map(({ rule, level, place, text, fixes }) => [rule, level, place, text, fixes.map(({ title }) => title)])).toEqual([
      ['quotations/fragment-repeated', 'advice', at(1, 94, 115), '“meaningful dialogue”', []],
      ['words/said', 'advice', at(3, 151, 160), 'explained', ['said']],
      ['words/said', 'advice', at(4, 3, 11), 'stressed', ['said']],
      ['people/second-reference', 'error', at(5, 0, 7), 'Marquez', ['Duque']],
      ['words/said', 'advice', at(5, 23, 33), 'reaffirmed', []],
      ['words/said', 'advice', at(6, 3, 11), 'asserted', ['said']],
      ['quotations/stop-inside', 'error', at(6, 88, 90), '”.', ['.”']],
      ['quotations/joint-speaker', 'advice', at(7, 44, 67), '“deepening cooperation”', []],
      ['punctuation/apostrophe', 'error', at(10, 56, 57), "'", ['’']],
    ])
  })

  it('names the other places of the findings that have several', () => {
    const related = Object.fromEntries(findings.filter((finding) => finding.related.length > 0)
      .map((finding) => [finding.rule, finding.related.map(({ place, text }) => [place, text])]))
    expect(related).toEqual({
      'people/second-reference': [[at(2, 227, 245), 'Ivan Duque Marquez'], [at(7, 16, 21), 'Duque']],
      'quotations/fragment-repeated': [[at(4, 47, 68), '“meaningful dialogue”']],
      'quotations/joint-speaker': [[at(7, 119, 138), '“repressive regime”']],
    })
  })

  it('marks as safe what needs no judgement', () => {
    expect(findings.flatMap(({ rule, fixes }) => fixes.filter(({ safe }) => safe).map(() => rule))).toEqual([
      'quotations/stop-inside', 'punctuation/apostrophe',
    ])
  })

  it('says what it could not judge for want of a date', () => {
    expect(abstentions).toEqual(expect.arrayContaining([
      { rule: 'time/weekday-window', missing: expect.stringMatching(/date/) },
      { rule: 'people/office-ended', missing: expect.stringMatching(/date/) },
    ]))
  })

  it('finds the lines that import left out, once they are put back', () => {
    const lines = story.leftOut.map(({ text }) => text)
    const back = { ...story, leftOut: [], children: [...story.children, ...lines.map((text) => ({ type: 'paragraph' as const, children: [{ text }] }))] }
    const more = createChecker(bundledStyle).check(back).findings.filter(({ rule }) => rule.startsWith('leftovers/'))
    expect(more.map(({ rule, level, text, fixes }) => [rule, level, text, fixes[0]?.safe, fixes[0]?.edits[0]?.removeBlock])).toEqual([
      ['leftovers/source-line', 'error', 'Kaynak:', true, true],
      ['leftovers/read-count', 'error', 'This news has been read 137 times in total', true, true],
      ['leftovers/comment-policy', 'error', lines[2], true, true],
    ])
  })
})
