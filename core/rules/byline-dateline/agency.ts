import { glance } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { foldCase } from '../../text/casing'

/** The agency's own code in the dateline, in another form; and another agency's over copy that says it is ours. */
export const agency: StoryRule = {
  id: 'byline-dateline/agency',
  level: 'error',
  language: 'any',
  source: 'House style: datelines',
  says: {
    form: 'Our code in datelines is {right}.',
    other: 'The dateline says {text}, the text that somebody told us: whose story is it?',
  },
  wrong: [
    ['DATELINE: BRUSSELS (Anadolu Agency)\nThey left.', 'DATELINE: BRUSSELS (AA)\nThey left.'],
    ['DATELINE: BRUSSELS (A.A.)\nThey left.', 'DATELINE: BRUSSELS (AA)\nThey left.'],
    ['DATELINE: BRUSSELS (AP)\nThey left, the minister told Anadolu Agency.', null],
  ],
  allows: [
    'DATELINE: BRUSSELS (AA)\nThey left.',
    'DATELINE: BRUSSELS (AP)\nThey left.',
    'DATELINE: BRUSSELS (AP)\nThey left, the minister told Reuters.',
    'DATELINE: BRUSSELS\nThey left.',
    'They left.',
  ],
  safe: true,
  reads: 'story',
  *check({ story, dateline: at, body }, { agency: { code, name } }) {
    const printed = story.dateline?.agency ?? ''
    if (!at || printed === '' || printed === code) return
    const from = at.reading.text.lastIndexOf(`(${printed})`)
    if (from < 0) return
    const told = glance(({ prose }) => prose.includes(`told ${name}`))
    const place = { at, from: from + 1, to: from + 1 + printed.length }
    if (letters(printed) === letters(code) || letters(printed) === letters(name)) yield { ...place, says: 'form', values: { right: code }, instead: code }
    else if (body.some(({ reading }) => told(reading))) yield { ...place, says: 'other', level: 'warning' }
  },
}

function letters(text: string): string {
  return foldCase(text).replace(/[^\p{IDC}]/gu, '')
}
