import { readFileSync } from 'node:fs'
import type { CheckResult } from '../../../core/check/check'
import type { Finding } from '../../../core/check/finding'
import { newStory } from '../../../core/story/new-story'
import { comparePlaces } from '../../../core/story/place'
import { nodeText } from '../../../core/story/text'
import type { Block, Quotation, Story, StoryChild, Text } from '../../../core/story/story'
import { fieldAt } from '../../../renderer/editor/places'
import type { Checks } from '../../../renderer/checker/checks'
import { createSession, type Session } from '../../../renderer/session'
import { fixedDesk } from '../../desk'

/** The sample as import makes it. */
export function sampleStory(): Story {
  const saved = readFileSync('tests/stories/nato-dialogue/story.json', 'utf8')
  return (JSON.parse(saved) as { story: Story }).story
}

/** A story with this body, and a ledger entry for each quotation marked in it. */
export function storyOf(body: Block[], more: Partial<Story> = {}, head: StoryChild[] = []): Story {
  const marked = JSON.stringify(body).matchAll(/"quotation":"([^"]+)"/g)
  const ids = [...new Set([...marked].map(([, id]) => id!))]
  return {
    ...newStory(fixedDesk()),
    quotations: ids.map((id) => quotation(id)),
    ...more,
    children: [{ type: 'headline', children: [{ text: 'Head' }] }, ...head, ...body],
  }
}

export function quotation(id: string, more: Partial<Quotation> = {}): Quotation {
  return {
    id, speaker: '', people: [], saidWhere: '', saidTo: '', extent: 'fragment', spokenIn: null, translated: false,
    confirmed: false, ...more,
  }
}

/** A paragraph of runs; words between ⟦q …⟧ are marked as the quotation of that name. */
export function paragraph(text: string): Block & { type: 'paragraph' } {
  return { type: 'paragraph', children: runs(text) }
}

export function runs(text: string): Text[] {
  const parts = text.split(/⟦(\w+) ([^⟧]*)⟧/)
  const found: Text[] = []
  for (let at = 0; at < parts.length; at += 3) {
    if (parts[at]) found.push({ text: parts[at]! })
    if (parts[at + 1] !== undefined) found.push({ text: parts[at + 2]!, quotation: parts[at + 1]! })
  }
  return found.length > 0 ? found : [{ text: '' }]
}

/** The text of nodes in the notation of `paragraph`, one line for each text block; ids are shown by the names given. */
export function shown(nodes: readonly { children: readonly unknown[] }[], names: Record<string, string> = {}): string[] {
  return nodes.flatMap((node) => {
    const children = node.children as (Text | { children: unknown[] })[]
    if (children.some((child) => 'children' in child)) return shown(children as { children: unknown[] }[], names)
    return [(children as Text[]).map(({ text, quotation: id }) => (id === undefined ? text : `⟦${names[id] ?? id} ${text}⟧`)).join('')]
  })
}

/** A session whose checker says what it is told. */
export function sessionWith(story: Story, check: (story: Story) => CheckResult['findings'] = () => []): Session {
  return createSession({ story, revision: 0, savedAt: null }, checksWith(check))
}

/** Checks that tell at once, in the same thread. */
export function checksWith(check: (story: Story) => CheckResult['findings'] = () => []): Checks {
  return { check: (now, tell) => tell({ findings: check(now), abstentions: [] }), take: () => {}, ruleOf: () => null }
}

/** A finding, said in the parts that matter to a test. */
export function finding({ place, text, ...more }: Partial<Finding> & Pick<Finding, 'place' | 'text'>): Finding {
  return {
    rule: 'words/said', level: 'error', message: 'Not so.', says: 'usual', values: {}, source: 'Desk', related: [], fixes: [],
    key: `words/said | ${place.field} | ${text}`, ...more, place, text,
  }
}

/** Finds words in the running text, as a rule would, each with a fix where one is given. */
export function wordsFound(wrong: Record<string, string | null>, more: Partial<Finding> = {}): (story: Story) => Finding[] {
  return (story) => story.children.flatMap((child, index) => Object.entries(wrong).flatMap(([word, right]) => (
    [...nodeText(child).matchAll(new RegExp(word.replace(/[.?*+^$[\]()|{}\\]/g, '\\$&'), 'g'))].map((hit) => {
      const place = { ...fieldAt(story, index), from: hit.index, to: hit.index + word.length }
      const fixes = right === null ? [] : [{ title: right, safe: true, edits: [{ place, instead: right }] }]
      return finding({ place, text: word, fixes, key: `${place.field} | ${word}`, ...more })
    })
  ))).sort((a, b) => comparePlaces(a.place, b.place))
}
