import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { topicsWith } from '../../../core/media-topics/index'
import { mediaTopics } from '../../../core/media-topics/list'
import { ancestors, findTopics, isRetired, topicByCode } from '../../../core/media-topics/media-topics'
import { describeStandards, standardsFile } from '../../standards'

describeStandards('the list of Media Topics', () => {
  it('has the codes, parents, names and retirements of the published list', () => {
    const published = JSON.parse(readFileSync(standardsFile('mediatopics/mediatopics.json'), 'utf8')) as {
      topics: { code: string, parent: string | null, 'en-US': string, retired?: string }[]
    }
    expect(mediaTopics).toEqual(published.topics.map((topic) => ({
      code: topic.code, parent: topic.parent, name: topic['en-US'], ...topic.retired ? { retired: topic.retired } : {},
    })))
  })
})

it('has a parent for every topic but the top ones', () => {
  const codes = new Set(mediaTopics.map(({ code }) => code))
  expect(codes.size).toBe(mediaTopics.length)
  expect(mediaTopics.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([])
})

it('finds a topic by the beginning of its name, then by the beginnings of its words, then by its code', () => {
  expect(topicsWith('diplo')[0]).toEqual({ id: '20000639', name: topicByCode(mediaTopics, '20000639')!.name })
  expect(topicsWith('POLITICS').map(({ name }) => name)).toContain('politics and government')
  expect(findTopics(mediaTopics, 'gov pol').every(({ name }) => /\bgov/.test(name) && /\bpol/.test(name))).toBe(true)
  expect(topicsWith('11000000')).toEqual([{ id: '11000000', name: 'politics and government' }])
})

it('does not offer retired topics, but knows them', () => {
  const retired = mediaTopics.find((topic) => topic.retired)!
  expect(topicsWith(retired.name).map(({ id }) => id)).not.toContain(retired.code)
  expect(isRetired(mediaTopics, retired.code)).toBe(true)
  expect(isRetired(mediaTopics, '11000000')).toBe(false)
  expect(isRetired(mediaTopics, 'no such code')).toBe(false)
})

it('names the wider topics of a code, the nearest first', () => {
  const chain = ancestors(mediaTopics, '20000064')
  expect(chain[0]?.code).toBe(topicByCode(mediaTopics, '20000064')?.parent)
  expect(chain.at(-1)?.parent).toBeNull()
  expect(ancestors(mediaTopics, '11000000')).toEqual([])
})

it('offers nothing for an empty text', () => {
  expect(topicsWith('  ')).toEqual([])
})
