import { bylineLine } from '../story/byline'
import { datelineDash, datelineLine } from '../story/dateline'
import type { Block, Byline, EditorsNote, Paragraph, Quotation, Story } from '../story/story'
import { body, nodeText } from '../story/text'

/** A byline as it is printed: `By Agnes Szucs` in English, and without a preposition in languages that need none. */
export function printedByline(byline: Byline, story: Story): string {
  if (/^en\b/i.test(story.language)) return bylineLine(byline)
  return byline.name ? bylineNames(byline) : ''
}

/** Who wrote it, without `By`: `Agnes Szucs, Diplomatic correspondent, Brussels`. */
export function bylineNames({ name, role, place }: Byline): string {
  return [name, role, place].filter(Boolean).join(', ')
}

/** Bylines that name somebody. */
export function namedBylines(story: Story): Byline[] {
  return story.bylines.filter(({ name }) => name)
}

/** The dateline as it is printed, without its dash; empty when the story has none. */
export function printedDateline(story: Story): string {
  return story.dateline ? datelineLine(story.dateline, story.language) : ''
}

/** The body as it is published: without notes to editors and without blocks that hold no text. */
export function publishedBody(story: Story): Exclude<Block, EditorsNote>[] {
  return body(story).filter((block): block is Exclude<Block, EditorsNote> => block.type !== 'editors-note' && nodeText(block) !== '')
}

export function editorsNotes(story: Story): EditorsNote[] {
  return body(story).filter((block): block is EditorsNote => block.type === 'editors-note' && nodeText(block) !== '')
}

export interface RunIn {
  /** `BRUSSELS (AA) - `: goes before the first word of `paragraph`. Empty when there is no such paragraph. */
  text: string
  /** The first paragraph, when the body begins with one and the dateline does not stand on a line of its own. */
  paragraph: Paragraph | null
  /** The dateline on a line of its own before the body; empty when it runs into the paragraph, or there is none. */
  ownLine: string
}

/** Where the printed dateline stands: it runs into the body's first paragraph, as agencies print it. */
export function datelineRunIn(story: Story): RunIn {
  const line = printedDateline(story)
  const first = publishedBody(story)[0]
  if (!line || !story.dateline) return { text: '', paragraph: null, ownLine: '' }
  if (story.dateline.dash === 'own-line' || first?.type !== 'paragraph') return { text: '', paragraph: null, ownLine: line }
  return { text: line + datelineDash(story.dateline), paragraph: first, ownLine: '' }
}

/** Who said a quotation, in full where the story knows: `Jens Stoltenberg, Ivan Duque Marquez`, else as the ledger has it. */
export function speakerNames(quotation: Quotation | undefined, story: Story): string {
  if (!quotation) return ''
  const names = story.people.filter(({ id }) => quotation.people.includes(id)).map(({ name }) => name)
  return names.length && names.length === quotation.people.length ? names.join(', ') : quotation.speaker
}

export function quotationOf(story: Story, id: string): Quotation | undefined {
  return story.quotations.find((quotation) => quotation.id === id)
}
