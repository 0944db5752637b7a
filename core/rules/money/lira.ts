import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'

/** Sums in Turkish liras, which readers abroad do not know as TL. */
export const lira: StoryRule = {
  id: 'money/lira',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, currency conversions',
  says: { mixed: 'We write {right}, as elsewhere in the story.', all: 'Readers abroad do not know TL: {right}.' },
  wrong: [
    ['It cost 5 million TL.', 'It cost 5 million Turkish liras.'],
    ['It cost TL 5 million and ₺300.', 'It cost 5 million Turkish liras and 300 Turkish liras.'],
    ['It paid 1,500 TRY in cash.', 'It paid 1,500 Turkish liras in cash.'],
  ],
  allows: [
    'It cost 5 million Turkish liras.',
    'It cost 5 million liras.',
    'The lira fell.',
    '“It cost 5 million TL,” he said.',
    'ROW: 5 million TL | 3',
    'The TL 5 lamp is new.',
    'The TL-5 fell.',
    'It cost 5 to 6 million TL.',
  ],
  chosen: { liras: 'word' },
  reads: 'story',
  *check({ headline, subheads, body }) {
    const hit = formOfHouse([headline, ...subheads, ...body], forms, 'word')
    if (hit) yield hit
  },
}

const amount = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)((?:\s(?:million|billion|trillion))?)`
const behind = new RegExp(String.raw`(?<![\p{IDC}.,-])(?<!(?:to|or|and|-) )${amount}\s(?:TL|TRY)(?![\p{IDC}-])`, 'gu')
const before = new RegExp(String.raw`(?<![\p{IDC}])(?:TL\s?(?=\d+(?:,|\.|\s(?:million|billion))|\d{3})|₺\s?)${amount}(?![\p{IDC}-])`, 'gu')

const letters = perBlock((block) => (/TL|TRY|₺/.test(block.prose) ? sums(block) : []))
const forms = {
  word: { title: 'In words throughout', others: letters, own: perBlock(({ prose }: Reading) => /(?<!\p{Alpha})liras?(?!\p{Alpha})/u.test(prose)) },
}

function sums({ kind, prose }: Reading): OtherForm[] {
  if (kind === 'table' || kind === 'editors-note') return []
  return [behind, before].flatMap((pattern) => Array.from(prose.matchAll(pattern), ({ 0: written, 1: figure, 2: scale, index }) => {
    const right = `${figure}${scale} Turkish ${figure === '1' && scale === '' ? 'lira' : 'liras'}`
    return { from: index, to: index + written.length, instead: right, right }
  })).sort((a, b) => a.from - b.from)
}
