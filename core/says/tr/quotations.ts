import type { Sentences } from '../speech'

/** Turkish: quotations, their marks and who speaks. */
export const quotations: Readonly<Record<string, Sentences>> = {
  'quotations/stop-inside': {
    stop: 'Nokta tırnağın içinde kalır.',
    comma: 'Virgül tırnağın içinde kalır.',
    out: 'Yalnızca birkaç kelime alıntılanmış: nokta ve virgül tırnağın dışında kalır.',
    all: 'Nokta ve virgüller haber boyunca tırnağın dışında; bizde içinde kalır.',
  },
  'quotations/fragment-repeated': { again: 'Aynı sözler birden çok kez alıntılanmış: bir kez verin ya da kendi sözünüzle aktarın.' },
  'quotations/joint-speaker': { who: 'Bu sözler birden fazla kişiye birlikte verilmiş ({speaker}): hangisi söyledi?' },
  'quotations/closing-mixed': {
    outside: 'Noktalama burada tırnağın dışında, haberin başka yerlerinde içinde.',
    inside: 'Noktalama burada tırnağın içinde, haberin başka yerlerinde dışında.',
  },
  'quotations/unclosed': {
    opening: 'Bu alıntının tırnağı kapanmamış.',
    closing: 'Bu tırnak, açılmamış bir alıntıyı kapatıyor.',
    many: 'Haberde eşi olmayan çok sayıda tırnak var: aktarımda kaybolan mı oldu?',
  },
  'quotations/reopen': { reopen: 'Alıntı önceki paragraftan sürüyor: burada tırnak yeniden açılır.' },
  'quotations/nested': { single: 'Alıntı içindeki alıntı tek tırnakla verilir.' },
  'quotations/straight': {
    mixed: 'Tırnaklar burada düz, başka yerlerde kıvrık; bizde kıvrık kullanılır.',
    all: 'Tırnaklar düz; bizde kıvrık kullanılır.',
    'as-found': 'Tırnaklar burada düz, başka yerlerde kıvrık.',
  },
  'quotations/comma-before-said': { comma: 'Kapanan tırnaktan önce virgül gerekir: cümle, sözün kime ait olduğuyla sürüyor.' },
  'quotations/lead-in': {
    stop: '“{text}” ile aktarılan cümle arasına iki nokta ya da virgül konur.',
    colon: 'Aktarılan cümleden önce iki nokta konur.',
    comma: 'Aktarılan cümleden önce virgül konur.',
  },
  'quotations/ellipsis': { spaces: 'Üç noktanın iki yanında boşluk bulunur.' },
  'quotations/quote-repeated': { again: 'Bu cümle haberde daha önce alıntılandı.' },
  'quotations/in-headline': { single: 'Başlıkta tek tırnak kullanılır.' },
  'quotations/speaker': { nobody: 'Bu sözleri kimin söylediği belirtilmemiş.' },
  'quotations/double-attribution': { once: 'Bu alıntının sahibi zaten verilmiş: bir kez yeter.' },
  'quotations/new-speaker-new-paragraph': { split: 'Aynı paragrafta önce {one}, burada {other} konuşuyor: yeni konuşan yeni paragrafla başlar.' },
  'quotations/capital-after-lead-in': { capital: 'Tam bir cümle olan alıntı büyük harfle başlar.' },
  'quotations/bracket-form': { mixed: 'Alıntıya eklenen söz her yerde aynı ayraç içinde durur: {right}.', all: 'Alıntıya eklenen söz şöyle durur: {right}.' },
  'quotations/single-word': { plain: 'Sıradan tek bir kelime tırnak içinde kuşkulu görünür: tırnakları kaldırın ya da daha uzun alıntı yapın.' },
  'quotations/pronoun-speaker': { which: 'Az önce ikisi de konuştu ({first}, {second}): hangisi?' },
}
