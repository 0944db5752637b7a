import type { Sentences } from '../speech'
import { chosen, term } from './shared'

/** Turkish: days, hours, places and organizations in English copy. */
export const timeAndPlaces: Readonly<Record<string, Sentences>> = {
  'time/weekday-date': {
    dated: '{date} tarihi {stated} değil, {right}.',
    near: 'Haberin tarihine göre {date}, {stated} değil, {right}.',
  },
  'time/weekday-window': { near: '{text}, haberin tarihine bir haftadan yakın: {day}.' },
  'time/relative-day': { weekday: 'Gün adını verin: {day}.', unknown: '“{text}” yerine gün adını verin.' },
  'time/doubled': { twice: '“{extra}” saatin söylediğini yineliyor.' },
  'time/noon': { word: '“{text}” kolayca yanlış okunur: {right} yazın.' },
  'time/clock': { mixed: 'Saati haberin başka yerlerinde olduğu gibi yazarız: {right}.', all: 'Saati şöyle yazarız: {right}.' },
  'time/date-suffix': { ending: 'Tarihte gün sayısı ek almaz: {right}.' },
  'time/month-never-short': { whole: 'Kısaltılmaz: {right}.' },
  'time/month-short': { mixed: 'Günden önce, haberin başka yerlerinde olduğu gibi: {right}.', all: 'Günden önce şöyle yazarız: {right}.' },
  'time/year-comma': { comma: 'Tam tarihte yıldan sonra virgül konur.' },
  'time/decade': { plural: 'On yıl adında s’den önce kesme işareti konmaz.' },
  'time/first-annual': { annual: 'Bir etkinlik ikinci yılından önce “annual” olmaz: “first” yeter; her yıl yapılacağı ayrıca söylenir.' },
  'places/dateline-article': { article: 'Mahreçte ülke adı “the” almaz.' },
  'places/names': term,
  'places/turkiye': { mixed: 'Ülkenin adı, haberin başka yerlerinde olduğu gibi: {right}.', all: 'Ülkenin adı: {right}.' },
  'places/renamed': term,
  'places/state': { whole: 'Metinde eyalet adı kısaltılmaz: {right}.' },
  'places/compass': { small: 'Yön adı küçük harfle yazılır: {right}.' },
  'organizations/acronym-first': { unknown: '{acronym} metinde açıklanmamış: {full}.' },
  'organizations/acronym-order': { early: '{acronym} ancak sonra açıklanıyor: açık adını burada verin.' },
  'organizations/acronym-unused': { unused: '{acronym} bir daha geçmiyor: açık adı yeter.' },
  'organizations/points': { mixed: 'Haberin başka yerlerinde olduğu gibi noktasız yazarız: {right}.', all: 'Noktasız yazarız: {right}.' },
  'organizations/plural': { s: 'Çoğulda kesme işareti konmaz: {right}.' },
  'organizations/case': chosen,
  'organizations/official-name': term,
  'organizations/two-names': { two: 'Haberin başka yerinde aynısı için {other} denmiş: birini seçin.' },
  'time/no-such-time': { day: '{text} diye bir gün yok.', hour: 'Saat 13’ten sonra “a.m.” ya da “p.m.” kullanılmaz.', clock: '{text} diye bir saat yok.' },
}
