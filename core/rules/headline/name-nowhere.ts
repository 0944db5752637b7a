import { perBlock } from '../../check/per-block'
import { has } from '../../check/story-words'
import type { StoryRule } from '../../check/rule'
import { bodyWords, officeNouns, placeWords, titleWords } from '../../people/known-words'
import { foldCase } from '../../text/casing'

/**
 * A name in the headline that the story never has in any form: it is another’s, or the headline another story’s. Not in
 * headlines with capitals throughout, where nobody can tell a name; places and peoples have other names in the text.
 */
export const nameNowhere: StoryRule = {
  id: 'headline/name-nowhere',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { nowhere: 'The story does not have the headline’s “{text}”.' },
  wrong: [
    ['HEADLINE: Lindqvist to leave the bank in May\nThe head of the bank, Jane Henderson, will leave in May. Henderson spoke on Monday.\nShe has been there for years.', null],
    ['HEADLINE: Bank to lose its head, says Lindqvist\nThe head of the bank, Jane Henderson, will leave in May. Henderson spoke on Monday.\nShe has been there for years.', null],
  ],
  allows: [
    'HEADLINE: Henderson to leave the bank in May\nThe head of the bank, Jane Henderson, will leave in May.\nShe has been there for years.',
    'HEADLINE: Hendersons leave the bank\nThe head of the bank, Jane Henderson, will leave in May.\nShe has been there for years.',
    'HEADLINE: Moscow says no to Brussels\nRussia said no to the European Union on Monday.\nIt is late.',
    'HEADLINE: Lindqvist To Leave The Bank In May\nThe head of the bank, Jane Henderson, will leave in May.\nShe has been there for years.',
    'HEADLINE: Minister calls it “Waterloo” again\nThe minister said it was lost.\nIt is late.',
    'HEADLINE: Yesterday’s news\nIt was late.\nIt is late.',
    'HEADLINE: Lindqvist to leave\nShe leaves.',
  ],
  reads: 'story',
  *check({ headline, subheads, body, bylines, dateline }, { places }) {
    if (body.length < 2) return
    const names = namesOf(headline.reading)
    if (names.length === 0) return
    const others = [...subheads, ...bylines, ...(dateline ? [dateline] : [])].map(({ reading }) => foldCase(reading.text)).join('\n')
    for (const { name, from } of names) {
      const stem = foldCase(name).slice(0, 5)
      if (others.includes(stem) || has(body, name) || body.some(({ reading }) => foldCase(reading.text).includes(stem))) continue
      if (places.some(({ city, country }) => city.includes(name) || country.includes(name))) continue
      yield { at: headline, from, to: from + name.length }
    }
  },
}

/** The words of a headline that can only be names, in one that has small letters otherwise. */
const namesOf = perBlock(({ prose }): readonly { name: string, from: number }[] => {
  const words = prose.match(/(?<!\p{IDC})\p{Alpha}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Upper}/u.test(word)).length
  if (capitals * 2 > words.length) return []
  return Array.from(prose.matchAll(/(?<![\p{IDC}’'“"‘-])\p{Upper}\p{Lower}{5,}(?![\p{IDC}’'-](?!s(?!\p{IDC})))/gu), ({ 0: name, index }) => ({ name, from: index })).filter(({ name, from }) => (
    !placeWords.has(name) && !bodyWords.has(name) && !titleWords.has(name) && !officeNouns.has(name) && !ordinary.test(name)
    // What begins the headline or stands behind a colon may be any word, unless a verb follows as one does a name.
    && (/[\p{Lower},] $/u.test(prose.slice(0, from)) || /^(?:['’]s)? (?:to|says|said|urges|warns|vows|wins|beats|leads|joins|leaves|backs|hails|defends|denies|meets|visits|takes|calls|seeks|signs)(?!\p{Alpha})/u.test(prose.slice(from + name.length)))
  ))
})

/** Endings and words by which a capital is no name: peoples, faiths, days. */
const ordinary = /(?:ians?|eans?|ese|ism|ish|ites?|ics?|days?)$|^(?:Congress|Senate|Parliament|Cabinet|Kremlin|Pentagon|Christmas|Easter|Ramadan|Internet|Earth|Oscars?|Grammys?|Aussies?|Commons|Bundestag|Knesset|Vatican)$/u
