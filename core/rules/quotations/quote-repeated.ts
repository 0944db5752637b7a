import { quotationsAlike } from '../../check/chosen-quotations'
import type { StoryRule } from '../../check/rule'
import type { QuotationAt } from '../../check/story-reading'
import { foldCase } from '../../text/casing'
import { rememberedBy } from '../../text/remembered'

/** The same sentence quoted twice in the text. */
export const quoteRepeated: StoryRule = {
  id: 'quotations/quote-repeated',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: { again: 'This sentence has been quoted before in the story.' },
  wrong: [
    ['“We agreed on all of it that day,” Smith said.\nHe left. “We agreed on all of it that day,” he said.', null],
    ['“We agreed on all of it that day,” Smith said.\n“We agreed on all of it that day.”', null],
  ],
  allows: [
    'HEADLINE: ‘We agreed on all of it that day’\n“We agreed on all of it that day,” Smith said.',
    '“We agreed,” Smith said.\n“We agreed,” Miller said.',
    '“We agreed on all of it that day,” Smith said.\n“We agreed on none of it that day,” he said.',
    'He read “Do We Need a College of Music at All.”\nIn “Do We Need a College of Music at All” he said no.',
    'He had “agreed on all of it that day.”\n“We agreed on all of it that day,” he said.',
  ],
  wholePassage: true,
  reads: 'story',
  *check(story) {
    for (const [first, ...more] of again(story)) for (const { parts } of more) yield { ...parts[0]!, related: first!.parts }
  },
}

/** Its words as they are compared, or null for too few of them. */
const sentenceOf = rememberedBy(({ words }: QuotationAt): string | null => {
  if (words.length < 30 || isTitle(words)) return null
  const plain = foldCase(words).replace(/[^\p{IDC}]+/gu, ' ').trim()
  return plain.split(' ').length < 7 ? null : plain
})

const again = quotationsAlike(sentenceOf)

/** `Do We Need a College`: the name of an article, not what somebody said. */
function isTitle(words: string): boolean {
  const parts = words.split(/\s+/)
  return parts.filter((part) => /^\p{Upper}/u.test(part)).length > parts.length / 2
}
