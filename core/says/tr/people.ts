import type { Sentences } from '../speech'

/** Turkish: names, titles, first and later references. */
export const people: Readonly<Record<string, Sentences>> = {
  'people/second-reference': { other: '{name} ilk geçişten sonra {text} değil, {right} diye anılır.' },
  'people/one-person-two-names': { two: '{name} hem {one} hem {other} diye anılıyor: birini seçin.' },
  'people/office-ended': { ended: 'Bu görevi {until} tarihinde sona erdi ({name}, {office}): “former”, o günlerin haberinde “then”.' },
  'people/first-reference': { first: '{name} metinde ilk kez burada geçiyor: tam adını verin.' },
  'people/namesakes': { which: 'Hangi {text}? Haberde {people} var: her seferinde tam adını verin.' },
  'people/particle': { lost: 'Soyadı {right}; tek başına {text} değil.' },
  'people/title-capital-before': { capital: 'Adın hemen önündeki unvan büyük harfle yazılır: {right}.' },
  'people/title-lower-alone': { small: 'Adsız kullanılan unvan küçük harfle yazılır: {right}.' },
  'people/courtesy': { drop: 'Adı “{text}” olmadan yazarız.' },
  'people/title-repeated': { again: 'Görevi az önce verildi: {right} yeter.' },
  'people/name-spelling': { other: 'Haberin başka yerinde {right}, burada {text}.' },
  'people/accents': { without: 'Adları aksan işaretsiz yazarız: {right}.', mixed: 'Ad haberin başka yerinde aksan işaretsiz: {right}.', with: 'Ad haberin başka yerinde aksan işaretli: {right}.' },
  'people/title-long-before': { behind: 'Addan önce {count} kelimelik unvan var: addan sonraya, virgüller arasına alın.' },
  'people/nobody-before': { office: 'Haberde daha önce “{office}” diye biri anılmadı: kim bu?', pronoun: 'Daha önce kimsenin adı verilmedi: kim bu?' },
}
