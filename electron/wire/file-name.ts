import type { Format } from '../../core/formats/format'
import type { Story } from '../../core/story/story'

/** `nato-dialogue-v3.newsml-g2.xml`: the same story, version and format always give the same name. */
export function wireFileName(story: Story, version: number, format: Pick<Format, 'extension'>): string {
  return `${stem(story)}-v${version}${format.extension}`
}

export function storyFileName(story: Story): string {
  return `${stem(story)}.story.json`
}

/** The slug with nothing in it that a file system dislikes; a story without one goes by its id. */
function stem(story: Story): string {
  const slug = story.slug.normalize('NFC').replace(/[^\p{IDC}]+/gu, '-').replace(/^-+|-+$/g, '')
  return firstCharacters(slug, 60) || story.id.slice(0, 8).replace(/[^\w-]/g, '-')
}

/** By characters, not by UTF-16 units, so that none is cut in two. */
function firstCharacters(text: string, count: number): string {
  return [...text].slice(0, count).join('').replace(/-+$/, '')
}
