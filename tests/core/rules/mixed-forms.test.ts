import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { asFound, type StyleOptions } from '../../../core/check/style'
import { ruleById } from '../../../core/rules/index'
import { styleWith } from '../../a-style'

/** What a style with these choices, all others left as found, says of a story by one rule. */
function checked(id: string, text: string, options: Partial<StyleOptions> = {}) {
  const rule = ruleById(id)!
  return createChecker(styleWith({ ...asFound, ...options }, { switches: {} }), [rule]).check(storyOfExample(text, rule))
}

function said(id: string, text: string, options: Partial<StyleOptions> = {}): string[] {
  return checked(id, text, options).findings.map((finding) => `${finding.text} → ${finding.fixes[0]?.title ?? '?'} (${finding.level})`)
}

describe('a form of which a style takes either', () => {
  it.each([
    ['people/accents', 'Iván Duque spoke.\nIvan Duque left.', ['Ivan Duque → Iván Duque (warning)']],
    ['people/accents', 'Iván Duque Márquez spoke.\nIvan Duque Marquez left. Márquez stayed.', ['Ivan Duque Marquez → Iván Duque Márquez (warning)']],
    ['time/on-weekday', 'He said Monday it was late.\nShe said Monday it was dark. They said on Tuesday it was cold.', ['on Tuesday → Tuesday (warning)']],
    ['time/on-weekday', 'He said on Monday it was late.\nShe said on Monday it was dark. They said Tuesday it was cold.', ['Tuesday → on Tuesday (warning)']],
    ['quotations/bracket-form', '“[Bill] was here,” Jane Smith said.\n“He (the president) left with (his) wife,” Jane Smith said.', ['[Bill] → (Bill) (warning)']],
    ['punctuation/serial-comma', 'The flag is red, white, and blue.\nThe sign is green, white, and black. The door is red, blue and grey.', ['blue → blue, (advice)']],
    ['organizations/collective', 'The government is ready.\nThe council are late.', []],
  ])('%s is told only where a story mixes them: %s', (id, text, found) => {
    expect(said(id, text)).toEqual(found)
  })

  it.each([
    ['people/accents', 'Iván Duque spoke.\nDuque left.'],
    ['time/on-weekday', 'He said Monday it was late.\nOn Monday, they met, and left on Tuesday.'],
    ['quotations/bracket-form', '“[Bill] was here,” Jane Smith said.'],
    ['punctuation/serial-comma', 'The flag is red, white, and blue.'],
    ['organizations/collective', 'The government are ready.'],
    ['headline/figures', 'Eight killed in crash'],
    ['time/zone', 'The blast was heard at 5 p.m. on Monday.'],
    ['time/last-next', 'The ministers met last Monday.'],
    ['money/lira', 'It cost 5 million TL.'],
    ['sensitive/terrorist', 'Terrorists stormed the hotel on Monday.'],
    ['byline-dateline/missing', 'The ministers met.\nThey talked.\nThey left.'],
    ['organizations/acronym-full-later', 'NATO ministers met.'],
    ['punctuation/wire-characters', 'They left – late.'],
  ])('%s is silent on one of them throughout: %s', (id, text) => {
    expect(said(id, text)).toEqual([])
  })
})

describe('a form that a style has chosen', () => {
  it.each([
    ['time/on-weekday', 'He said on Monday it was late.', { weekdays: 'bare' }, ['on Monday → Monday (warning)']],
    ['quotations/bracket-form', '“He (the president) left,” Jane Smith said.', { brackets: 'square' }, ['(the president) → [the president] (warning)']],
    ['punctuation/serial-comma', 'The flag is red, white and blue.', { serialComma: 'with' }, ['white → white, (advice)']],
    ['punctuation/wire-characters', 'It cost €5 in São Paulo.', { wireCharacters: 'latin-1' }, ['€ → As the wire has them (warning)']],
    ['people/accents', 'Ivan Duque spoke.', { accents: 'keep' }, []],
  ] as const)('%s is told of: %s', (id, text, options, found) => {
    expect(said(id, text, options)).toEqual(found)
  })
})

describe('a rule that lacks what it judges by', () => {
  it.each([
    ['byline-dateline/byline-card', 'BYLINE: By Agnes Szucs\nThey left.', {}, 'no list of the staff'],
    ['money/conversion-sum', 'DATE: 2026-11-21\nIt cost 42 million liras ($2 million).', {}, 'no rates of exchange'],
    ['money/conversion-sum', 'DATE: 2022-02-14\nIt cost 42 million liras ($2 million).', { exchange: { date: '2026-11-20', perDollar: { TRY: 42 } } }, 'no rates of exchange for the day of the story'],
  ] as const)('%s says so: %s', (id, text, options, missing) => {
    expect(checked(id, text, options)).toMatchObject({ findings: [], abstentions: [{ rule: id, missing }] })
  })

  it.each([
    ['byline-dateline/byline-card', 'They left.'],
    ['money/conversion-sum', 'It cost 42 million liras.'],
  ])('%s says nothing of a story that gives nothing to judge: %s', (id, text) => {
    expect(checked(id, text)).toMatchObject({ findings: [], abstentions: [] })
  })
})
