import { acronymUses, isSpelledOut } from '../../acronyms/acronyms'
import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { AcronymRow, StylePackage } from '../../check/style'
import { wordSet } from '../../text/words'

/** An acronym of the list that readers need not know, in a story that never says what it stands for. */
export const acronymFirst: StoryRule = {
  id: 'organizations/acronym-first',
  level: 'warning',
  language: 'en',
  source: 'Reuters Handbook, A; Guardian style guide',
  says: { unknown: '{acronym} is not explained in the text: {full}.' },
  wrong: [
    ['WEU ministers met. The WEU has ten members.', 'Western European Union (WEU) ministers met. The WEU has ten members.'],
    ['Ministers of the OSCE met.', 'Ministers of the Organization for Security and Co-operation in Europe (OSCE) met.'],
    ['The OSCE’s ministers met.', null],
  ],
  allows: [
    'NATO ministers met.',
    'The Western European Union (WEU) met. The WEU has ten members.',
    'WEU ministers met.\nThe Western European Union has ten members.',
    'The U.S. Geological Survey measured it. The USGS also saw others.',
    'A former minister, DP Kumar, spoke, and DP Kumar left.',
    'HEADLINE: WEU meets\nThe Western European Union met.',
    '“The WEU is dead,” Jane Smith said.',
    'ROW: WEU | 12',
    'Somebody’s own group (WEU) met. The WEU has ten members.',
    'The ICC and the CDC met.',
    'MINISTERS OF THE WEU MET.',
    'The WEUX and the ABCD met.',
  ],
  reads: 'story',
  *check({ body, all }, style) {
    const rows = rowsOf(style)
    const seen = new Set<string>()
    for (const at of body) {
      for (const { acronym, from, to } of usesOf(at.reading)) {
        const row = seen.has(acronym) || several.has(acronym) ? undefined : rows.get(acronym)
        // `DP Kumar`: initials of a person.
        if (acronym.length === 2 && /^ \p{Upper}\p{Lower}/u.test(at.reading.text.slice(to))) continue
        seen.add(acronym)
        if (!row || all.some(({ reading }) => reading.text.includes(`(${acronym})`) || plainText(reading).includes(plain(row.full)) || isSpelledOut(reading.text, acronym))) continue
        const isPlain = /^(?:[\s.,;:)]|$)/.test(at.reading.text.slice(to))
        yield { at, from, to, subject: acronym, values: { acronym, full: row.full }, ...(isPlain ? { instead: `${row.full} (${acronym})` } : {}) }
      }
    }
  },
}

/** Letters that stand for several things in the news: which of them is meant, only the writer knows. */
const several = wordSet('ADB AU CDC CHP COP CPI EIA EMA EMSC FSB ICC IMO INF MGK MIT NSA PACE RSF SCO SDF START')

const usesOf = perBlock(({ kind, prose }) => (kind === 'paragraph' || kind === 'list' ? acronymUses(prose) : []))

const plainText = perBlock(({ text }) => plain(text))

/** British and American spelling are one name. */
function plain(text: string): string {
  return text.toLowerCase().replace(/isation/g, 'ization').replace(/programme/g, 'program').replace(/centre/g, 'center').replace(/['’-]/g, '')
}

const byStyle = new WeakMap<StylePackage, ReadonlyMap<string, AcronymRow>>()

function rowsOf(style: StylePackage): ReadonlyMap<string, AcronymRow> {
  let rows = byStyle.get(style)
  if (!rows) byStyle.set(style, rows = new Map(style.acronyms.filter(({ known, language = 'en' }) => !known && language === 'en').map((row) => [row.acronym, row])))
  return rows
}
