import type { BlockRule, Hit } from '../../check/rule'
import { places } from '../../text/places'

/** Signs of HTML or Markdown that were taken for text. */
export const markup: BlockRule = {
  id: 'leftovers/markup',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: { entity: '“{text}” is a code for a character.', tag: '“{text}” is a code of a web page.', stars: 'The stars are Markdown for bold type.', slash: 'The stroke before the mark is left over from a program.' },
  wrong: [
    ['Johnson &amp; Johnson rose.', 'Johnson & Johnson rose.'],
    ['They left&nbsp;on Monday.', 'They left on Monday.'],
    ['Ukraine&rsquo;s troops &#8212; all of them', 'Ukraine’s troops — all of them'],
    ['They left.<br>They came back.', 'They left. They came back.'],
    ['They <b>left</b> on <a href="https://example.com">Monday</a>.', 'They left on Monday.'],
    ['They **left** on Monday.', 'They left on Monday.'],
    ['The army\\’s men left.', 'The army’s men left.'],
    ['“They left&hellip;” he said.', '“They left…” he said.'],
  ],
  allows: [
    'AT&T and S&P; both rose.',
    'Rates of <5 and >10',
    'R&D; spending fell',
    'Stars ** and ***',
    'a <made up> tag',
    'At 5 a.m. <they> left & came',
    'Barnes & Noble',
    'F**k and s**t',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: [],
  *check({ text }) {
    if (text.includes('&')) yield* entities(text)
    if (text.includes('<')) yield* tags(text)
    if (text.includes('**')) yield* stars(text)
    if (text.includes('\\')) yield* slashes(text)
  },
}

const named: Readonly<Record<string, string>> = {
  amp: '&', nbsp: ' ', quot: '"', apos: '’', lt: '<', gt: '>', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', mdash: '—', ndash: '–', hellip: '…',
  eacute: 'é', egrave: 'è', ouml: 'ö', uuml: 'ü', auml: 'ä', ccedil: 'ç', euro: '€', pound: '£', copy: '©', reg: '®', shy: '',
}

function* entities(text: string): Generator<Hit> {
  for (const { 0: code, 1: name = '', index } of text.matchAll(/&(#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-z]{2,6});/gu)) {
    const character = name.startsWith('#') ? numbered(name.slice(1)) : named[name]
    if (character !== undefined) yield { from: index, to: index + code.length, ...safely(character.trim() || 'A plain space', [[index, code.length, character]]) }
  }
}

/** `\’`: so a program writes a mark within marks. */
function* slashes(text: string): Generator<Hit> {
  for (const { index } of text.matchAll(/\\(?=["'’“”](?![\\/]))/gu)) yield { from: index, to: index + 1, says: 'slash', ...safely('Remove it', [[index, 1, '']]) }
}

function numbered(digits: string): string | undefined {
  const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits)
  if (code === 0xa0) return ' '
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCodePoint(code)
}

const tag = /<\/?(?:p|br|b|i|em|strong|span|div|a|ul|ol|li|h[1-6]|img|font|blockquote|table|tr|td|iframe|script|sup|sub|u)(?:\s[^<>]{0,300})?\/?>/giu

function* tags(text: string): Generator<Hit> {
  for (const { 0: code, index } of places(tag, text)) {
    const to = index + code.length
    const parts = /^<\/?(?:br|p|div|li)(?![a-z])/i.test(code) && /\S/.test(text[index - 1] ?? ' ') && /\S/.test(text[to] ?? ' ')
    yield { from: index, to, says: 'tag', ...safely('Remove the code', [[index, code.length, parts ? ' ' : '']]) }
  }
}

function* stars(text: string): Generator<Hit> {
  for (const { 0: bold, 1: words = '', index } of text.matchAll(/(?<![\p{IDC}*])\*\*(\p{IDC}[^*\n]{0,200})\*\*(?![\p{IDC}*])/gu)) {
    const to = index + bold.length
    yield { from: index, to, says: 'stars', ...safely(words, [[index, 2, ''], [to - 2, 2, '']]) }
  }
}

function safely(title: string, edits: [from: number, length: number, instead: string][]): Pick<Hit, 'fixes'> {
  return { fixes: [{ title, safe: true, edits: edits.map(([from, length, instead]) => ({ from, to: from + length, instead })) }] }
}
