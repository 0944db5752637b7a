import type { Story } from '../story/story'
import { headline, nodeText, subheads } from '../story/text'
import { cleanStory } from './clean-story'
import type { Format } from './format'
import { lossesOf } from './losses'
import { plainBody } from './plain-body'
import { editorsNotes, namedBylines, printedByline } from './printed'
import { utf8 } from './utf8'

/**
 * Plain text as an agency sends it: slug line, embargo and notes to editors, then headline, subheads, byline and body,
 * set off by empty lines, and the rights line last. UTF-8, line feeds, one line a paragraph: receivers wrap lines
 * themselves.
 */
export const text: Format = {
  id: 'text',
  title: 'Plain text',
  extension: '.txt',
  mediaType: 'text/plain',
  charset: 'utf-8',
  standard: { name: 'Unicode plain text', version: 'UTF-8', link: 'https://www.rfc-editor.org/rfc/rfc3629' },
  carries: new Set([
    'slug', 'headline', 'subhead', 'byline', 'byline-role', 'byline-place', 'dateline', 'body', 'embargo', 'rights',
    'crosshead', 'list', 'table', 'editors-note', 'fact-box',
  ]),
  encode(story) {
    return { bytes: utf8(plainText(cleanStory(story).story)), losses: lossesOf(story, text) }
  },
}

function plainText(story: Story): string {
  const parts = [
    [story.slug, ...instructions(story)],
    [nodeText(headline(story)), ...subheads(story).map(nodeText)],
    namedBylines(story).map((byline) => printedByline(byline, story)),
    [plainBody(story)],
    [story.rights],
  ]
  return parts.map((part) => part.filter(Boolean).join('\n')).filter(Boolean).join('\n\n') + '\n'
}

/** What the receiver has to know before anything is published. In English, which the wire's technicians read. */
function instructions(story: Story): string[] {
  return [
    ...story.embargo ? [`EMBARGOED UNTIL ${story.embargo}`] : [],
    ...editorsNotes(story).map((note) => `NOTE TO EDITORS: ${nodeText(note)}`),
  ]
}
