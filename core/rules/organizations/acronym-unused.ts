import { definitions } from '../../acronyms/acronyms'
import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { isLetterOrDigit } from '../../text/words'

/** An acronym given in brackets that the story never uses. */
export const acronymUnused: StoryRule = {
  id: 'organizations/acronym-unused',
  level: 'warning',
  language: 'en',
  source: 'Reuters Handbook, A; Guardian style guide',
  says: { unused: '{acronym} does not come again: the name alone is enough.' },
  wrong: [
    ['The Western European Union (WEU) met.\nIts ministers left.', 'The Western European Union met.\nIts ministers left.'],
    ['The Organization for Security and Co-operation in Europe (OSCE) met.', 'The Organization for Security and Co-operation in Europe met.'],
  ],
  allows: [
    'The Western European Union (WEU) met.\nWEU ministers left.',
    'The Western European Union (WEU) met.\n“The WEU is dead,” Jane Smith said.',
    'HEADLINE: WEU meets\nThe Western European Union (WEU) met.',
    'The Western European Union (WEU) met.\nROW: WEU | 12',
    'The Western European Union (WEU) met.\nIt has WEU-led missions.',
    'The Kurdistan Workers’ Party (PKK) said no.',
    'Apple Inc (AAPL) rose.',
    'Shares of Blue River Systems (BRS) fell.',
    'He said (AA) was late.',
    'The winner, Jane Smith (GBR), left.',
  ],
  reads: 'story',
  *check({ headline, subheads, body }) {
    const defined = body.flatMap((at) => defining(at.reading).map((definition) => ({ at, definition })))
    if (defined.length === 0) return
    const texts = [headline, ...subheads, ...body].map(({ reading }) => reading.text)
    for (const { at, definition: { acronym, bracket, name } } of defined) {
      if (!name || isTicker(at.reading.text, name.from, bracket.to) || texts.some((text) => isUsed(text, acronym))) continue
      yield { at, from: bracket.from + 1, to: bracket.to, subject: acronym, values: { acronym }, fixes: [{ title: 'Without it', edits: [{ ...bracket, instead: '' }] }] }
    }
  },
}

/** `Shares of Blue River Systems (BRS)`: the sign under which they are traded. */
function isTicker(text: string, from: number, to: number): boolean {
  return /(?<!\p{Alpha})(?:shares|stock)\s(?:of|in)\s$/iu.test(text.slice(Math.max(0, from - 12), from)) || /^\s(?:shares|stock)(?!\p{Alpha})/u.test(text.slice(to, to + 8))
}

const defining = perBlock(({ kind, prose }) => (kind === 'paragraph' || kind === 'list' ? definitions(prose) : []))

/** Anywhere but in the brackets themselves: quoted, in a table, with an ending, before a hyphen. */
function isUsed(text: string, acronym: string): boolean {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
    const before = text[at - 1] ?? ''
    const after = text[at + acronym.length] ?? ''
    if (!isLetterOrDigit(before) && !/\p{Upper}/u.test(after) && !(before === '(' && after === ')')) return true
  }
  return false
}
