import { bylineLine } from '../story/byline'
import type { Field, Place } from '../story/place'
import type { Block, Story, Text } from '../story/story'
import { body, fieldText, headline, nodeText, subheads, textParts } from '../story/text'
import type { StoryTextNode } from '../story/text'
import { wireAddress } from './addresses'
import type { StoryPart } from './format'

/** A filled part of a story. */
export interface FilledPart {
  part: StoryPart
  place: Place
  /** The words or value. */
  text: string
  /** For marks: the part whose text they stand in. */
  within?: StoryPart
  /** For links: true for an address that no format sends on. */
  refused?: true
}

/**
 * Every part of a story that is filled, with its place and its words. Two values that say nothing are not counted: the
 * direction left to right, and an empty text.
 */
export function filledParts(story: Story): FilledPart[] {
  return [...fields(story), ...texts(story), ...ledger(story)]
}

function fields(story: Story): FilledPart[] {
  return [
    field(story, 'slug', 0, story.slug),
    ...story.bylines.flatMap((byline, index) => [
      field(story, 'byline', index, bylineLine(byline)),
      field(story, 'byline', index, byline.role, 'byline-role'),
      field(story, 'byline', index, byline.place, 'byline-place'),
    ]),
    field(story, 'dateline', 0, fieldText(story, 'dateline')),
    ...story.subjects.map((subject, index) => field(story, 'subjects', index, subject.name || subject.code)),
    ...story.keywords.map((keyword, index) => field(story, 'keywords', index, keyword)),
    ...story.places.map((place, index) => field(story, 'places', index, [place.name, place.region].filter(Boolean).join(', '))),
    ...story.people.map((person, index) => field(story, 'people', index, [person.name, person.title].filter(Boolean).join(', '))),
    field(story, 'genre', 0, story.genre),
    field(story, 'urgency', 0, String(story.urgency)),
    field(story, 'embargo', 0, story.embargo ?? ''),
    field(story, 'rights', 0, story.rights),
    ...story.related.map((related, index) => field(story, 'related', index, related.title || related.uri)),
    { part: 'language' as const, place: atHeadline, text: story.language },
    { part: 'direction' as const, place: atHeadline, text: story.direction === 'rtl' ? 'rtl' : '' },
  ].filter(({ text }) => text !== '')
}

/** Where to go for what has no field of its own. */
const atHeadline: Place = { field: 'headline', block: 0, from: 0, to: 0 }

function field(story: Story, name: Field, block: number, text: string, part: StoryPart = name): FilledPart {
  return { part, place: { field: name, block, from: 0, to: fieldText(story, name, block).length }, text }
}

function texts(story: Story): FilledPart[] {
  return [
    ...textNode('headline', 0, headline(story), 'headline'),
    ...subheads(story).flatMap((node, index) => textNode('subhead', index, node, 'subhead')),
    ...body(story).flatMap((node, index) => block(node, index)),
  ]
}

function block(node: Block, index: number): FilledPart[] {
  return [...textNode('body', index, node, partOf(node)), ...(node.type === 'fact-box' ? crossheadsIn(node, index) : [])]
}

function partOf(node: Block): StoryPart {
  return node.type === 'paragraph' ? 'body' : node.type
}

function crossheadsIn(node: Block, index: number): FilledPart[] {
  return textParts(node).filter((part) => part.node.type === 'crosshead' && part.text !== '').map(({ start, text }) =>
    ({ part: 'crosshead', place: { field: 'body', block: index, from: start, to: start + text.length }, text }))
}

function textNode(fieldName: 'headline' | 'subhead' | 'body', index: number, node: StoryTextNode, part: StoryPart): FilledPart[] {
  const text = nodeText(node)
  if (text === '') return []
  return [{ part, place: { field: fieldName, block: index, from: 0, to: text.length }, text }, ...marks(fieldName, index, node, part)]
}

/** Marks, each as far as it runs: three runs of one bold word are one loss, and so are the runs of one quotation. */
function marks(fieldName: 'headline' | 'subhead' | 'body', index: number, node: StoryTextNode, within: StoryPart): FilledPart[] {
  return textParts(node).flatMap((part) => {
    const found: FilledPart[] = []
    const running = new Map<StoryPart, { mark: unknown, filled: FilledPart }>()
    let start = part.start
    for (const leaf of part.node.children) {
      const end = start + leaf.text.length
      for (const { mark, ...each } of leaf.text === '' ? [] : marksOf(leaf)) {
        const before = running.get(each.part)
        if (before && before.mark === mark && before.filled.place.to === start) {
          before.filled.place.to = end
          before.filled.text += leaf.text
        } else {
          const filled = { ...each, place: { field: fieldName, block: index, from: start, to: end }, text: leaf.text, within }
          running.set(each.part, { mark, filled })
          found.push(filled)
        }
      }
      start = end
    }
    return found
  })
}

function marksOf(leaf: Text): (Pick<FilledPart, 'part' | 'refused'> & { mark: unknown })[] {
  return [
    ...leaf.quotation ? [{ part: 'quotations' as const, mark: leaf.quotation }] : [],
    ...leaf.bold ? [{ part: 'bold' as const, mark: true }] : [],
    ...leaf.italic ? [{ part: 'italic' as const, mark: true }] : [],
    ...leaf.href ? [{ part: 'link' as const, mark: leaf.href, ...wireAddress(leaf.href) === null ? { refused: true as const } : {} }] : [],
  ]
}

function ledger(story: Story): FilledPart[] {
  return story.quotations.flatMap((quotation, index) => {
    const place: Place = { field: 'quotations', block: index, from: 0, to: 0 }
    const said = [quotation.saidWhere, quotation.saidTo].filter(Boolean).join(', ')
    const spoken = [quotation.spokenIn, quotation.translated && 'translated'].filter(Boolean).join(', ')
    return [
      { part: 'quotation-speaker' as const, place, text: quotation.speaker },
      { part: 'quotation-context' as const, place, text: said },
      { part: 'quotation-translation' as const, place, text: spoken },
    ].filter(({ text }) => text !== '')
  })
}
