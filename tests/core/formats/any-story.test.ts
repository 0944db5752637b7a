import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oneLine, withoutForbidden } from '../../../core/formats/characters'
import { formats } from '../../../core/formats/index'
import { html } from '../../../core/formats/html'
import { newsmlG2 } from '../../../core/formats/newsml-g2'
import { ninjs } from '../../../core/formats/ninjs'
import { nitf } from '../../../core/formats/nitf'
import { text } from '../../../core/formats/text'
import type { Story } from '../../../core/story/story'
import { headline, textAt } from '../../../core/story/text'
import { arbitraryStory, secretMark } from '../../arbitrary-story'
import { fixedSending } from './full-story'
import { publishedTexts, readPage, textsInXml, valueInXml } from './read-back'

const anyStory = arbitraryStory({ words: 'any' })
/** Run by run: the two halves of a pair in two runs are two characters that no file may hold, and are listed as such. */
const publishedHeadline = (story: Story): string => headline(story).children.map((run) => withoutForbidden(run.text)).join('')
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

it('gives every text of the body back to a reader of NITF', () => {
  fc.assert(fc.property(anyStory, (story) => {
    expect(textsInXml(nitf.encode(story, fixedSending).bytes, 'body.content')).toEqual(publishedTexts(story))
  }), { numRuns: 300 })
})

it('gives every text of the body back to a reader of NewsML-G2, and the same headline twice', () => {
  fc.assert(fc.property(anyStory, (story) => {
    const { bytes } = newsmlG2.encode(story, fixedSending)
    expect(textsInXml(bytes, 'body.content')).toEqual(publishedTexts(story))
    expect(valueInXml(bytes, '//*[local-name()="headline"]')).toBe(publishedHeadline(story))
    expect(valueInXml(bytes, '//*[local-name()="slugline"]')).toBe(oneLine(withoutForbidden(story.slug)))
  }), { numRuns: 300 })
})

it('gives every text of the body back to a reader of ninjs', () => {
  fc.assert(fc.property(anyStory, (story) => {
    const item = JSON.parse(decode(ninjs.encode(story, fixedSending).bytes)) as { bodies: { value: string }[], headlines: { value: string }[] }
    expect(textsInXml(item.bodies[0]!.value, 'div')).toEqual(publishedTexts(story))
    expect(item.headlines[0]!.value).toBe(publishedHeadline(story))
  }), { numRuns: 300 })
})

it('gives every text of the body back to a reader of HTML, with metadata that parses', () => {
  fc.assert(fc.property(anyStory, (story) => {
    const page = readPage(html.encode(story, fixedSending).bytes)
    expect(page.texts).toEqual(publishedTexts(story))
    expect(page.article.headline ?? '').toBe(publishedHeadline(story))
    expect(page.article.hasPart ?? []).toHaveLength(story.quotations.length)
  }), { numRuns: 300 })
})

it('has every text of the body in plain text, in the story’s order', () => {
  fc.assert(fc.property(anyStory, (story) => {
    const written = oneLine(decode(text.encode(story, fixedSending).bytes))
    let from = written.indexOf(oneLine(publishedHeadline(story)))
    expect(from).toBeGreaterThanOrEqual(0)
    for (const part of publishedTexts(story)) {
      const at = written.indexOf(oneLine(part).trimEnd(), from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at
    }
  }), { numRuns: 300 })
})

for (const format of formats) {
  it(`shows in ${format.title} nothing of what stays inside the newsroom`, () => {
    fc.assert(fc.property(arbitraryStory(), (story) => {
      const { bytes, losses } = format.encode(story, fixedSending)
      expect(decode(bytes)).not.toContain(secretMark)
      expect(JSON.stringify(losses)).not.toContain(secretMark)
    }), { numRuns: 100 })
  })

  it(`points in ${format.title} at what is lost, where it stands`, () => {
    fc.assert(fc.property(arbitraryStory(), (story) => {
      for (const loss of format.encode(story, fixedSending).losses) {
        expect(loss.message).toMatch(/\.$/)
        expect(loss.text).not.toBe('')
        if (loss.place.field === 'body' || loss.place.field === 'headline' && loss.place.to > 0) expect(textAt(story, loss.place)).toBe(loss.text)
      }
    }), { numRuns: 100 })
  })
}
