import { describe, expect, it } from 'vitest'
import { rawFromText } from '../../../core/copy/raw-from-text'
import { lineOf, runsText } from '../../../core/copy/raw-copy'

const lines = (text: string): string[] => rawFromText(text).blocks.map(lineOf)

describe('plain text', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\n\n', '\r\n\r\n', '\n \t\n'])(
    'has a paragraph a line with line ends %j',
    (end) => {
      expect(lines(['First.', 'Second.', 'Third.'].join(end))).toEqual(['First.', 'Second.', 'Third.'])
    },
  )

  it('has no byte order mark, no-break space or letter in two parts', () => {
    expect(lines('\uFEFFa\u00A0b\u202F% I\u0307stanbul')).toEqual(['a b % İstanbul'])
  })

  it('has nothing that cannot be seen', () => {
    expect(lines('\u200eNego\u00adtiators met\u200b in\u2060-house\u200c.\u0000\u2069\n\u202aTwo.\u202c\u001a')).toEqual(['Negotiators met in-house.', 'Two.'])
  })

  it('keeps marks of direction inside a line from right to left, and joiners between its letters', () => {
    expect(lines('\u200fمی\u200cگوید (AA)\u200e - “الف”\u200f')).toEqual(['می\u200cگوید (AA)\u200e - “الف”'])
  })

  it('puts lines together that were broken at a width, and only those', () => {
    expect(
      lines(
        [
          'Strike ends after nine days',
          '',
          'By Peter Lindqvist',
          '',
          'Dock workers at the largest harbor of the country ended',
          'a nine-day strike on Monday after employers agreed to',
          'raise pay, both sides said.',
          'The first ship docked at dawn.',
          '',
          'Clearing the backlog will take two weeks, according to',
          'the port authority.',
        ].join('\n'),
      ),
    ).toEqual([
      'Strike ends after nine days',
      'By Peter Lindqvist',
      'Dock workers at the largest harbor of the country ended a nine-day strike on Monday after employers agreed to raise pay, both sides said.',
      'The first ship docked at dawn.',
      'Clearing the backlog will take two weeks, according to the port authority.',
    ])
  })

  it('puts together lines of uneven length when they stop amid a sentence', () => {
    const broken = [
      'Dock workers at the largest harbor of the country ended a nine-day strike',
      'on Monday after employers agreed to raise pay, both sides said at the end of',
      'a long night.',
      '* The first ship docked at dawn, and 12 more are waiting off the',
      'coast of the island, according to the port authority in the capital, which',
      'counts them.',
      '* The port could make the firm pay more than',
      '100 million pounds for the ships that had to wait off the coast of the isle.',
    ]
    expect(rawFromText(broken.join('\n')).blocks.map((block) => ('items' in block ? block.items.map(runsText) : lineOf(block)))).toEqual([
      broken.slice(0, 3).join(' '),
      [broken.slice(3, 6).join(' ').slice(2), broken.slice(6).join(' ').slice(2)],
    ])
  })

  it('reads the width past a few longer lines, such as an address', () => {
    const paragraph = ['Dock workers at the largest harbor of the country ended', 'a nine-day strike on Monday after employers agreed to', 'raise the pay of all of them, both sides of the dispute', 'said on Monday.']
    const long = `https://www.example.com/${'harbor-'.repeat(16)}`
    const text = [...paragraph, '', ...paragraph, '', ...paragraph, '', long].join('\n')
    expect(lines(text)).toEqual([paragraph.join(' '), paragraph.join(' '), paragraph.join(' '), long])
  })

  it('begins no list at a dash that stands at the start of a broken line', () => {
    const text = 'Dock workers at the largest harbor ended a strike of nine days\n- the longest of all - after employers agreed to raise the pay\nof all of them at the end of a night of talks in the harbor of'
    expect(lines(text)).toHaveLength(1)
  })

  it('begins no list at a day that stands at the start of a broken line', () => {
    const text = 'Dock workers at the largest harbor ended a strike on the\n9. Ships may sail to all the harbors of the country by the\nend of the week, officials of both of the sides have said'
    expect(lines(text)).toHaveLength(1)
  })

  it('begins a paragraph at an indented line', () => {
    expect(
      lines(
        [
          '  Dock workers at the largest harbor of the country ended',
          'a nine-day strike on Monday after the employers agreed to',
          'raise the pay of all who work there over the next two yrs',
          '  The first ship docked at dawn and the last one of them at',
          'noon.',
        ].join('\n'),
      ),
    ).toHaveLength(2)
  })

  it('keeps a hyphen at a line end unless the whole word is elsewhere, and says so', () => {
    const text = [
      'An agreement on the peaceful use of the harbor was expen-',
      'sive but necessary, employers said of the NATO-Russia and',
      'the NATO-',
      'Russia talks, in which the parties agreed to meet again so',
      'often as is neces-',
      'sary, they said.',
    ].join('\n')
    const raw = rawFromText(text)
    expect(raw.blocks.map(lineOf).join(' ')).toContain('expen-sive but necessary')
    expect(raw.doubts).toContain('“expen-sive” was broken at the end of a line: the hyphen may not belong there.')
  })

  it('does not join short lines that are not broken ones', () => {
    const short = ['Alpha wins', 'Beta loses to Gamma', 'Delta', 'Epsilon draws with Zeta at home']
    expect(lines(short.join('\n'))).toEqual(short)
  })

  it.each<[string, string, boolean, string[]]>([
    ['bullets', '• One\n• Two', false, ['One', 'Two']],
    ['hyphens', '- One\n- Two\n- Three', false, ['One', 'Two', 'Three']],
    ['numbers', '1. One\n2. Two', true, ['One', 'Two']],
    ['numbers in brackets', '1) One\n2) Two', true, ['One', 'Two']],
  ])('has lists of %s', (_, text, ordered, items) => {
    const [block] = rawFromText(text).blocks
    expect(block?.kind === 'list' && [block.ordered, block.items.map(runsText)]).toEqual([ordered, items])
  })

  it.each(['- One alone', '2. Two\n3. Three', '14 people died.\n15 were hurt.'])('has no list in %j', (text) => {
    expect(rawFromText(text).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })

  it.each(['City\tDead\nAnkara\t2\nIzmir\t3', '| City | Dead |\n|---|---|\n| Ankara | 2 |\n| Izmir | 3 |'])(
    'has a table in %j',
    (text) => {
      expect(rawFromText(text).blocks).toEqual([
        {
          kind: 'table',
          rows: [
            [
              { heading: true, runs: [{ text: 'City' }] },
              { heading: true, runs: [{ text: 'Dead' }] },
            ],
            [
              { heading: false, runs: [{ text: 'Ankara' }] },
              { heading: false, runs: [{ text: '2' }] },
            ],
            [
              { heading: false, runs: [{ text: 'Izmir' }] },
              { heading: false, runs: [{ text: '3' }] },
            ],
          ],
        },
      ])
    },
  )
})
