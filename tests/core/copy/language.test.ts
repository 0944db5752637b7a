import { expect, it } from 'vitest'
import { directionOf, guessLanguage } from '../../../core/copy/language'

it.each<[string, string | null]>([
  ['The ministry said that talks with the allies were useful and long.', 'en'],
  ['Bakanlık, görüşmelerin yararlı olduğunu ve devam edeceğini bildirdi.', 'tr'],
  ['Türkiye ile ABD arasında imzalandı', 'tr'],
  ['Der Minister sagte, dass die Gespräche mit den Partnern gut waren und weitergehen.', 'de'],
  ['Le ministre a dit que les discussions avec les partenaires sont utiles.', 'fr'],
  ['El ministro dijo que las conversaciones con los socios fueron útiles y largas.', 'es'],
  ['Министр сказал, что переговоры были полезными.', 'ru'],
  ['Міністр сказав, що переговори були корисними і довгими.', 'uk'],
  ['قال الوزير إن المحادثات كانت مفيدة', 'ar'],
  ['השר אמר כי השיחות היו מועילות', 'he'],
  ['100,000', null],
  ['', null],
])('%s', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})

it('runs Arabic, Hebrew, Persian and Urdu from right to left', () => {
  expect(['ar', 'he', 'fa-IR', 'ur', 'en', 'tr', 'arn'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ])
})
