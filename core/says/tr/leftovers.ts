import type { Sentences } from '../speech'

/** Turkish: what is left of web pages and of work on the copy. */
export const leftovers: Readonly<Record<string, Sentences>> = {
  'leftovers/source-line': { line: 'Bu satır metnin alındığı sayfanın adıdır; haberin parçası değildir.' },
  'leftovers/read-count': { line: 'Bu satır sayfanın okunma sayısıdır; haberin parçası değildir.' },
  'leftovers/comment-policy': { line: 'Bu satır sayfadaki yorumlarla ilgilidir; haberin parçası değildir.' },
  'leftovers/subscription': { line: 'Bu satır abonelik çağrısıdır; haberin parçası değildir.' },
  'leftovers/share': { line: 'Bu satır sayfanın düğmelerinden oluşuyor; haberin parçası değildir.' },
  'leftovers/related': { line: 'Bu satır sayfadaki başka haberlere götürüyor; bu haberin parçası değildir.' },
  'leftovers/advertisement': { line: 'Bu satır sayfadaki bir ilana aittir; haberin parçası değildir.' },
  'leftovers/cookies': { line: 'Bu satır sayfanın çerez veya gizlilik uyarısıdır; haberin parçası değildir.' },
  'leftovers/page-line': { line: 'Bu satır sayfadan kalmış görünüyor: tarih, menü, kur veya çizgi.' },
  'leftovers/photo-line': { line: 'Bu satır fotoğraf altına benziyor; haber metninin parçası değildir.' },
  'leftovers/sign-off': { line: 'Bu satır başka bir kuruluşun haberini bitiriyor; bizde haber son cümlesiyle biter.' },
  'leftovers/editor-note': { note: 'Bu söz okura değil editöre: nota dönüştürün ya da çıkarın.' },
  'leftovers/duplicate-paragraph': { again: 'Bu paragraf haberde daha önce geçti.' },
  'leftovers/duplicate-sentence': { again: 'Bu cümle haberde daha önce geçti.' },
  'leftovers/mojibake': {
    decoded: 'Bu işaretler yanlış kod sayfasıyla okunmuş “{right}” karakterinden kalma.',
    lost: 'Burada bir karakter kaybolmuş: aslına bakın.',
  },
  'leftovers/homoglyph': { mixed: 'Bu kelimedeki bir harf Kiril; yalnızca Latin harfine benziyor.' },
  'leftovers/markup': {
    entity: '“{text}” bir karakterin kodu.',
    tag: '“{text}” bir web sayfası kodu.',
    stars: 'Yıldızlar, kalın yazı için Markdown işareti.',
    slash: 'İşaretin önündeki eğik çizgi bir programdan kalma.',
  },
  'leftovers/placeholder': {
    fill: '“{text}” henüz doldurulmamış.',
    maybe: '“{text}” doldurulacak mıydı?',
  },
}
