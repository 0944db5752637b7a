import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { capitalize } from '../../text/casing'
import { places } from '../../text/places'

/** A day, a month, a country or its people without their capital. Words that are also common ones are left out. */
export const nameCapital: BlockRule = {
  id: 'words/name-capital',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, capitalization',
  says: { capital: '“{right}” takes a capital.' },
  wrong: [
    ['They left on monday for russia.', 'They left on Monday for Russia.'],
    ['It opens in january with european partners.', 'It opens in January with European partners.'],
    ['HEADLINE: Talks end in washington', 'HEADLINE: Talks end in Washington'],
    ['The american’s car and iran’s oil', 'The American’s car and Iran’s oil'],
  ],
  allows: [
    'They left on Monday for Russia.',
    'It may march in august, on fine china and turkey, in jordan and chad.',
    'See washington.example.com and @london or #iran.',
    'The anti-american mood and al-iraqi',
    '“we met in iran,” he wrote.',
    'they left on monday for russia',
    'The americano and the germane question',
    'ROW: monday | 12',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  *check({ prose }) {
    // Nothing in it has a capital: it is written so on purpose.
    if (!/\p{Upper}\p{Lower}/u.test(prose)) return
    for (const { 0: word, index } of places(names, prose)) {
      const right = capitalize(word, 'en')
      yield { from: index, to: index + word.length, instead: right, values: { right } }
    }
  },
}

const list = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|september|october|november|december',
  'russians?|russia|ukrainians?|ukraine|britain|british|germany|germans|europeans?|europe|americans?|america|africans?|africa|asians?|asia',
  'iranians?|iran|iraqis?|iraq|israelis?|israel|syrians?|syria|lebanon|lebanese|egyptians?|egypt|india|indians?|pakistanis?|pakistan|afghanistan',
  'japanese|chinese|koreans?|korea|mexicans?|mexico|canadians?|canada|brazilians?|brazil|italians?|italy|spain|australians?|australia|palestinians?',
  'washington|moscow|london|berlin|brussels|beijing|tokyo|kyiv|istanbul|ankara|jerusalem|tehran|baghdad|muslims?|islamic|jewish',
].join('|')
const names = new RegExp(String.raw`(?<![\p{IDC}’'.@#/\\-])(?:${list})(?![\p{IDC}@/\\-]|\.\p{IDC})`, 'gu')
