import { houseForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import type { StylePackage } from '../../check/style'
import { termRule } from '../../check/terms'

/**
 * The country under the name it has at the United Nations, which the style's term list spells. The bird has a small letter.
 * Told once for the story; a house that keeps the older name switches the rule off.
 */
export const turkiye: StoryRule = {
  id: 'places/turkiye',
  level: 'error',
  language: 'en',
  source: 'United Nations, June 1, 2022',
  says: { mixed: 'The country is {right}, as elsewhere in the story.', all: 'The country is {right}.' },
  wrong: [
    ['Talks were held in Turkey.', 'Talks were held in Türkiye.'],
    ['HEADLINE: Turkey’s bank holds rate\nTürkiye’s central bank kept its rate. Turkey has low rates.', 'HEADLINE: Türkiye’s bank holds rate\nTürkiye’s central bank kept its rate. Türkiye has low rates.'],
  ],
  allows: [
    'Talks were held in Türkiye.',
    'They ate turkey on Thursday.',
    '“Turkey is ready,” he said.',
    'Turkey Point is a power plant.',
  ],
  safe: true,
  reads: 'story',
  *check({ headline, subheads, body }, style) {
    const hit = houseForm([headline, ...subheads, ...body], (block) => rowsIn(block, style), keepsName, '“Türkiye” throughout')
    if (hit && (hit.says === 'mixed' || style.options.turkiye !== 'as-found')) yield hit
  },
}

const rows = termRule({ id: 'places/turkiye', level: 'error', source: '', wrong: [], allows: [] })

function rowsIn(block: Reading, style: StylePackage) {
  return mayName(block) ? Array.from(rows.check(block, style), ({ from, to, instead }) => ({ from, to, instead: String(instead), right: `“${String(instead)}”` })) : []
}

/** Not in the name of a company or a paper, which has its own spelling. */
const keepsName = perBlock(({ prose }) => /(?<!\p{Alpha})Türkiye(?!\s\p{Upper})/u.test(prose))

const mayName = perBlock(({ kind, text }) => kind !== 'table' && kind !== 'editors-note' && /Turk/.test(text))
