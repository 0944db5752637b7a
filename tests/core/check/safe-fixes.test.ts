import { describe, expect, it } from 'vitest'
import type { Fix } from '../../../core/check/finding'
import { safeFixes } from '../../../core/check/safe-fixes'
import { finding } from '../../renderer/editor/stories'

const at = (from: number, to: number) => ({ field: 'body' as const, block: 0, from, to })
const fix = (from: number, to: number, safe = true): Fix => ({ title: `${from}–${to}`, safe, edits: [{ place: at(from, to), instead: 'x' }] })
const titles = (...fixes: Fix[][]): string[] => safeFixes(fixes.map((own) => finding({ place: at(0, 1), text: 'a', fixes: own }))).map(({ title }) => title)

describe('the fixes that may be applied to many findings at once', () => {
  it('are the first of each finding, where it is safe', () => {
    expect(titles([fix(0, 2), fix(0, 3)], [], [fix(4, 6, false), fix(7, 8)])).toEqual(['0–2'])
  })

  it('are the first of two that meet, and both of two that only touch', () => {
    expect(titles([fix(0, 4)], [fix(3, 6)], [fix(4, 6)])).toEqual(['0–4', '4–6'])
  })
})
