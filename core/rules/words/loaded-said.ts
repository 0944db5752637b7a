import type { BlockRule } from '../../check/rule'
import { isNoVerb, speechAfter, tagBefore, verbsOf } from '../../speech/said'
import { places } from '../../text/places'

/** A verb of speech that takes a side: that it may be untrue, or that it was to be hidden. */
export const loadedSaid: BlockRule = {
  id: 'words/loaded-said',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, attribution',
  says: { neutral: '“{text}” takes a side; “{right}” does not.' },
  wrong: [
    ['He claimed that all was well.', 'He said that all was well.'],
    ['“We knew of it,” Smith admitted.', '“We knew of it,” Smith acknowledged.'],
    ['The ministry maintained that all was well, but conceded that it was late.', 'The ministry said that all was well, but acknowledged that it was late.'],
    ['All was well, the minister claimed.', 'All was well, the minister said.'],
  ],
  allows: [
    'The group claimed responsibility for the attack.',
    'The flood claimed 12 lives.',
    'He was admitted to a hospital.',
    'She admitted the charges and conceded a goal.',
    'He maintained the road. The truce was maintained.',
    'He said that all was well.',
    '“He claimed that all was well,” she said.',
    'The claimed losses were high.',
    'He admitted to killing two people.',
    'He never admitted.',
    'On Monday, he admitted to killing two people.',
    'Stein, who lives there, admitted to it.',
    'The “guerrillas” admitted to being tired.',
    'It was claimed that all was well.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ prose, text }, style) {
    for (const { 0: verb, index: from } of places(verbsOf(style, 'loaded'), prose)) {
      const to = from + verb.length
      const before = text.slice(Math.max(0, from - 90), from)
      const after = text.slice(to, to + 90)
      if (isNoVerb(before) || !(speechAfter(after) || tagBefore(before, after))) continue
      const right = hidden.has(verb) ? 'acknowledged' : 'said'
      yield { from, to, values: { right }, instead: right }
    }
  },
}

/** Verbs for what somebody would rather not have said. */
const hidden = new Set(['admitted', 'conceded', 'confessed'])
