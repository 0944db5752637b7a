import { perBlock } from '../../check/per-block'
import type { OtherForm } from '../../check/house-form'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { chosenForm, runningBlocks, type Forms } from '../../check/chosen-form'
import { turkishChoices } from '../../turkish/choices'
import { places } from '../../text/places'

const people = 'kişi|kişinin|kişiyi|kişiye|asker|polis|kadın|çocuk|işçi|öğrenci|gazeteci|sivil|terörist|ev|araç|bina|köy|okul'
const before = String.raw`(?<![\p{IDC}.,:/-])(?<!\p{N} (?:ve|ila|veya) |milyon |bin |milyar )`
const figures = new RegExp(String.raw`${before}1(?= (?:${people})(?!\p{Alpha}))`, 'gu')
const words = new RegExp(String.raw`(?<!\p{IDC})(?<!(?:yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|on|hiç|her|herhangi|başka|ikinci) )bir(?= (?:kişi|asker|polis|işçi|öğrenci|sivil|terörist) (?:öldü|yaralandı|hayatını|şehit|gözaltına|tutuklandı|yaşamını))`, 'gu')

/** `1 kişi` or `bir kişi`, as the house has it. */
export const zeroOne: StoryRule = {
  id: 'tr/zero-one',
  level: 'warning',
  language: 'tr',
  source: 'Our own judgement',
  says: { all: 'We write “{right}”.', mixed: 'We write “{right}”, as elsewhere in the story.' },
  wrong: [
    ['Kazada 1 kişi öldü.', 'Kazada bir kişi öldü.'],
    ['Kazada 1 kişi öldü, bir polis yaralandı.', 'Kazada bir kişi öldü, bir polis yaralandı.'],
  ],
  allows: [
    'Kazada bir kişi öldü.',
    '1 Mayıs, 1. ordu ve 1-0',
    '21 kişi, 2 bin 1 kişi ve 101 kişi',
    '“Kazada 1 kişi öldü.” dedi.',
    'HEADLINE: Kazada 1 kişi öldü',
    'ROW: 1 kişi | 2',
    '0 Rh pozitif ve 0-0',
    'Yüzde 1 kişi başı',
  ],
  exampleOptions: { turkish: { one: 'word' } },
  reads: 'story',
  *check(story, style) {
    const { one } = turkishChoices(style)
    const hit = chosenForm(runningBlocks(story), forms, one === 'as-found' ? null : one === 'word' ? 0 : 1)
    if (hit) yield hit
  },
}

const figuresIn = perBlock(({ prose }: Reading): OtherForm[] => (
  prose.includes('1 ') ? Array.from(places(figures, prose)).filter(({ index }) => !/[Yy]üzde $/u.test(prose.slice(Math.max(0, index - 6), index)))
    .map(({ index }) => ({ from: index, to: index + 1, instead: 'bir', right: 'bir' })) : []
))

const wordsIn = perBlock(({ prose }: Reading): OtherForm[] => (
  Array.from(places(words, prose), ({ index }) => ({ from: index, to: index + 3, instead: '1', right: '1' }))
))

const forms: Forms = { find: [wordsIn, figuresIn], titles: ['“bir” throughout', '“1” throughout'] }
