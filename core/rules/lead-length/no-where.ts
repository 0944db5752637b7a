import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'

/** News of something that happened, with no dateline and no name of a place or a body in its first two paragraphs. */
export const noWhere: StoryRule = {
  id: 'lead-length/no-where',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { where: 'Where? The story has no dateline, and its first two paragraphs name no place.' },
  wrong: [
    ['Three people were killed on Monday when a bus hit a wall.\nThe bus was full.\nPolice are at the scene.', null],
  ],
  allows: [
    'DATELINE: BRUSSELS (AA)\nThree people were killed on Monday when a bus hit a wall.\nThe bus was full.\nPolice are there.',
    'Three people were killed in Liege on Monday when a bus hit a wall.\nThe bus was full.\nPolice are there.',
    'Three people were killed on Monday when a bus hit a wall.\nThe bus came from Liege.\nPolice are there.',
    'Three people were killed on Monday when a Belgian bus hit a wall.\nIt was full.\nPolice are there.',
    'The sea is warm.\nThe sand is hot.\nIt is a good place.',
    'Three people were killed on Monday when a bus hit a wall.',
    'Kenyan police killed three men on Monday.\nThe men were armed.\nPolice are there.',
    'HEADLINE: Bus crash in Liege\nThree people were killed on Monday when a bus hit a wall.\nIt was full.\nPolice are there.',
  ],
  reads: 'story',
  *check({ body, story, headline, subheads }) {
    if (story.dateline || story.genre !== 'Current') return
    const paragraphs = body.filter(({ reading }) => reading.kind === 'paragraph')
    const [lead, next] = paragraphs
    if (!lead || !next || paragraphs.length < 3 || [lead, next].some(({ reading }) => names(reading)) || [headline, ...subheads].some(({ reading }) => names(reading))) return
    const event = events(lead.reading)
    if (event) yield { at: lead, ...event }
  },
}

const events = perBlock(({ prose }) => {
  const found = /(?<!\p{Alpha})(?:was|were) (?:killed|injured|wounded|arrested|detained|attacked|shot)(?!\p{Alpha})/u.exec(prose)
  return found ? { from: found.index, to: found.index + found[0].length } : null
})

/** A capital inside a sentence that is no day's and no month's, or an unusual word with one at its start. */
const names = perBlock(({ text }) => Array.from(text.matchAll(/(?<!\p{IDC})\p{Upper}[\p{Alpha}.]+/gu)).some(({ 0: word, index }) => !plain.test(word) && (index > 0 || !/^(?:A|An|The|At|Police|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Dozens|Hundreds|More|Some|No|Nobody|Officials|Firefighters|Rescuers)$/.test(word))))
const plain = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|A|An|The|It|He|She|They|At|In|On|But|And|Police|Officials|Three|Two|One|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Dozens|Hundreds|Some|No)$/u
