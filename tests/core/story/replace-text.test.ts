import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceText } from '../../../core/story/replace-text'
import type { Text } from '../../../core/story/story'

/** Runs in a notation: words between ⟦ and ⟧ are quoted. */
function runs(line: string): Text[] {
  return line.split(/[⟦⟧]/).map((text, index) => (index % 2 ? { text, quotation: 'q' } : { text })).filter(({ text }) => text !== '')
}

function shown(found: readonly Text[]): string {
  return found.map(({ text, quotation }) => (quotation ? `⟦${text}⟧` : text)).join('')
}

describe('at the edge of a quotation', () => {
  it.each([
    ['a ⟦“better path”⟧.', '”.', '.”', 'a ⟦“better path.”⟧'],
    ['a ⟦“better path.”⟧', '.”', '”.', 'a ⟦“better path”⟧.'],
    ['a ⟦"better path"⟧ so', 'path" so', 'path” so', 'a ⟦"better path”⟧ so'],
    ['said ⟦"we agreed"⟧', ' "we', ' “we', 'said ⟦“we agreed"⟧'],
    ['said ⟦“We agreed”⟧', 'said “We', 'said: “We', 'said: ⟦“We agreed”⟧'],
    ['said, ⟦"We agreed"⟧', ', "', ': “', 'said: ⟦“We agreed"⟧'],
    ['⟦"We agreed"⟧, he said', '",', ',”', '⟦"We agreed,”⟧ he said'],
    ['⟦“We agreed”⟧ he said', '” he', ',” he', '⟦“We agreed,”⟧ he said'],
    ['⟦“We agreed”⟧', 'We', 'They', '⟦“They agreed”⟧'],
    ['⟦“We agreed”⟧', ' agreed', '', '⟦“We”⟧'],
    ['he stated ⟦“we”⟧', 'stated ', 'said ', 'he said ⟦“we”⟧'],
    ['a ⟦"path"⟧ so', '"path"', '“path”', 'a ⟦“path”⟧ so'],
    ['a ⟦“path”⟧ so', '“path”', 'path', 'a ⟦path⟧ so'],
    ['a ⟦“path”⟧ so', 'a “path” so', 'so', 'so'],
  ])('%s with %s as %s is %s', (line, text, instead, expected) => {
    const given = runs(line)
    const from = given.map((run) => run.text).join('').indexOf(text)
    expect(shown(replaceText(given, from, from + text.length, instead))).toBe(expected)
  })

  it.each([
    ['after its closing mark is outside', 'said ⟦“yes”⟧', 10, '.', 'said ⟦“yes”⟧.'],
    ['before its opening mark is outside', '⟦“Yes”⟧ he said', 0, 'Then ', 'Then ⟦“Yes”⟧ he said'],
    ['inside is inside', 'said ⟦“yes”⟧', 9, '!', 'said ⟦“yes!”⟧'],
    ['as the opening mark it lacked is inside', '⟦Yes”⟧ he said', 0, '“', '⟦“Yes”⟧ he said'],
    ['as the opening mark it lacked behind words is inside', 'said ⟦yes”⟧', 5, '“', 'said ⟦“yes”⟧'],
    ['as the closing mark it lacked is inside', 'said ⟦“yes⟧ so', 9, '”', 'said ⟦“yes”⟧ so'],
  ])('what is put in %s', (_, line, at, instead, expected) => {
    expect(shown(replaceText(runs(line), at, at, instead))).toBe(expected)
  })
})

describe('replaceText', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '“', '”', '.', '👩', ' '), maxLength: 8 })
  const run = fc.record({ text, quotation: fc.constantFrom('q1', 'q2'), bold: fc.constant(true as const) }, { requiredKeys: ['text'] })
  const anyRuns = fc.array(run, { minLength: 1, maxLength: 5 })

  it('gives the text that replacing letters would, and no run that is empty or could be joined', () => {
    fc.assert(fc.property(anyRuns, fc.nat(), fc.nat(), text, (given, a, b, instead) => {
      const whole = given.map((one) => one.text).join('')
      const [from, to] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number]
      const found = replaceText(given, from, to, instead)
      expect(found.map((one) => one.text).join('')).toBe(whole.slice(0, from) + instead + whole.slice(to))
      if (found.length > 1) expect(found.every((one) => one.text !== '')).toBe(true)
      const marks = found.map(({ text: _, ...rest }) => JSON.stringify(Object.entries(rest).sort()))
      expect(marks.some((mark, index) => index > 0 && mark === marks[index - 1])).toBe(false)
    }))
  })

  it('keeps the marks of all that it does not replace', () => {
    fc.assert(fc.property(anyRuns, fc.nat(), fc.nat(), text, (given, a, b, instead) => {
      const each = (list: readonly Text[]) => list.flatMap(({ text: own, ...rest }) => own.split('').map((unit) => unit + JSON.stringify(Object.entries(rest).sort())))
      const length = each(given).length
      const [from, to] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number]
      const found = each(replaceText(given, from, to, instead))
      expect(found.slice(0, from)).toEqual(each(given).slice(0, from))
      expect(found.slice(found.length - (length - to))).toEqual(each(given).slice(to))
    }))
  })

  it('takes bold and the like from the letter it stands for', () => {
    expect(replaceText([{ text: 'a ' }, { text: 'big', bold: true }, { text: ' one' }], 2, 5, 'small'))
      .toEqual([{ text: 'a ' }, { text: 'small', bold: true }, { text: ' one' }])
  })
})
