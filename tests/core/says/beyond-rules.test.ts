import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../core/formats/index'
import { lossesOf } from '../../../core/formats/losses'
import { turkish } from '../../../core/says/tr/index'
import type { Story } from '../../../core/story/story'

const project = join(import.meta.dirname, '../../..')
const stories = readdirSync(join(project, 'tests/stories'), { recursive: true, encoding: 'utf8' }).filter((path) => /story\.json$/.test(path))
  .map((path) => (JSON.parse(readFileSync(join(project, 'tests/stories', path), 'utf8')) as { story: Story }).story)

interface Node { type: string, [key: string]: unknown }

/** Every sentence that a piece of source has, in each of the ways it can be put together. */
function sentencesIn(path: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    found.push(...texts(node as Node))
    visit(Object.values(node))
  }
  visit(parseSync(path, readFileSync(join(project, path), 'utf8')).program)
  return [...new Set(found)].filter((text) => /^(?:[\p{Upper}“]|part ).*\p{Lower} .*\.$/u.test(text))
}

/** A text with `part` for what is filled in; for a choice, both sides. A part that follows a word at once may be missing. */
function texts(node: Node): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap((side) => texts(side as Node))
  if (node.type !== 'TemplateLiteral') return []
  const [first, ...others] = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  return others.reduce((starts, quasi, index) => {
    const parts = texts((node.expressions as Node[])[index]!)
    return starts.flatMap((start) => (parts.length > 0 ? parts : [/\p{Alpha}$/u.test(start) ? '' : 'part']).map((part) => start + part + quasi))
  }, [first!])
}

/** Sentences in which the parts that are filled in are given names by the dateline's form, and one that stands for a text. */
const elsewhere = new Set(['Taken for the dateline: “part” , but part.', 'Some words of text.'])

/** Without what speaks to a terminal or a browser, and not in the window. */
const sources = (folder: string): string[] => readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(?:terminal|house-style|browser-host|words)[\\/]|^(?:page|protocol|serve)\.ts/.test(path)).map((path) => join(folder, path))

describe('Turkish, beyond the rules', () => {
  it.each(sources('electron'))('has the failures that %s tells', (path) => {
    expect(sentencesIn(path).filter((sentence) => turkish.failures(sentence) === null && turkish.doubts(sentence) === null && !elsewhere.has(sentence))).toEqual([])
  })

  it('finds the sentences in the source, in both of their ways', () => {
    expect(sentencesIn('electron/handlers/wire.ts')).toEqual(expect.arrayContaining([
      'Choose the folder again.', 'The story has an error: part.', 'The story has part errors: part.', '“part” is not the full path of a folder.',
    ]))
  })

  it.each(sources('core/copy').concat(sources('core/quotations')))('has the doubts that %s tells', (path) => {
    expect(sentencesIn(path).filter((sentence) => turkish.doubts(sentence) === null && !elsewhere.has(sentence))).toEqual([])
  })

  it('has every doubt of the stories that are agreed', () => {
    expect(stories.length).toBeGreaterThan(10)
    const doubts = stories.flatMap((story) => story.doubts.map(({ says }) => says))
    expect(doubts.length).toBeGreaterThan(3)
    expect(doubts.filter((says) => turkish.doubts(says) === null)).toEqual([])
  })

  it('has every loss of the stories that are agreed, in every format', () => {
    const losses = [...new Set(stories.flatMap((story) => formats.flatMap((format) => lossesOf(story, format).map(({ message }) => message))))]
    expect(losses.length).toBeGreaterThan(5)
    expect(losses.filter((message) => turkish.losses(message) === null)).toEqual([])
    const words = losses.map((message) => turkish.losses(message)!)
    expect(words.filter((message) => /\b(?:the|of|and|is|who)\b/.test(message))).toEqual([])
  })

  it.each([
    ['NITF has no place for subheads in fact boxes.', 'NITF biçiminde spotlar için burada yer yok: bilgi kutuları.'],
    ['Plain text has no place for who says a quotation.', 'Düz metin biçiminde alıntının sahibi için yer yok.'],
  ])('says %j as %j', (english, other) => {
    expect(turkish.losses(english)).toBe(other)
  })
})
