import { runningText, type BlockRule } from '../../check/rule'
import { places } from '../../text/places'

const nouns = 'yüzyıl|kat|madde|kez|hafta|sınıf|gün|yıl|dakika|bölge|dönem|kuruluş|uluslararası|ulusal|ölüm|olağan|genel|ağır|asliye|sulh|icra|idare|aile|sıra|etap|tur|set|çeyrek|lig|kolordu|ordu|tümen|tugay|alay|noter|cadde|sokak|İstanbul|Ankara|Dünya|Sulh|Asliye|Ağır|İcra|İdare|Aile|Olağan|Uluslararası|Cadde|Sokak|Cumhurbaşkan|Genel|Noter|Yargı|Ceza|Hukuk|Daire'
const pattern = new RegExp(String.raw`(?<![\p{IDC}.,:/@-])(\d{1,3}|[IVX]{1,5})\.(?=(?:${nouns}))`, 'gu')

/** No space behind the point of an ordinal: `21.yüzyıl`. */
export const ordinalSpace: BlockRule = {
  id: 'tr/ordinal-space',
  level: 'error',
  language: 'tr',
  source: 'TDK, nokta',
  says: { space: 'A space stands behind the point of an ordinal.' },
  wrong: [
    ['21.yüzyılın ve 3.kattaki', '21. yüzyılın ve 3. kattaki'],
    ['İzmir 5.Ağır Ceza Mahkemesi', 'İzmir 5. Ağır Ceza Mahkemesi'],
    ['HEADLINE: II.Dünya Savaşı', 'HEADLINE: II. Dünya Savaşı'],
  ],
  allows: ['21. yüzyılın ve 3. kattaki', '17.30’da ve 1.500 gün', 'www.3.kat.com', '“21.yüzyıl” dedi.', 'Dr.Kaya', 'v2.genel'],
  safe: true,
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /[\dIVX]\.\p{Alpha}/u },
  *check({ prose }) {
    for (const { 0: whole, index } of places(pattern, prose)) {
      const at = index + whole.length
      yield { from: index, to: at, instead: `${whole} ` }
    }
  },
}
