import { expect, it } from 'vitest'
import { formatById, formats } from '../../../core/formats/index'
import { filledParts } from '../../../core/formats/filled-parts'
import type { StoryPart } from '../../../core/formats/format'
import { declaredLosses, lossLines } from '../../../core/formats/losses'
import { arabicStory, fixedSending, fullStory } from './full-story'

it.each([
  ['newsml-g2', ['bold', 'link', 'quotation-context', 'quotation-translation', 'related']],
  ['nitf', ['bold', 'link', 'quotation-context', 'quotation-translation']],
  ['ninjs', ['bold', 'keywords', 'link', 'people']],
  ['text', ['bold', 'genre', 'italic', 'keywords', 'language', 'link', 'people', 'places', 'quotations', 'related', 'subjects', 'urgency']],
  ['html', ['link', 'urgency']],
])('%s loses of a story with everything: %j', (id, parts) => {
  const { losses } = formatById(id)!.encode(fullStory, fixedSending)
  expect([...new Set(losses.map(({ part }) => part))].sort()).toEqual(parts)
})

it('finds every part of a story that uses them all', () => {
  const every: StoryPart[] = [
    'slug', 'headline', 'subhead', 'byline', 'byline-role', 'byline-place', 'dateline', 'body', 'subjects', 'keywords', 'places', 'people',
    'quotations', 'quotation-speaker', 'quotation-context', 'quotation-translation', 'genre', 'urgency', 'embargo', 'rights', 'related',
    'crosshead', 'list', 'table', 'editors-note', 'fact-box', 'bold', 'italic', 'link', 'language',
  ]
  expect(new Set(filledParts(fullStory).map(({ part }) => part))).toEqual(new Set(every))
  expect(filledParts(arabicStory).map(({ part }) => part)).toContain('direction')
})

it('lists whatever a declaration leaves out, and nothing else', () => {
  const all = new Set(filledParts(fullStory).map(({ part }) => part))
  for (const part of all) {
    const carries = new Set([...all].filter((each) => each !== part))
    const lost = declaredLosses(fullStory, { ...formats[0]!, carries, plain: new Set() })
      .filter(({ message }) => !message.startsWith('Receivers cannot'))
    expect([...new Set(lost.map((loss) => loss.part))], part).toEqual([part])
  }
})

it('takes neighbouring runs of one quotation for one', () => {
  const { losses } = formatById('text')!.encode(fullStory, fixedSending)
  expect(losses.filter(({ part }) => part === 'quotations').map(({ text }) => text)).toEqual(['“Bir karar verdik.', '“Geri dönüş yok,”', 'zor'])
})

it('says once what is lost many times, with every place under it', () => {
  const { losses } = formatById('text')!.encode(fullStory, fixedSending)
  const lines = lossLines(losses)
  expect(new Set(lines.map(({ message }) => message)).size).toBe(lines.length)
  expect(lines.flatMap((line) => line.losses)).toHaveLength(losses.length)
  expect(lines.find(({ message }) => message.includes('marked quotations'))?.losses).toHaveLength(3)
})
