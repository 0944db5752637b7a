import { describe, expect, it } from 'vitest'
import type { Story } from '../../../../core/story/story'
import { versionToSend } from '../../../../renderer/panels/send/version'

const story = (version: number, sent: number[]): Story =>
  ({ version, sendings: sent.map((each) => ({ version: each })) } as Story)

describe('versionToSend', () => {
  it.each([
    ['never sent', story(1, []), 'draft', 1],
    ['sent and not changed since', story(1, [1]), 'sent', 1],
    ['sent and changed since', story(1, [1]), 'draft', 2],
    ['changed again after its second sending', story(2, [1, 2]), 'draft', 3],
  ] as const)('%s', (_, given, state, expected) => {
    expect(versionToSend(given, state)).toBe(expected)
  })
})
