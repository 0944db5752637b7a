import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** A part of a place has small letters: the northern part. Regions and countries with a name of their own keep the capital. */
export const compass: BlockRule = {
  id: 'places/compass',
  level: 'warning',
  language: 'en',
  source: 'BBC News style guide',
  says: { small: 'A direction has a small letter: {right}.' },
  wrong: [
    ['It rained in the Northern part of the country.', 'It rained in the northern part of the country.'],
    ['They fled to the Eastern outskirts of the city.', 'They fled to the eastern outskirts of the city.'],
    ['Along the South-Eastern coast', 'Along the south-eastern coast'],
    ['The North-west of the country was cut off.', 'The north-west of the country was cut off.'],
  ],
  allows: [
    'It rained in the northern part of the country.',
    'In Northern Ireland and the Western Sahara',
    'Northern parts were dry.',
    'The Eastern Province',
    'Western leaders and the Western world',
    'The Southern states voted.',
    'The North East Region',
    'HEADLINE: The Northern part',
    '“The Northern part,” he said.',
    'The Eastern Front',
    'The North of England',
  ],
  safe: true,
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ prose }) {
    if (!/North|South|East|West/.test(prose)) return
    for (const pattern of [part, side]) {
      for (const { 0: written, index } of places(pattern, prose)) {
        const right = written.toLowerCase()
        yield { from: index, to: index + written.length, instead: right, values: { right } }
      }
    }
  },
}

const direction = '(?:North|South)(?:-?[Ee]ast|-?[Ww]est)?|East|West'
const part = new RegExp(String.raw`(?<=(?<!\p{Alpha})[Tt]he\s)(?:${direction})ern(?=\s(?:part|parts|half|tip|edge|end|side|outskirts|suburbs|coast|coastline|shore|border|slopes?|districts?\sof|provinces?\sof|regions?\sof|areas?\sof|cit(?:y|ies)\sof|towns?\sof|villages?\sof)(?!\p{Alpha}))`, 'gu')
const side = new RegExp(String.raw`(?<=(?<!\p{Alpha})[Tt]he\s)(?:${direction})(?=\sof\sthe\s(?:country|city|island|capital|province|town|district|enclave|territory|peninsula)(?!\p{Alpha}))`, 'gu')
