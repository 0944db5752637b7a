import { runningText, type BlockRule } from '../../check/rule'
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
    ['A quake shook Western Türkiye.', 'A quake shook western Türkiye.'],
    ['HEADLINE: Quake shakes Western Türkiye', 'HEADLINE: Quake shakes western Türkiye'],
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
    'HEADLINE: Quake Shakes Western Türkiye',
    '“The Northern part,” he said.',
    'The Eastern Front',
    'The North of England',
    'Western Australia, Northern Cyprus and the Southern Sudan Council',
    'Northern Iraq was hit.',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table', 'crosshead'],
  needs: { of: 'prose', one: /North|South|East|West/ },
  *check({ prose, field }) {
    for (const pattern of field === 'body' ? [part, side, ofCountry] : [ofCountry]) {
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
/** Countries of whose parts none has the name of a state or a region of its own. Behind a word in small letters: not at
    the start of a sentence, nor in a headline of capitals. */
const countries = 'Afghanistan|Algeria|Argentina|Bangladesh|Bolivia|Brazil|Cameroon|Chad|Chile|China|Colombia|Ecuador|Egypt|Ethiopia|France|Georgia|Germany|Ghana|Greece|Haiti|India|Indonesia|Iran|Iraq|Israel|Italy|Japan|Kazakhstan|Kenya|Lebanon|Libya|Mali|Mexico|Morocco|Mozambique|Myanmar|Nepal|Niger|Nigeria|Pakistan|Peru|Poland|Romania|Russia|Serbia|Somalia|Spain|Syria|Thailand|Turkey|Türkiye|Ukraine|Venezuela|Vietnam|Yemen'
const ofCountry = new RegExp(String.raw`(?<=(?<![\p{Alpha}’'])\p{Lower}+,?\s)(?:${direction})ern(?=\s(?:${countries})(?![’'-]?\p{Alpha}|\s\p{Upper}))`, 'gu')
