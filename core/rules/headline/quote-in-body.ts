import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
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
  ],
  reads: 'story',
  *check({ headline, body }) {
    const { text, quotes, paired } = headline.reading
    if (!paired || quotes.length === 0 || body.reduce((count, { reading }) => count + countWords(reading.text), 0) < 30) return
    for (const { from, to } of quotes) {
      const quoted = text.slice(from + 1, to - 1)
      const count = countWords(quoted)
      if (count < 3 || /\.{3}|…/.test(quoted)) continue
      const words = plain(quoted)
      if (!body.some(({ reading }) => plainOf(reading).includes(words))) yield { at: headline, from, to }
    }
  },
}

function plain(text: string): string {
  return ` ${foldCase(text).replace(/['’‘]/g, '').replace(/[^\p{IDC}]+/gu, ' ').trim()} `
}

const plainOf = perBlock(({ text }) => plain(text))
