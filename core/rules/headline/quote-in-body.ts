import { glance, perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { foldCase } from '../../text/casing'
import { countWords } from '../../text/words'

/** Words that the headline quotes and the text does not have. */
export const quoteInBody: StoryRule = {
  id: 'headline/quote-in-body',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { missing: 'The text does not have these words; what a headline quotes stands in the story.' },
  wrong: [
    ['HEADLINE: Minister ready for ‘very meaningful talks’\nThe minister said on Monday he was ready for “meaningful dialogue” with all of them, at any time, in any town, and that he would go on with it for as long as they would.', null],
  ],
  allows: [
    'HEADLINE: Minister ready for ‘very meaningful talks’\nThe minister said he was ready for “very meaningful talks” with all of them, at any time, in any town, and that he would go on with it for as long as they would.',
    'HEADLINE: Minister ready for ‘Very Meaningful Talks’\nThe minister said “Very ... meaningful talks,” with all of them, at any time, in any town, and that he would go on with it for as long as they would.',
    'HEADLINE: Minister calls it ‘secret’\nThe minister said he was ready for “meaningful dialogue” with all of them, at any time, in any town.',
    'HEADLINE: ‘We don’t agree at all’\n"We don\'t agree at all," the minister said to all of them, at any time, in any town, and that he would go on with it for as long as they would.',
    'HEADLINE: Minister ready for ‘very meaningful talks’\nHe left.',
    'HEADLINE: Minister would ‘leave table for good’\nThe minister said he would “leave the table for good” in front of all of them, at any time, in any town, and that he would not come back for as long as they stayed.',
  ],
  reads: 'story',
  *check({ headline, body }) {
    const { text, quotes, paired } = headline.reading
    if (!paired || quotes.length === 0 || countIn(body) < 30) return
    for (const { from, to } of quotes) {
      const quoted = text.slice(from + 1, to - 1)
      const count = countWords(quoted)
      if (count < 3 || /\.{3}|…/.test(quoted)) continue
      const words = plain(quoted)
      const isIn = glance((block) => plainOf(block).includes(words))
      if (!body.some(({ reading }) => isIn(reading))) yield { at: headline, from, to }
    }
  },
}

/** Without small marks and articles, which headlines leave out. */
function plain(text: string): string {
  return ` ${foldCase(text).replace(/['’‘]/g, '').replace(/[^\p{IDC}]+/gu, ' ').replace(/(?<!\p{IDC})(?:the|an?) /gu, '').trim()} `
}

/** As far as it matters: a story of thirty words or more. */
function countIn(body: readonly BlockAt[]): number {
  let count = 0
  for (const { reading } of body) if ((count += fewWords(reading)) >= 30) break
  return count
}

const fewWords = perBlock(({ text }) => Math.min(countWords(text), 30))

const plainOf = perBlock(({ text }) => plain(text))
