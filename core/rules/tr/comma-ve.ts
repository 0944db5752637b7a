import { runningText, type BlockRule } from '../../check/rule'
import { places } from '../../text/places'

const comma = /(?<=\p{Lower}),(?= (?:veya|veyahut|yahut|ya da) \p{Alpha})/gu
const afterVe = /(?<=\p{Lower} (?:ve|veya)),(?= \p{Lower})/gu

/** No comma stands before `veya` or behind `ve`. */
export const commaVe: BlockRule = {
  id: 'tr/comma-ve',
  level: 'advice',
  language: 'tr',
  source: 'TDK, virgül: ve, veya, yahut bağlaçlarından önce de sonra da virgül konmaz',
  says: { comma: 'No comma stands beside “ve” and “veya”.' },
  wrong: [
    ['Bugün, veya yarın gelecek.', 'Bugün veya yarın gelecek.'],
    ['Bugün ve, yarın gelecek.', 'Bugün ve yarın gelecek.'],
  ],
  allows: ['Bugün veya yarın gelecek.', 'Ya bugün ya da yarın gelecek.', '“Bugün, veya yarın.” dedi.', 'Geldiler, ve gittiler.', 'Bugün (pazartesi), veya yarın'],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /, (?:ve|ya)|ve(?:ya)?,/ },
  *check({ prose }) {
    for (const pattern of [comma, afterVe]) {
      for (const { index } of places(pattern, prose)) yield { from: index, to: index + 1, fixes: [{ title: 'Remove the comma', safe: true, edits: [{ from: index, to: index + 1, instead: '' }] }] }
    }
  },
}
