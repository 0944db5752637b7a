import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { ruleOf, rulesOf } from '../../../core/check/rules-of'
import type { Term } from '../../../core/check/style'
import { rules } from '../../../core/rules/index'
import { styleWith } from '../../a-style'

const term = (rule: string, wrong: string, right: string, more: Partial<Term> = {}): Term => (
  { rule, wrong, right, note: '', source: 'The desk', level: 'warning', case: 'start', unlessAfter: [], unlessBefore: [], ...more }
)

const terms = [
  term('desk/food', 'shop owner', 'shopkeeper'), term('desk/food', 'cold drink', '', { level: 'error', note: 'A drink is cold or hot.' }),
  term('desk/sport', 'soccer', 'football', { source: 'Sport' }), term('words/toward', 'untowards', 'untoward'),
]
const style = styleWith({}, { terms, rules: [], switches: {} })

const found = (text: string, own = style): string[] => (
  createChecker(own).check(storyOfExample(text, rules[0]!)).findings.filter(({ rule }) => rule.startsWith('desk/')).map(({ rule, level, message }) => `${rule} ${level}: ${message}`)
)

describe('a term list that no rule of the program has', () => {
  it('is a rule by its own name, after those of the program', () => {
    expect(rulesOf(style).map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'desk/food', 'desk/sport'])
    expect(ruleOf(style, 'desk/food')).toMatchObject({ level: 'error', source: 'The desk', language: 'en', wrong: [['shop owner', 'shopkeeper'], ['cold drink', null]] })
  })

  it('speaks at the level and with the note of each row', () => {
    expect(found('The shop owner had a cold drink.')).toEqual(['desk/food warning: We write “shopkeeper”.', 'desk/food error: A drink is cold or hot.'])
    expect(found('“A shop owner,” he said.')).toEqual([])
  })

  it('is switched off like any rule', () => {
    expect(found('They play soccer.')).toEqual(['desk/sport warning: We write “football”.'])
    expect(found('They play soccer.', { ...style, switches: { 'desk/sport': { off: true, because: 'Not here.' } } })).toEqual([])
  })
})
