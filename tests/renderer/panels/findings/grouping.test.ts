import { describe, expect, it } from 'vitest'
import type { Finding, Level } from '../../../../core/check/finding'
import { countLevels, groupFindings, idsOf, nextUnderHand, shownAs, walkOrder } from '../../../../renderer/panels/findings/grouping'

const finding = (level: Level, rule: string, key = `${rule}|${Math.random()}`): Finding => ({
  rule, level, key, place: { field: 'body', block: 0, from: 0, to: 1 }, text: 'x', message: '', says: '', values: {}, source: '', related: [], fixes: [],
})

describe('groupFindings', () => {
  it('puts errors before warnings before advice and leaves out levels without findings', () => {
    const groups = groupFindings([finding('advice', 'a'), finding('error', 'b'), finding('error', 'b')])
    expect(groups.map((group) => [group.level, group.count])).toEqual([['error', 2], ['advice', 1]])
  })

  it('collapses advice of one rule into one row at its first place', () => {
    const [group] = groupFindings([finding('advice', 'a', 'a1'), finding('advice', 'b', 'b1'), finding('advice', 'a', 'a2')])
    expect(group!.rows.map((row) => [row.id, row.findings.length])).toEqual([['rule:a', 2], ['b1', 1]])
    expect(group!.count).toBe(3)
  })

  it('does not collapse errors or warnings', () => {
    expect(groupFindings([finding('error', 'a'), finding('error', 'a')])[0]!.rows).toHaveLength(2)
    expect(groupFindings([finding('warning', 'a'), finding('warning', 'a')])[0]!.rows).toHaveLength(2)
  })

  it('tells apart two findings with the same key', () => {
    expect([...idsOf([finding('error', 'a', 'k'), finding('error', 'a', 'k')]).values()]).toEqual(['k', 'k#2'])
  })
})

describe('walkOrder', () => {
  it('walks the places of an opened row after the row', () => {
    const findings = [finding('error', 'e', 'e1'), finding('advice', 'a', 'a1'), finding('advice', 'a', 'a2')]
    const groups = groupFindings(findings)
    const ids = idsOf(findings)
    expect(walkOrder(groups, ids, new Set())).toEqual(['e1', 'rule:a'])
    expect(walkOrder(groups, ids, new Set(['rule:a']))).toEqual(['e1', 'rule:a', 'a1', 'a2'])
  })
})

describe('shownAs', () => {
  const findings = [finding('error', 'e', 'e1'), finding('advice', 'a', 'a1'), finding('advice', 'a', 'a2')]
  const [groups, ids] = [groupFindings(findings), idsOf(findings)]

  it('is the closed row for a place that is in it, and the place itself once the row is opened', () => {
    expect(shownAs(findings[2]!, groups, ids, new Set())).toBe('rule:a')
    expect(shownAs(findings[2]!, groups, ids, new Set(['rule:a']))).toBe('a2')
    expect(shownAs(findings[0]!, groups, ids, new Set())).toBe('e1')
  })

  it('is nothing for a finding that is gone', () => {
    expect(shownAs(finding('error', 'e', 'e1'), groups, ids, new Set())).toBeNull()
  })
})

describe('nextUnderHand', () => {
  it.each([
    [['a', 'b', 'c'], 'b', ['a', 'c'], 'c'],
    [['a', 'b', 'c'], 'c', ['a', 'b'], 'b'],
    [['a', 'b', 'c'], 'b', ['a', 'b', 'c'], 'b'],
    [['a', 'b', 'c'], 'a', ['c'], 'c'],
    [['a'], 'a', [], null],
    [['a'], 'a', ['new'], 'new'],
  ])('of %j, after %s is gone, with %j left: %s', (before, id, after, expected) => {
    expect(nextUnderHand(before, id, after)).toBe(expected)
  })
})

describe('countLevels', () => {
  it('counts each place, collapsed or not', () => {
    expect(countLevels([finding('advice', 'a'), finding('advice', 'a'), finding('error', 'b')])).toEqual({ error: 1, warning: 0, advice: 2 })
  })
})
