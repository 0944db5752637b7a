import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { throughout, type Mending } from '../../check/throughout'

/** Characters that the wire of the house cannot carry. A style that says nothing of its wire has one that carries all. */
export const wireCharacters: StoryRule = {
  id: 'punctuation/wire-characters',
  level: 'warning',
  language: 'any',
  source: 'dpa stylebook, typography; Reuters Handbook, P',
  says: { lost: 'The wire does not carry {characters}; it will have {instead}.', unknown: 'The wire does not carry {characters}.' },
  wrong: [
    ['They left – late.', 'They left - late.'],
    ['“We left,” Jane Smith said.', '"We left," Jane Smith said.'],
    ['It cost €5 in São Paulo.', 'It cost EUR5 in Sao Paulo.'],
    ['The sign 中 is new.', null],
  ],
  allows: ['They left - late.', '"We left," she said.', 'It cost $5.', 'ROW: a | b'],
  exampleOptions: { wireCharacters: 'ascii' },
  reads: 'story',
  *check({ all }, { options: { wireCharacters: wire } }) {
    if (wire !== 'ascii' && wire !== 'latin-1') return
    const lost = all.flatMap((at) => (wire === 'ascii' ? beyondAscii : beyondLatin)(at.reading).map((place) => ({ at, ...place })))
    const [first] = lost
    if (!first) return
    const known = lost.filter(({ instead }) => instead !== '')
    const hit = throughout(known.length > 0 ? known : lost, 'As the wire has them', {
      says: known.length > 0 ? 'lost' : 'unknown',
      values: { characters: listed((known.length > 0 ? known : lost).map(({ character }) => character)), instead: listed(known.map(({ instead }) => instead)) },
    })
    if (hit) yield known.length > 0 ? hit : { ...hit, fixes: [] }
    const [other] = known.length > 0 ? lost.filter(({ instead }) => instead === '') : []
    if (other) yield { at: other.at, from: other.from, to: other.to, says: 'unknown', values: { characters: listed(lost.filter(({ instead }) => instead === '').map(({ character }) => character)) } }
  },
}

type Lost = Omit<Mending, 'at' | 'instead'> & { character: string, instead: string }

const beyondAscii = perBlock((block) => lostIn(block, /[^\n\t -~\uFFFC]/u))
const beyondLatin = perBlock((block) => lostIn(block, /[^\n\t -~\u00A0-\u00FF\uFFFC]/u))

function lostIn({ text }: Reading, beyond: RegExp): Lost[] {
  if (!beyond.test(text)) return []
  const lost: Lost[] = []
  let from = 0
  for (const character of text) {
    if (beyond.test(character)) lost.push({ from, to: from + character.length, character, instead: inPlain(character, beyond) })
    from += character.length
  }
  return lost
}

const plain: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'", 'ʼ': "'", '–': '-', '—': '--', '‐': '-', '‑': '-', '−': '-',
  '…': '...', '•': '*', '\u00A0': ' ', '\u202F': ' ', '\u2009': ' ', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₺': 'TRY', '°': ' deg', '×': 'x',
  '½': '1/2', '¼': '1/4', '¾': '3/4', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'AE', ı: 'i', œ: 'oe', Œ: 'OE', '²': '2', '³': '3',
}

/** What stands for a character where it cannot go; empty when nothing does. */
function inPlain(character: string, beyond: RegExp): string {
  const instead = plain[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '')
  return beyond.test(instead) ? '' : instead
}

/** The first few of them, each once. */
function listed(characters: readonly string[]): string {
  const once = [...new Set(characters)]
  return once.length > 5 ? `${once.slice(0, 5).join(' ')} …` : once.join(' ')
}
