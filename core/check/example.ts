import { readByline } from '../copy/byline'
import { readDateline, someText } from '../copy/dateline'
import { recogniseQuotations } from '../quotations/recognise'
import { bylineLine } from '../story/byline'
import { datelineLine } from '../story/dateline'
import { newStory } from '../story/new-story'
import type { Block, Dateline, Story, StoryChild } from '../story/story'
import { nodeText } from '../story/text'
import type { ReadField } from './reading'
import type { BlockRule, StoryRule } from './rule'

const moment = '2022-02-14T18:00:00+01:00'
const brussels: Dateline = { city: 'Brussels', region: '', agency: 'AA', dash: 'spaced-hyphen', date: null, showsDate: false }

/** What of a rule its examples depend on. */
export type ExampleRule = Pick<StoryRule, 'reads' | 'language'> | Pick<BlockRule, 'reads' | 'language' | 'fields'>

/**
 * The story that a rule's example stands for. Each line is a part of it: `HEADLINE: …`, `SUBHEAD: …`, `BYLINE: …`,
 * `DATELINE: BRUSSELS (AA)`, `DATE: 2022-02-14` (of the dateline), `CROSSHEAD: …`, `NOTE: …`, `ITEM: …` of a list, `ROW: a | b`
 * of a table; a line without such a word is a paragraph, or the field of a rule that reads no body. Quotations are marked
 * and have their speakers as after import.
 */
export function storyOfExample(example: string, rule: ExampleRule): Story {
  let count = 0
  const newId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const language = rule.language === 'any' ? 'en' : rule.language
  const empty = newStory({ newId, now: moment, language, agency: { name: 'Agency', code: 'AA', rights: '' } })
  const filled = example.split('\n').reduce((story, line) => withLine(story, line, ownField(rule)), { ...empty, children: [] as StoryChild[] })
  const children = [headOf(filled.children), ...filled.children.filter(({ type }) => type === 'subhead'), ...bodyOf(filled.children)]
  return recogniseQuotations({ ...filled, children }, newId)
}

/** A story as an example is written; the inverse of `storyOfExample` for its text. */
export function exampleOfStory(story: Story, rule: ExampleRule): string {
  const own = ownField(rule)
  const line = (field: ReadField, word: string, text: string): string[] => (text === '' ? [] : [field === own ? text : `${word}: ${text}`])
  const { dateline } = story
  return [
    ...story.children.filter(({ type }) => type === 'headline').flatMap((node) => line('headline', 'HEADLINE', nodeText(node))),
    ...story.children.filter(({ type }) => type === 'subhead').flatMap((node) => line('subhead', 'SUBHEAD', nodeText(node))),
    ...story.bylines.flatMap((byline) => line('byline', 'BYLINE', bylineLine(byline))),
    ...(dateline ? datelineLines(dateline, own, story.language) : []),
    ...story.children.flatMap((node) => bodyLines(node, own)),
  ].join('\n')
}

/** A dateline that an example only has for its date is written as that date. */
function datelineLines(dateline: Dateline, own: ReadField, language: string): string[] {
  const text = datelineLine(dateline, language)
  const date = dateline.date === null || dateline.showsDate ? [] : [`DATE: ${dateline.date}`]
  if (text === '' || (date.length > 0 && text === datelineLine(brussels))) return date
  return [own === 'dateline' ? text : `DATELINE: ${text}`, ...date]
}

function ownField(rule: ExampleRule): ReadField {
  return rule.reads === 'story' || rule.fields.includes('body') ? 'body' : rule.fields[0] ?? 'body'
}

type Draft = Story

function withLine(story: Draft, line: string, own: ReadField): Draft {
  const [, word = own.toUpperCase(), text = line] = /^([A-Z]+): (.*)$/s.exec(line) ?? []
  const children = [{ text }]
  const add = (node: StoryChild): Draft => ({ ...story, children: [...story.children, node] })
  switch (word) {
    case 'HEADLINE': return add({ type: 'headline', children })
    case 'SUBHEAD': return add({ type: 'subhead', children })
    case 'CROSSHEAD': return add({ type: 'crosshead', children })
    case 'NOTE': return add({ type: 'editors-note', children })
    case 'ITEM': return withItem(story, text)
    case 'ROW': return withRow(story, text)
    case 'BYLINE': return { ...story, bylines: readByline(text, story.language)?.bylines ?? [{ name: text.replace(/^By /, ''), role: '', place: '' }] }
    case 'DATELINE': return { ...story, dateline: datelineOf(text, story) }
    case 'DATE': return { ...story, dateline: { ...(story.dateline ?? brussels), date: text } }
    case 'BODY': return add({ type: 'paragraph', children })
    // A paragraph that happens to begin with a word in capitals and a colon.
    default: return add({ type: 'paragraph', children: [{ text: line }] })
  }
}

/** A form that the reader of datelines does not know is a city and nothing else. */
function datelineOf(text: string, story: Draft): Dateline {
  const read = readDateline(`${text.trimEnd()}${/[-–—]$/.test(text.trimEnd()) ? '' : ' -'} ${someText}`, story.language, moment)
  return read ? { ...read.dateline, date: story.dateline?.date ?? read.dateline.date } : { ...brussels, city: text }
}

function withItem(story: Draft, text: string): Draft {
  const item = { type: 'list-item' as const, children: [{ text }] }
  const last = story.children.at(-1)
  const list: Block = last?.type === 'list' ? { ...last, children: [...last.children, item] } : { type: 'list', ordered: false, children: [item] }
  return { ...story, children: [...(last?.type === 'list' ? story.children.slice(0, -1) : story.children), list] }
}

function withRow(story: Draft, text: string): Draft {
  const row = { type: 'table-row' as const, children: text.split(' | ').map((cell) => ({ type: 'table-cell' as const, heading: false, children: [{ text: cell }] })) }
  const last = story.children.at(-1)
  const table: Block = last?.type === 'table' ? { ...last, children: [...last.children, row] } : { type: 'table', children: [row] }
  return { ...story, children: [...(last?.type === 'table' ? story.children.slice(0, -1) : story.children), table] }
}

function headOf(children: readonly StoryChild[]): StoryChild {
  return children.find(({ type }) => type === 'headline') ?? { type: 'headline', children: [{ text: '' }] }
}

function bodyOf(children: readonly StoryChild[]): StoryChild[] {
  const blocks = children.filter(({ type }) => type !== 'headline' && type !== 'subhead')
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [{ text: '' }] }]
}

function bodyLines(node: StoryChild, own: ReadField): string[] {
  switch (node.type) {
    case 'headline': case 'subhead': return []
    case 'list': return node.children.map((item) => `ITEM: ${nodeText(item)}`)
    case 'table': return node.children.map((row) => `ROW: ${row.children.map((cell) => nodeText(cell)).join(' | ')}`)
    case 'crosshead': return [`CROSSHEAD: ${nodeText(node)}`]
    case 'editors-note': return [`NOTE: ${nodeText(node)}`]
    default: {
      const text = nodeText(node)
      return text === '' ? [] : [own === 'body' ? text : `BODY: ${text}`]
    }
  }
}
