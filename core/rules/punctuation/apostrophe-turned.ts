import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** An apostrophe before a year or a short form that a machine took for an opening mark. */
export const apostropheTurned: BlockRule = {
  id: 'punctuation/apostrophe-turned',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, apostrophe',
  says: { turned: 'An apostrophe curls the other way: it stands for what is left out.' },
  wrong: [
    ['the music of the ‘90s', 'the music of the ’90s'],
    ['The class of ‘22 left.', 'The class of ’22 left.'],
    ['rock ‘n’ roll', 'rock ’n’ roll'],
    ['“Get ‘em out,” he said.', '“Get ’em out,” he said.'],
    ['The paper‘s report and the papers‘ owners', 'The paper’s report and the papers’ owners'],
    ['HEADLINE: Back to the ‘90s', 'HEADLINE: Back to the ’90s'],
  ],
  allows: [
    'the music of the ’90s',
    'He called it ‘90s nostalgia’ and left.',
    'The ‘22 rules’ are new.',
    'He said ‘em’ was a word.',
    'The ‘n-word’ was heard.',
    'A ‘100 percent’ lie',
    'The ‘Til Death’ tour',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'legible', one: /‘/ },
  *check({ legible }) {
    for (const { index } of places(turnedMark, legible)) {
      const isShort = /^‘n’ /.test(legible.slice(index, index + 4))
      // A mark further on that is no apostrophe may close what this one opens.
      if (isShort || /\p{Alpha}/u.test(legible[index - 1] ?? '') || !/’(?!\p{IDC})/u.test(legible.slice(index, index + 200))) yield { from: index, to: index + 1, instead: '’' }
    }
  },
}

const turnedMark = /(?<=\p{Alpha})‘(?=s(?!\p{Alpha}))|(?<=s)‘(?= \p{Lower})|(?<=^|[\s(“—-])‘(?=(?:\d\ds?|em|til|tis|twas|cause|n’)(?![\p{IDC}-]))/gu
