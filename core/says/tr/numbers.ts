import type { Sentences } from '../speech'
import { chosen } from './shared'

/** Turkish: figures, sums, money and units in English copy. */
export const numbers: Readonly<Record<string, Sentences>> = {
  'numbers/headline-body': {
    differs: 'Başlıkta {text}, metinde {other} yazıyor.',
    subhead: 'Spotta {text}, metinde {other} yazıyor.',
  },
  'numbers/total': {
    more: 'Parçaların toplamı {sum}; önce verilen toplamdan ({whole}) fazla.',
    less: 'Parçaların toplamı {sum}; önce verilen toplam {whole}.',
  },
  'numbers/percent-arithmetic': {
    percent: 'Hesap tutmuyor: {from} → {to}, yüzde {right} değişim eder; yüzde {stated} değil.',
    points: 'Hesap tutmuyor: yüzde {from} → yüzde {to}, {right} puan değişim eder; {stated} puan değil.',
  },
  'numbers/points': { points: 'Yüzde {from} → yüzde {to}, {by} puanlık değişimdir; yüzde olarak {relative} eder.' },
  'numbers/conversion': { differs: '{from} = {right} {unit}; {stated} değil.' },
  'numbers/same-thing-twice': { twice: 'Aynı olduğu anlaşılan şey için önce {first}, burada {text} denmiş.' },
  'numbers/percent': chosen,
  'numbers/sentence-start': {
    words: 'Cümle rakamla başlamaz.',
    recast: 'Cümle rakamla başlamaz: başa başka bir kelime alın.',
  },
  'numbers/age-hyphens': { hyphens: 'İsimden önceki yaş iki tireyle yazılır: {right}.', alone: 'Fiilden sonraki yaş tiresiz yazılır: {right}.' },
  'numbers/age': {
    figures: 'Yaş rakamla yazılır: {right}.',
    words: 'Ondan küçük yaşlar yazıyla verilir: {right}.',
  },
  'numbers/leading-zero': { zero: 'Birden küçük ondalık sayı sıfırla başlar.' },
  'numbers/thousands': { comma: '999’dan büyük sayılarda binlik virgülü konur: {right}.' },
  'numbers/millions': { figures: 'Yuvarlak milyonlarda “million” yazılır: {right}.', ...chosen },
  'numbers/range': { both: 'Aralığın iki ucunda da kelime yinelenir: {right}.', between: '“Between” sözünden sonra “and” gelir: {right}.' },
  'numbers/fraction': { words: 'Birden küçük kesirler yazıyla verilir: {right}.' },
  'numbers/ordinals': {
    words: 'Birinciden dokuzuncuya kadar sıra sayıları yazıyla verilir: {right}.',
    figures: '10’uncudan sonra rakam kullanılır: {right}.',
  },
  'numbers/one-to-nine': { words: '10’dan küçük sayılar yazıyla verilir: {right}.' },
  'numbers/ten-up': { figures: '10 ve üstündeki sayılar rakamla yazılır: {right}.' },
  'money/sign-and-word': { twice: 'İşaret zaten “{word}” demek.' },
  'money/dollar-form': chosen,
  'money/euro': { ...chosen, small: 'Para biriminin adı küçük harfle yazılır.' },
  'numbers/unit-pair': { pair: 'Santigrat değerini de verin: {right}.' },
  'numbers/casualty-count': { other: 'Haberde önce {first} ölü denmiş, burada {text}.', sum: 'Bu yerlerdeki ölülerin toplamı {sum}; haber {whole} diyor.' },
  'money/lira': { ...chosen, all: 'Yurt dışındaki okur TL’yi bilmez: {right}.' },
  'money/which-dollar': { which: 'Haberin yeri {country}: bunlar oranın doları mı ({sign}), yoksa ABD doları mı (US$)?' },
  'money/pairs-agree': { other: 'Öteki çiftin kuruna göre (“{other}”) bu tutar tutmuyor: ikisinden biri yanlış.' },
  'money/conversion-sum': { rate: '{date} kuruna göre bu, yaklaşık {right} {currency} eder.' },
  'numbers/range-order': { order: 'Küçük sayı önce gelir: {right}.' },
  'numbers/shares': { more: 'Bu paylar toplamda yüzde {sum} ediyor.' },
  'numbers/split-total': { sum: 'Parçaların toplamı {sum}; {whole} değil.' },
}
