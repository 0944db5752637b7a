import { describe, expect, it } from 'vitest'
import { commandIds, keysOf } from '../../../renderer/shell/commands'
import { matches, printKeys } from '../../../renderer/shell/keys'

const stroke = (key: string, held = '', code = '') => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
})

describe('matches', () => {
  it.each([
    ['Mod+S', stroke('s', 'c'), false, true],
    ['Mod+S', stroke('s', 'm'), true, true],
    ['Mod+S', stroke('s', 'c'), true, false],
    ['Mod+S', stroke('S', 'cs'), false, false],
    ['Mod+Shift+S', stroke('S', 'cs'), false, true],
    ['Alt+Enter', stroke('Enter', 'a'), false, true],
    ['Alt+Enter', stroke('Enter'), false, false],
    ['Shift+F8', stroke('F8', 's'), false, true],
    ['F8', stroke('F8', 's'), false, false],
    ['Alt+1', stroke('¡', 'a', 'Digit1'), true, true],
    ['Mod+/', stroke('/', 'cs'), false, true],
    ['Mod+S', stroke('ы', 'c', 'KeyS'), false, true],
    ['Mod+Z', stroke('w', 'c', 'KeyZ'), false, false],
  ] as const)('%s for %o on a Mac: %s → %s', (keys, pressed, mac, expected) => {
    expect(matches(keys, pressed, mac)).toBe(expected)
  })
})

describe('printKeys', () => {
  it.each([
    ['Mod+Shift+S', false, 'Ctrl+Shift+S'],
    ['Mod+Shift+S', true, '⌘⇧S'],
    ['Alt+Enter', false, 'Alt+Enter'],
    ['ArrowDown', false, '↓'],
  ] as const)('%s', (keys, mac, expected) => {
    expect(printKeys(keys, mac)).toBe(expected)
  })
})

describe('commands', () => {
  it('have no two with the same keys', () => {
    const all = commandIds.flatMap((id) => keysOf(id))
    expect(new Set(all).size).toBe(all.length)
  })
})
