import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'
import { wordSet } from '../../text/words'

/** A hyphen behind an adverb in -ly, which cannot be misread without one. */
export const lyHyphen: BlockRule = {
  id: 'punctuation/ly-hyphen',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, hyphen',
  says: { hyphen: 'An adverb in -ly takes no hyphen: “{right}”.' },
  wrong: [
    ['The newly-elected president left.', 'The newly elected president left.'],
    ['Newly-elected members met heavily-armed men.', 'Newly elected members met heavily armed men.'],
    ['HEADLINE: Newly-built bridge closes', 'HEADLINE: Newly built bridge closes'],
  ],
  allows: [
    'The newly elected president left.',
    'A family-run firm, an early-stage fund and a July-based index',
    'The fully-fledged member met newly-weds.',
    'A friendly-looking man and elderly-care costs',
    'The publicly-not-privately owned firm',
    '“The newly-elected one,” he said.',
    'Newly-Elected Council of Ministers',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /ly-/ },
  *check({ prose }) {
    for (const { 0: pair, 1: adverb = '', 2: word = '', index } of places(hyphened, prose)) {
      if (!adverbs.has(adverb.toLowerCase()) || kept.has(word)) continue
      const right = `${adverb} ${word}`
      yield { from: index, to: index + pair.length, instead: right, values: { right } }
    }
  },
}

const adverbs = wordSet(`
  newly highly widely recently previously fully heavily closely locally globally politically economically financially
  privately publicly federally deeply badly poorly specially freshly quickly rapidly severely seriously largely mostly
  partly partially purely strictly tightly easily equally environmentally internationally nationally racially sexually
  ethnically religiously culturally commonly currently formerly lightly narrowly strongly richly solely jointly directly
  democratically densely sparsely technologically carefully critically extremely increasingly particularly relatively
  unusually openly officially legally illegally mentally physically genetically ideologically centrally separately
  finely fairly roughly slightly greatly hotly eagerly keenly bitterly brutally wholly majority professionally
  scientifically digitally remotely commercially independently
`)
/** Nouns of their own, and British spellings that dictionaries have. */
const kept = wordSet('fledged wed weds not only')

const hyphened = /(?<![\p{IDC}’'-])(\p{Alpha}\p{Lower}{2,16}ly)-(\p{Lower}{3,16})(?![\p{IDC}’'-])/gu
