import { describe, expect, it } from 'vitest'
import { formatById, formats } from '../../../core/formats/index'
import { storyFileName, wireFileName } from '../../../electron/wire/file-name'
import { fullStory } from '../../core/formats/full-story'

const called = (slug: string) => ({ ...fullStory, id: '5f0c8a1e-0000-4000-8000-000000000000', slug })

describe('the name of a wire file', () => {
  it.each([
    ['newsml-g2', 'nato-talks-v2.newsml-g2.xml'],
    ['nitf', 'nato-talks-v2.nitf.xml'],
    ['ninjs', 'nato-talks-v2.ninjs.json'],
    ['text', 'nato-talks-v2.txt'],
    ['html', 'nato-talks-v2.html'],
  ])('of %s is %s', (format, name) => {
    expect(wireFileName(called('nato-talks'), 2, formatById(format)!)).toBe(name)
  })

  it('is another for each format, and never that of the story itself', () => {
    const names = formats.map((format) => wireFileName(called('nato-talks'), 1, format))
    expect(new Set([...names, storyFileName(called('nato-talks'))]).size).toBe(formats.length + 1)
  })

  it.each([
    ['What/is:this?', 'What-is-this-v1.txt'],
    ['../../etc', 'etc-v1.txt'],
    ['İstanbul’da yağış', 'İstanbul-da-yağış-v1.txt'],
    ['', '5f0c8a1e-v1.txt'],
    ['…', '5f0c8a1e-v1.txt'],
  ])('has nothing in it that a file system dislikes: %j', (slug, name) => {
    expect(wireFileName(called(slug), 1, formatById('text')!)).toBe(name)
  })
})
