import fc from 'fast-check'
import { rulesOf } from '../../../core/check/rules-of'
import { storyOfExample } from '../../../core/check/example'
import { recogniseQuotations } from '../../../core/quotations/recognise'
import { body, bodyStart, isTextBlock } from '../../../core/story/text'
import type { Block, Quotation, Story, StoryChild } from '../../../core/story/story'
import { styleFor } from '../../a-style'

/** Something an editor does to a story. What it does not touch stays the same objects. */
export type StoryEdit = (story: Story) => Story

/** The rules that the program brings, and those that its styles have as data. */
export const allRules = [...new Set(['en', 'tr'].flatMap((language) => rulesOf(styleFor(language))))]

/** Every line of the examples of every rule: text that makes them speak. */
const lines: readonly string[] = [...new Set(allRules.flatMap((rule) => (
  [...rule.wrong.map(([wrong]) => wrong), ...rule.allows].flatMap((example) => example.split('\n'))
)))].map((line) => line.replace(/^[A-Z]+: /, ''))

const line = fc.constantFrom(...lines, '', ' ', '“', 'Stoltenberg', '"We agreed," he said.', 'a\nb', '👩‍🚒', '\ud83d', 'السلام عليكم')

/** The example of some rule as a story. */
export const arbitraryExample: fc.Arbitrary<Story> = fc.constantFrom(...allRules.flatMap((rule) => (
  [...rule.wrong.map(([wrong]) => wrong), ...rule.allows].map((example) => ({ rule, example }))
))).map(({ rule, example }) => storyOfExample(example, rule))

/** Edits of text, of the order and number of blocks, of fields, and what the editor does on its own after them. */
export const arbitraryEdit: fc.Arbitrary<StoryEdit> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 9 }), line).map(([child, at, gone, text]): StoryEdit => (story) => typed(story, child, at, gone, text)),
  fc.tuple(fc.nat(), line).map(([at, text]): StoryEdit => (story) => withChildren(story, body(story).toSpliced(at % (body(story).length + 1), 0, paragraph(text)))),
  fc.nat().map((at): StoryEdit => (story) => (body(story).length < 2 ? story : withChildren(story, body(story).toSpliced(at % body(story).length, 1)))),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): StoryEdit => (story) => moved(story, from, to)),
  fc.tuple(fc.nat(), fc.nat()).map(([at, cut]): StoryEdit => (story) => split(story, at, cut)),
  fc.nat().map((at): StoryEdit => (story) => joined(story, at)),
  // What a key does, which is most of what happens: a letter more or less in a block, all others the same objects.
  fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 1 }), fc.constantFrom('', 's', 'S', ' ', '.', ',', '“', '7', '\u2019')).map(([child, at, gone, text]): StoryEdit => (story) => typed(story, child, at, gone, text)),
  // Two blocks change places, or a copy of one is put in place of another: as many blocks as before.
  fc.tuple(fc.nat(), fc.nat()).map(([one, other]): StoryEdit => (story) => swapped(story, one, other)),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): StoryEdit => (story) => (
    withChildren(story, body(story).with(to % body(story).length, { ...body(story)[from % body(story).length]! }))
  )),
  fc.tuple(fc.nat(), fc.constantFrom<Partial<Quotation>>(
    { speaker: '', people: [] }, { speaker: 'Jane Smith', people: ['p-1'] }, { speaker: 'Smith and Miller', people: ['p-1', 'p-2'] },
    { extent: 'whole' }, { extent: 'fragment' }, { confirmed: true },
  )).map(([at, more]): StoryEdit => (story) => (
    story.quotations.length === 0 ? story : { ...story, quotations: story.quotations.map((entry, index) => (index === at % story.quotations.length ? { ...entry, ...more } : entry)) }
  )),
  fc.nat().map((at): StoryEdit => (story) => (
    story.quotations.length === 0 ? story : { ...story, quotations: story.quotations.toSpliced(at % story.quotations.length, 1) }
  )),
  fc.constantFrom<StoryEdit>(
    (story) => ({ ...story, bylines: [...story.bylines, { name: 'agnes szucs', role: '', place: '' }] }),
    (story) => ({ ...story, dateline: { city: 'Brussels', region: '', agency: 'AA', dash: 'spaced-hyphen', date: '2022-02-14', showsDate: false } }),
    (story) => ({ ...story, dateline: null }),
    (story) => ({ ...story, dateline: story.dateline && { ...story.dateline, date: story.dateline.date === '2022-02-14' ? '2024-05-01' : '2022-02-14' } }),
    (story) => ({ ...story, dateline: story.dateline && { ...story.dateline, city: 'Springfield', agency: 'AP' } }),
    (story) => ({ ...story, bylines: story.bylines.slice(1) }),
    (story) => ({ ...story, people: [{ id: 'p-1', name: 'Jane Smith', title: 'Foreign Minister' }, { id: 'p-2', name: 'Carl Miller', title: '' }] }),
    (story) => ({ ...story, people: [] }),
    (story) => ({ ...story, genre: story.genre === 'Current' ? 'Analysis' : 'Current' }),
    (story) => ({ ...story, embargo: story.embargo === null ? '2022-02-14T18:00:00Z' : null }),
    (story) => ({ ...story, setAside: [{ key: '', rule: 'lead-length/lead-words', text: '', reason: 'Kept.', extent: 'story', by: 'jd', at: '2022-02-14T18:00:00Z' }] }),
    (story) => ({ ...story, setAside: [] }),
    (story) => ({ ...story, language: story.language === 'en' ? 'tr' : 'en' }),
  ),
  fc.nat().map((seed): StoryEdit => (story) => {
    let count = seed
    return recogniseQuotations(story, () => `q-${++count}`)
  }),
)

function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ text }] }
}

function withChildren(story: Story, blocks: Block[]): Story {
  return { ...story, children: [...story.children.slice(0, bodyStart(story)), ...blocks] }
}

/** `gone` units at a place of the child's first run replaced by `text`. */
function typed(story: Story, child: number, at: number, gone: number, text: string): Story {
  const index = child % story.children.length
  const node = story.children[index]!
  if (!isTextBlock(node)) return story
  const [first, ...rest] = node.children
  const from = at % ((first?.text.length ?? 0) + 1)
  const changed = { ...first, text: (first?.text.slice(0, from) ?? '') + text + (first?.text.slice(from + gone) ?? '') }
  return { ...story, children: story.children.with(index, { ...node, children: [changed, ...rest] } as StoryChild) }
}

function joined(story: Story, at: number): Story {
  const index = at % body(story).length
  const [first, second] = body(story).slice(index, index + 2)
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return story
  return withChildren(story, body(story).toSpliced(index, 2, { ...first, children: [...first.children, ...second.children] }))
}

function swapped(story: Story, one: number, other: number): Story {
  const blocks = body(story)
  const [a, b] = [one % blocks.length, other % blocks.length]
  return withChildren(story, blocks.with(a, blocks[b]!).with(b, blocks[a]!))
}

function moved(story: Story, from: number, to: number): Story {
  const blocks = [...body(story)]
  const [block] = blocks.splice(from % blocks.length, 1)
  return withChildren(story, blocks.toSpliced(to % (blocks.length + 1), 0, block!))
}

function split(story: Story, at: number, cut: number): Story {
  const index = at % body(story).length
  const block = body(story)[index]!
  if (block.type !== 'paragraph') return story
  const text = block.children.map((run) => run.text).join('')
  const middle = cut % (text.length + 1)
  return withChildren(story, body(story).toSpliced(index, 1, paragraph(text.slice(0, middle)), paragraph(text.slice(middle))))
}
