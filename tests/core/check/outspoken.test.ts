import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranks } from '../../../core/check/block-findings'
import type { Finding, Level } from '../../../core/check/finding'
import { outspoken } from '../../../core/check/outspoken'
import { comparePlaces, overlap } from '../../../core/story/place'

const names = ['first', 'second', 'third', 'passage']
const order = new Map(names.map((name, index) => [name, index]))
const passages = new Set(['passage'])

function finding(rule: string, level: Level, from: number, to: number, block = 0): Finding {
  const place = { field: 'body' as const, block, from, to }
  return { rule, level, place, text: '', message: '', says: '', values: {}, source: '', related: [], fixes: [], key: `${rule} ${from}` }
}

const speaking = (...findings: Finding[]) => outspoken(findings, order, passages).map(({ rule, place }) => `${rule} ${place.from}-${place.to}`)

describe('of findings that meet at one place', () => {
  it('the graver speaks', () => {
    expect(speaking(finding('first', 'advice', 0, 9), finding('third', 'error', 4, 6))).toEqual(['third 4-6'])
  })

  it('of one level the earlier rule speaks', () => {
    expect(speaking(finding('second', 'warning', 0, 9), finding('first', 'warning', 8, 12))).toEqual(['first 8-12'])
  })

  it('one that gives way silences nobody', () => {
    expect(speaking(finding('first', 'advice', 0, 5), finding('second', 'warning', 4, 9), finding('third', 'error', 8, 12)))
      .toEqual(['first 0-5', 'third 8-12'])
  })

  it('both speak when they only touch, and one when it points at the edge of the other', () => {
    expect(speaking(finding('first', 'advice', 0, 5), finding('second', 'advice', 5, 9))).toEqual(['first 0-5', 'second 5-9'])
    expect(speaking(finding('first', 'advice', 0, 5), finding('second', 'advice', 5, 5), finding('third', 'advice', 5, 8)))
      .toEqual(['first 0-5', 'third 5-8'])
  })

  it('one about a whole passage stands beside those inside it', () => {
    expect(speaking(finding('first', 'advice', 3, 5), finding('passage', 'error', 0, 40))).toEqual(['passage 0-40', 'first 3-5'])
  })

  it('those in other blocks do not meet', () => {
    expect(speaking(finding('first', 'error', 0, 5, 1), finding('second', 'advice', 0, 5))).toEqual(['second 0-5', 'first 0-5'])
  })
})

const some = fc.array(fc.record({
  rule: fc.constantFrom(...names),
  level: fc.constantFrom<Level>('error', 'warning', 'advice'),
  block: fc.nat({ max: 1 }),
  from: fc.nat({ max: 30 }),
  length: fc.nat({ max: 8 }),
}).map(({ rule, level, from, length, block }) => finding(rule, level, from, from + length, block)), { maxLength: 24 })

const outranks = (a: Finding, b: Finding): boolean => (ranks[a.level] - ranks[b.level] || order.get(a.rule)! - order.get(b.rule)!) <= 0

describe('any findings', () => {
  it('come out in reading order, no two at one place, and whoever is silent gave way to somebody who speaks', () => {
    fc.assert(fc.property(some, (findings) => {
      const out = outspoken(findings, order, passages)
      expect(out.every((each, index) => index === 0 || comparePlaces(out[index - 1]!.place, each.place) <= 0)).toBe(true)
      const heard = out.filter(({ rule }) => !passages.has(rule))
      heard.forEach((a, index) => heard.slice(index + 1).forEach((b) => expect(overlap(a.place, b.place)).toBe(false)))
      for (const silent of findings.filter((each) => !out.includes(each))) {
        expect(heard.some((other) => overlap(other.place, silent.place) && outranks(other, silent))).toBe(true)
      }
    }), { numRuns: 400 })
  })
})
