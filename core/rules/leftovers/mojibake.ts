import type { BlockRule } from '../../check/rule'
import { allText } from '../../check/rule'
import { decodeAgain } from '../../text/decode-again'
import { places } from '../../text/places'

/** Characters that were read in a code page that is not theirs. */
export const mojibake: BlockRule = {
  id: 'leftovers/mojibake',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: {
    decoded: 'These signs are what is left of “{right}”, read in the wrong code page.',
    lost: 'A character was lost here: look it up in the original.',
  },
  wrong: [
    ['Ukraineâ€™s troops left.', 'Ukraine’s troops left.'],
    ['He said â€œyesâ€\u009d and left for KÃ¶ln.', 'He said “yes” and left for Köln.'],
    ['TÃ¼rkiye’nin baÅŸkenti', 'Türkiye’nin başkenti'],
    ['The Ýstanbul office', 'The İstanbul office'],
    ['“Itâ€™s over,” he said.', '“It’s over,” he said.'],
    ['Ukraine\ufffds troops left.', null],
  ],
  allows: [
    'Ukraine’s troops left.',
    'Ýmir and Þór met in Reykjavík.',
    'MALMÅ” and “ÄÖÜ”',
    'The Château in Genève, Ängelholm and Århus',
    'NOVÝ JIČÍN',
    'São Paulo, Kraków and Łódź',
    'Â – the letter',
  ],
  safe: true,
  reads: 'block',
  fields: allText,
  skips: [],
  *check({ legible }) {
    if (/[ÂÃÄÅÐÑÎÏâðï]/.test(legible)) {
      for (const { 0: signs, index } of places(garbled, legible)) {
        const right = decodeAgain(signs)
        if (right !== null) yield { from: index, to: index + signs.length, instead: right, values: { right } }
      }
    }
    if (legible.includes('Ý')) {
      for (const { index } of places(turkish, legible)) yield { from: index, to: index + 1, instead: 'İ', values: { right: 'İ' } }
    }
    for (let at = legible.indexOf('\ufffd'); at >= 0; at = legible.indexOf('\ufffd', at + 1)) yield { from: at, to: at + 1, says: 'lost' }
  },
}

const windows = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
/** After a letter that is common by itself, quotation marks and dashes count only inside a word. */
const noMarks = '\u0080-\u0090\u0099-\u00bf€‚ƒ…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ'
const garbled = new RegExp([
  `[ðï][${windows}]{3}`,
  `â[€‚„ˆ†][${windows}]`,
  `Ã[${windows}](?!\\p{Upper})`,
  'Â[\u00a0-\u00a9\u00ac-\u00b9\u00bc-\u00bf]',
  `[ÄÅÐÑÎÏ][${noMarks}]`,
  '[ÄÅ][‘’“”–—](?=\\p{Lower})',
].join('|'), 'gu')

/** Turkish capitals that were read as an Icelandic one. */
const names = 'stanbul|zmir|ran|rak|srail|ngiltere|talya|spanya|skenderun|çişleri|negöl|zmit|sveç|sviçre|brahim|smail|smet|lhan|lker|nönü'
const turkish = new RegExp(`(?<!\\p{IDC})Ý(?=(?:${names})(?!\\p{Upper}))`, 'gu')
