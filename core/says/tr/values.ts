import { phraseBook, type PhraseBook } from '../phrase-book'
import { date, weekday } from './dates'

const days = { right: weekday, stated: weekday, date }

/** Turkish: values of sentences that are English words, and no words of the story. */
export const values: Readonly<Record<string, Readonly<Record<string, PhraseBook>>>> = {
  'people/namesakes': { people: (english) => english.replaceAll(' and ', ' ve ') },
  'people/office-ended': { until: date },
  'time/weekday-date': days,
  'tr/weekday-date': { right: (day) => day.toLocaleLowerCase('tr') },
  'tr/clock': { right: phraseBook([['point', 'nokta'], ['colon', 'iki nokta']]) },
  'tr/suffix-institution': { right: phraseBook([['without an apostrophe', 'kesme işareti olmadan'], ['behind an apostrophe', 'kesme işaretiyle']]) },
}
