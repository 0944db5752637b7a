import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createChecker, type CheckResult } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { rulesOf } from '../../../core/check/rules-of'
import { styleFor } from '../../../core/check/style'
import { ruleById } from '../../../core/rules/index'
import type { Story } from '../../../core/story/story'
import { changeBetween } from '../../../core/story/story-change'
import { bundledStyles } from '../../../electron/house-style/bundled'
import { answering } from '../../../renderer/checker/answering'
import { checksIn, type Checks, type Line } from '../../../renderer/checker/checks'
import type { Asked, Told } from '../../../renderer/checker/messages'
import { bundledStyle, styleWith } from '../../a-style'
import { arbitraryStory } from '../../arbitrary-story'
import { arbitraryEdit } from '../../core/check/edited-story'
import { sampleStory } from '../editor/stories'

/** A line to a real checker in this thread, over which everything is copied as between threads. */
function aLine(answer: (asked: Asked) => Told | null = answering()): Line & { sent: Asked[], fail(): void } {
  const hearers: ((event: { data: Told }) => void)[] = []
  const failures: (() => void)[] = []
  const sent: Asked[] = []
  return {
    sent,
    postMessage(asked) {
      sent.push(structuredClone(asked))
      const told = answer(structuredClone(asked))
      if (told) queueMicrotask(() => { for (const hear of hearers) hear({ data: structuredClone(told) }) })
    },
    addEventListener(type: 'message' | 'error', hear: never) {
      if (type === 'message') hearers.push(hear)
      else failures.push(hear)
    },
    fail: () => failures.forEach((hear) => hear()),
  }
}

const newsroom = {
  houseStyle: async ({ name }: { name: string }) => ({ ok: true as const, value: await bundledStyles.find((style) => style.name === name)!.text() }),
}

function checksOn(line: Line, asked = newsroom): Checks {
  return checksIn(async () => line, asked, bundledStyles)
}

function checked(checks: Checks, story: Story): Promise<CheckResult | null> {
  return new Promise((tell) => { checks.check(story, tell) })
}

const bugs = vi.fn<(bug: unknown) => void>()
vi.stubGlobal('reportError', bugs)
afterEach(() => bugs.mockClear())

describe('a check in a worker', () => {
  it('says after any edits what a check by the story’s own style says', async () => {
    await fc.assert(fc.asyncProperty(arbitraryStory(), fc.array(arbitraryEdit, { maxLength: 5 }), async (first, edits) => {
      const checks = checksOn(aLine())
      let story = first
      for (const edit of [(same: Story) => same, ...edits]) {
        story = edit(story)
        const style = await styleFor(bundledStyles, story.language).whole()
        expect(await checked(checks, story)).toEqual(createChecker(style).check(story))
      }
    }), { numRuns: 40 })
  })

  it('sends the style once, the story once, and then only what has changed', async () => {
    const line = aLine()
    const checks = checksOn(line)
    const story = sampleStory()
    await checked(checks, story)
    await checked(checks, { ...story, slug: 'other' })
    expect(line.sent.map(({ give }) => give)).toEqual(['style', 'change', 'change'])
    expect(line.sent[2]).toMatchObject({ change: { parts: { slug: 'other' }, between: [], before: story.children.length } })
  })

  it('answers the very objects of findings in blocks that have not changed', async () => {
    const checks = checksOn(aLine())
    const story = sampleStory()
    const before = await checked(checks, story)
    const after = await checked(checks, { ...story, slug: 'other' })
    const inBlocks = before!.findings.filter(({ rule }) => ruleById(rule)!.reads === 'block')
    expect(inBlocks.length).toBeGreaterThan(0)
    for (const finding of inBlocks) expect(after!.findings).toContain(finding)
  })

  it('tells of the rules that a package has as data', () => {
    const style = styleWith({}, { rules: bundledStyle.rules.map((rule) => ({ ...rule, source: `Ours: ${rule.source}` })) })
    const story = storyOfExample('The goverment met.', rulesOf(style)[0]!)
    const answer = answering()
    answer({ give: 'style', name: style.name, text: JSON.stringify(style) })
    const told = answer({ give: 'change', style: style.name, change: changeBetween(null, story) })
    expect(told).toMatchObject({ ok: true, rules: [{ id: 'words/misspellings', source: 'Ours: Our own judgement' }] })
  })

  it('knows the rule of every finding it has told of, and no other', async () => {
    const checks = checksOn(aLine())
    expect(checks.ruleOf('quotations/stop-inside')).toBeNull()
    const { findings } = (await checked(checks, sampleStory()))!
    for (const { rule, source } of findings) expect(checks.ruleOf(rule)).toMatchObject({ id: rule, source })
    expect(checks.ruleOf('tr/de-da')).toBeNull()
  })

  it('is made of the last of those asked for while one is under way', async () => {
    const checks = checksOn(aLine())
    const story = sampleStory()
    const told: string[] = []
    const asked = (slug: string): Promise<void> => new Promise((done) => {
      checks.check({ ...story, slug }, () => { told.push(slug); done() })
    })
    const [first, , , last] = ['one', 'two', 'three', 'four'].map(asked)
    await Promise.all([first, last])
    expect(told).toEqual(['one', 'four'])
  })

  it('tells the last result again when more is known of the same story', async () => {
    const told: (readonly string[])[] = []
    const line = aLine()
    let more = (_told: Told): void => {}
    const checks = checksOn({ ...line, addEventListener: (type: 'message' | 'error', hear: never) => {
      if (type === 'message') more = (data) => (hear as (event: { data: Told }) => void)({ data })
      line.addEventListener(type as 'message', hear)
    } } as Line)
    await new Promise<void>((done) => { checks.check(sampleStory(), (result) => { told.push(result!.findings.map(({ rule }) => rule)); done() }) })
    more({ ok: true, again: true, findings: [0], abstentions: [], rules: [] })
    expect(told).toEqual([told[0], told[0]!.slice(0, 1)])
  })

  it('keeps to itself what is told again while another check is under way, which will know as much', async () => {
    const line = aLine()
    let more = (_told: Told): void => {}
    const checks = checksOn({ ...line, addEventListener: (type: 'message' | 'error', hear: never) => {
      if (type === 'message') more = (data) => (hear as (event: { data: Told }) => void)({ data })
      line.addEventListener(type as 'message', hear)
    } } as Line)
    const tell = vi.fn<(result: CheckResult | null) => void>()
    await new Promise<void>((done) => { checks.check(sampleStory(), (result) => { tell(result); done() }) })
    const next = checked(checks, { ...sampleStory(), slug: 'other' })
    more({ ok: true, again: true, findings: [0], abstentions: [], rules: [] })
    expect(tell).toHaveBeenCalledOnce()
    expect(await next).not.toBeNull()
  })

  it('goes by the style for the language, which is fetched when it is first needed', async () => {
    const line = aLine()
    const checks = checksOn(line)
    const story = sampleStory()
    await checked(checks, story)
    await checked(checks, { ...story, language: 'tr' })
    await checked(checks, story)
    expect(line.sent.map((asked) => (asked.give === 'style' ? asked.name : asked.style)))
      .toEqual(['agency-en', 'agency-en', 'agency-tr', 'agency-tr', 'agency-en'])
  })
})

describe('a check that fails', () => {
  it('tells of no result, reports the bug, and the next one is made as usual', async () => {
    const real = answering()
    let isBroken = true
    const line = aLine((asked) => {
      const told = real(asked)
      return isBroken && told ? { ok: false, message: 'A rule threw', stack: 'at rule.ts:1' } : told
    })
    const checks = checksOn(line)
    expect(await checked(checks, sampleStory())).toBeNull()
    expect(bugs).toHaveBeenCalledWith(expect.objectContaining({ message: 'A rule threw', stack: 'at rule.ts:1' }))
    isBroken = false
    expect((await checked(checks, { ...sampleStory(), slug: 'x' }))!.findings.length).toBeGreaterThan(0)
  })

  it('is a bug in a rule, told with where it was', () => {
    const answer = answering()
    expect(answer({ give: 'change', style: 'none', change: { parts: {}, gone: [], before: 0, between: [], after: 0 } }))
      .toMatchObject({ ok: false, stack: expect.stringContaining('answering') })
  })

  it('tells of no result without a style, and asks for it again the next time', async () => {
    let isThere = false
    const checks = checksOn(aLine(), {
      houseStyle: async (input) => (isThere ? newsroom.houseStyle(input) : { ok: false, failure: { code: 'no-answer', message: '', next: '' } }) as never,
    })
    expect(await checked(checks, sampleStory())).toBeNull()
    isThere = true
    expect(await checked(checks, sampleStory())).not.toBeNull()
  })

  it('begins anew as well when the worker is lost while the style is still on its way', async () => {
    const dead = aLine(() => null)
    const lines = [dead, aLine()]
    const slow = {
      houseStyle: async (input: { name: string }) => {
        if (dead.sent.length === 0 && lines.length === 1) dead.fail()
        return newsroom.houseStyle(input)
      },
    }
    const checks = checksIn(async () => lines.shift()!, slow, bundledStyles)
    expect(await checked(checks, sampleStory())).toBeNull()
    expect((await checked(checks, sampleStory()))!.findings.length).toBeGreaterThan(0)
  })

  it('begins anew with another worker when this one could not be loaded', async () => {
    const dead = aLine(() => null)
    const lines = [dead, aLine()]
    const checks = checksIn(async () => lines.shift()!, newsroom, bundledStyles)
    const first = checked(checks, sampleStory())
    await vi.waitFor(() => expect(dead.sent).toHaveLength(2))
    dead.fail()
    expect(await first).toBeNull()
    expect((await checked(checks, sampleStory()))!.findings.length).toBeGreaterThan(0)
  })
})
