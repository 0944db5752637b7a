import { quotationsAlike } from '../../check/chosen-quotations'
import type { StoryRule } from '../../check/rule'
import type { QuotationAt } from '../../check/story-reading'
import { foldCase } from '../../text/casing'
import { rememberedBy } from '../../text/remembered'

/** The same few words of one speaker quoted again. */
export const fragmentRepeated: StoryRule = {
  id: 'quotations/fragment-repeated',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { again: 'The same words are quoted more than once: quote them once, or paraphrase.' },
  wrong: [
    ['NATO is ready for a “meaningful dialogue,” Stoltenberg said.\nStoltenberg said it wants “meaningful dialogue.”', null],
    ["NATO wants a 'meaningful dialogue', Jens Stoltenberg said.\nHe stressed it was ready for 'meaningful dialogue'.", null],
  ],
  allows: [
    'NATO is ready for a “meaningful dialogue,” Stoltenberg said.\nLavrov said “meaningful dialogue” was over.',
    'NATO is ready for a “meaningful dialogue,” Stoltenberg said.\n“It was a meaningful dialogue,” Stoltenberg said.',
    'Jane Smith said it was “false.”\nSmith said he was “false.”',
    'The slogan “Make It So” was his, Jane Smith said.\n“Make It So” is over, Smith said.',
    'Putin said the “special military operation” went on.\nPutin called it a “special military operation.”',
    'Jane Smith said her “so-called golden share” was gone.\nSmith said she had sold the so-called “golden share.”',
    'HEADLINE: ‘Meaningful dialogue’ sought\nNATO is ready for a “meaningful dialogue,” Stoltenberg said.',
  ],
  wholePassage: true,
  reads: 'story',
  *check(story) {
    for (const alike of again(story)) {
      const [first, ...more] = alike
      if (!alike.some(isTerm)) yield { ...first!.parts[0]!, subject: saying(first!)!, related: more.map(({ parts }) => parts[0]!) }
    }
  },
}

/** Who says what, as it is compared; null where it may be said again. */
const saying = rememberedBy(({ entry, words }: QuotationAt): string | null => (
  entry.extent === 'fragment' && entry.speaker !== '' && isOrdinary(words) ? `${entry.speaker}: ${plain(words)}` : null
))

const again = quotationsAlike(saying)

/** Two words or more, and no name, slogan or title. */
function isOrdinary(words: string): boolean {
  return /\s/.test(words) && !/(?<!^)\p{Upper}/u.test(words)
}

function plain(words: string): string {
  return foldCase(words).replace(/[.,!?;:…]+$/u, '').replace(/\s+/g, ' ')
}

/** Words that are called something are a term from then on. */
const isTerm = rememberedBy(({ parts: [part] }: QuotationAt): boolean => {
  const { at, from } = part!
  return /(?:so-called|call(?:s|ed|ing)?|dub(?:s|bed)|term(?:s|ed)|known as|label(?:s|l?ed)|slogan|phrase|words?|brand(?:s|ed))(?: \p{Alpha}+){0,3} $/iu
    .test(at.reading.text.slice(Math.max(0, from - 50), from))
})
