import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { storyOfExample } from '../../../core/check/example'
import { spelling } from '../../../core/rules/words/spelling'
import { wordGraph, type WordGraph } from '../../../core/spelling/word-graph'
import { changeBetween } from '../../../core/story/story-change'
import type { Told } from '../../../renderer/checker/messages'
import { bundledStyle } from '../../a-style'

const english = wordGraph(readFileSync(join(import.meta.dirname, '../../../out/public/words/en.words')))
const story = storyOfExample('The ministry published the new guidlines on Monday.', spelling)
const style = { give: 'style', name: 'ours', text: JSON.stringify(bundledStyle) } as const
const change = { give: 'change', style: 'ours', change: changeBetween(null, story) } as const

/** As it is in a worker that has just begun: no words of any language are there. */
async function freshAnswering() {
  vi.resetModules()
  return (await import('../../../renderer/checker/answering')).answering
}

function saidOf(told: Told | null): string[] {
  return told?.ok ? told.findings.flatMap((finding) => (typeof finding === 'number' || finding.rule !== spelling.id ? [] : [finding.text])) : []
}

function lacking(told: Told | null): string[] {
  return told?.ok ? told.abstentions.filter(({ rule }) => rule === spelling.id).map(({ missing }) => missing) : []
}

describe('a checker without the words of a language', () => {
  let tellAgain = vi.fn<(told: Told) => void>()
  beforeEach(() => { tellAgain = vi.fn<(told: Told) => void>() })

  it('says at once what it can and what it lacks, and the rest once the words have come', async () => {
    const answer = (await freshAnswering())(async () => english, tellAgain)
    answer(style)
    const first = answer(change)
    expect(saidOf(first)).toEqual([])
    expect(lacking(first)).toEqual(['no dictionary yet'])
    await vi.waitFor(() => expect(tellAgain).toHaveBeenCalledOnce())
    const again = tellAgain.mock.calls[0]![0]
    expect(again.again).toBe(true)
    expect(saidOf(again)).toEqual(['guidlines'])
    expect(lacking(again)).toEqual([])
  })

  it('loads them once, and checks by them from then on without telling twice', async () => {
    const load = vi.fn<() => Promise<WordGraph>>(async () => english)
    const answer = (await freshAnswering())(load, tellAgain)
    answer(style)
    answer(change)
    answer({ ...change, change: changeBetween(story, { ...story, slug: 'other' }) })
    await vi.waitFor(() => expect(tellAgain).toHaveBeenCalledOnce())
    answer({ ...change, change: changeBetween(story, { ...story, slug: 'third' }) })
    await Promise.resolve()
    expect(load).toHaveBeenCalledOnce()
    expect(tellAgain).toHaveBeenCalledOnce()
  })

  it('goes on saying what it lacks where they cannot be loaded', async () => {
    const load = vi.fn<() => Promise<WordGraph>>(async () => { throw new Error('not there') })
    const answer = (await freshAnswering())(load, tellAgain)
    answer(style)
    answer(change)
    await Promise.resolve()
    expect(lacking(answer({ ...change, change: changeBetween(story, { ...story, slug: 'other' }) }))).toEqual(['no dictionary yet'])
    expect(load).toHaveBeenCalledOnce()
    expect(tellAgain).not.toHaveBeenCalled()
  })

  it('needs none for a language that nobody has words of', async () => {
    const load = vi.fn<() => Promise<WordGraph>>(async () => english)
    const answer = (await freshAnswering())(load, tellAgain)
    answer(style)
    answer({ ...change, change: changeBetween(null, { ...story, language: 'fr' }) })
    expect(load).not.toHaveBeenCalled()
  })
})
