import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'

/** News of something that happened, whose first two paragraphs do not say when. */
export const noWhen: StoryRule = {
  id: 'lead-length/no-when',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { when: 'When? The first two paragraphs name no day.' },
  wrong: [
    ['DATELINE: BRUSSELS (AA)\nThree people were killed when a bus hit a wall.\nThe bus came from Liege.\nIt was full.\nPolice are at the scene.', null],
    ['DATELINE: BRUSSELS (AA)\nThe foreign ministers signed a treaty.\nIt opens the border.\nIt is the first.\nThey left.', null],
  ],
  allows: [
    'DATELINE: BRUSSELS (AA)\nThree people were killed on Monday when a bus hit a wall.\nThe bus came from Liege.\nIt was full.\nPolice are there.',
    'DATELINE: BRUSSELS (AA)\nThree people were killed when a bus hit a wall.\nThe bus crashed early Monday.\nIt was full.\nPolice are there.',
    'DATELINE: BRUSSELS (AA)\nThree people were killed last week.\nThe bus came from Liege.\nIt was full.\nPolice are there.',
    'DATELINE: BRUSSELS (AA)\nThree people were killed in May.\nThe bus came from Liege.\nIt was full.\nPolice are there.',
    'DATELINE: BRUSSELS (AA)\nThe sea is warm.\nThe sand is hot.\nIt is a good place.\nThey like it.',
    'Three people were killed when a bus hit a wall.\nThe bus came from Liege.\nIt was full.\nPolice are there.',
    'DATELINE: BRUSSELS (AA)\nThree people were killed when a bus hit a wall.',
    'DATELINE: BRUSSELS (AA)\nThree people were killed when a bus hit a wall hours after it left.\nIt came from Liege.\nIt was full.\nPolice are there.',
    'DATELINE: BRUSSELS (AA)\nThe foreign ministers of both states have signed a treaty now.\nIt opens the border.\nIt is the first.\nThey left.',
  ],
  reads: 'story',
  *check({ body, story, date }) {
    if (!story.dateline || story.genre !== 'Current' || (date !== null && story.dateline.showsDate)) return
    const paragraphs = body.filter(({ reading }) => reading.kind === 'paragraph')
    const [lead, next] = paragraphs
    if (!lead || !next || paragraphs.length < 4) return
    const event = events(lead.reading)
    if (event && !timed(lead.reading) && !timed(next.reading)) yield { at: lead, ...event }
  },
}

/** What happens on a day, and is news for that. */
const happened = /(?<!\p{Alpha})(?:(?:was|were) (?:killed|injured|wounded|arrested|detained|sentenced|elected|attacked|shot|found dead)|killed|signed|resigned|arrested|exploded|crashed|collapsed|struck|launched|elected|sentenced|convicted)(?!\p{Alpha})/u
const events = perBlock(({ prose }) => {
  const found = happened.exec(prose)
  return found ? { from: found.index, to: found.index + found[0].length } : null
})

const time = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?<!\p{Alpha})(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|today|yesterday|tonight|tomorrow|now|currently|just|recent\p{Lower}*|earlier|latest|ago|(?:last|this|past|next|previous|same) (?:\p{Lower}+ )?(?:week|month|year|weekend|night|day|days|weeks|months|years|season|summer|winter|spring|autumn|fall|morning|evening|afternoon|century|decade)|overnight|dawn|midnight|noon|dusk|weekend|morning|evening|afternoon|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur\p{Lower}+|season|since|once|would|will|Christmas|Easter|Ramadan|Eid|New Year|anniversary)(?!\p{Alpha})|(?<!\p{N})(?:1[5-9]|20)\d\d(?!\p{N})/u
const timed = perBlock(({ text }) => time.test(text))
