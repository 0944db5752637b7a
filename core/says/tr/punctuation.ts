import type { Sentences } from '../speech'

/** Turkish: marks and spaces. */
export const punctuation: Readonly<Record<string, Sentences>> = {
  'punctuation/apostrophe': {
    straight: 'Kesme işareti düz; bizde kıvrık kullanılır.',
    all: 'Kesme işaretleri düz; bizde kıvrık kullanılır.',
    mixed: 'Kesme işareti burada düz, başka yerlerde kıvrık.',
  },
  'punctuation/apostrophe-turned': { turned: 'Kesme işareti öteki yöne kıvrılır: düşen harfin yerini tutar.' },
  'punctuation/its': {
    possessive: 'İyelik bildirirken kesme işareti konmaz: “its”.',
    contraction: '“It is” ve “it has” kısaltılırken kesme işareti konur.',
  },
  'punctuation/spaces': {
    several: 'Tek boşluk yeter.',
    before: 'Bu işaretten önce boşluk konmaz.',
    inside: 'Ayraç içinde kenarda boşluk bırakılmaz.',
    first: 'Metin boşlukla başlıyor.',
    number: 'Sayının içinde boşluk var.',
    hyphen: 'Bu tireden sonra boşluk var, öncesinde yok.',
  },
  'punctuation/invisible': {
    space: 'Bu sıradan bir boşluk değil: karşı tarafta başka bir karakter çıkabilir.',
    nothing: 'Burada görünmeyen bir karakter var.',
  },
  'punctuation/dash': {
    hyphens: 'Burada çizgi yerine iki kısa çizgi var.',
    close: 'Bu çizgi bitişik; haberdeki ötekilerin iki yanında boşluk var.',
  },
  'punctuation/ly-hyphen': { hyphen: '“-ly” ile biten zarftan sonra tire konmaz: “{right}”.' },
  'punctuation/a-an': {
    an: '“{next}” ünlü sesle okunur: “an”.',
    a: '“{next}” ünlü sesle okunmaz: “a”.',
  },
  'punctuation/doubled-word': { twice: '“{word}” burada iki kez yazılmış.' },
  'punctuation/final-stop': { open: 'Paragrafın sonunda nokta yok.' },
  'punctuation/brackets': { opening: 'Ayraç kapanmamış.', closing: 'Bu ayraç hiç açılmamış.' },
  'punctuation/serial-comma': { mixed: 'Sıralama, haberin başka yerlerinde olduğu gibi yazılır: {right}.', all: 'Sıralamayı şöyle yazarız: {right}.' },
  'punctuation/wire-characters': { lost: 'Hattımız bunları taşımıyor: {characters}. Yerlerine gidecek olan: {instead}.', unknown: 'Hattımız bunları taşımıyor: {characters}.' },
  'punctuation/doubled-mark': { twice: 'Bir işaret yerine iki işaret konmuş.' },
  'punctuation/missing-space': { space: 'Burada bir boşluk eksik.' },
  'punctuation/sentence-capital': { capital: 'Cümle büyük harfle başlar: “{right}”.' },
  'punctuation/two-capitals': { second: 'İkinci harf küçük olur: {right}.' },
}
