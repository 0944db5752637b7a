import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { harmed, namesSource } from '../../speech/sources'

/** News of the dead and the accused whose first paragraphs name no source. */
export const leadSource: StoryRule = {
  id: 'lead-length/lead-source',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, attribution',
  says: { source: 'Who says so? The first paragraphs name no source.' },
  wrong: [
    ['At least 12 people were killed in a blast in the town on Monday.\nThe blast hit a market in the center.\nShops were burned.', null],
    ['A man is accused of taking the money of the town.\nThe money was for schools.\nIt is gone.', null],
  ],
  allows: [
    'At least 12 people were killed in a blast in the town on Monday, police said.\nThe blast hit a market.\nShops were burned.',
    'At least 12 people were killed in a blast in the town on Monday.\nThe blast hit a market, the ministry said.\nShops were burned.',
    'At least 12 people were killed in a blast in the town on Monday.\nThe blast hit a market.\nOfficials feared for more.',
    'At least 12 people were killed in a blast in the town on Monday.\nAn Anadolu correspondent at the scene saw shops burn.\nThey burned.',
    'The ministers left on Monday.\nThe talks failed.\nShops were shut.',
    'The plan was killed in parliament.\nIt failed.\nIt is gone.',
    'At least 12 people were killed.',
  ],
  reads: 'story',
  *check({ body, story }) {
    const [lead, ...others] = body.filter(({ reading }) => reading.kind === 'paragraph').slice(0, 3)
    if (!lead || others.length < 2 || story.genre !== 'Current') return
    const claim = claims(lead.reading)
    if (claim && ![lead, ...others].some(({ reading }) => namesSource(reading))) yield { at: lead, ...claim }
  },
}

const claims = perBlock(({ prose }) => {
  const found = harmed.exec(prose)
  return found ? { from: found.index, to: found.index + found[0].length } : null
})
