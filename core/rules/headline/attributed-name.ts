import type { StoryRule } from '../../check/rule'
import { bodyWords, has } from '../../check/story-words'
import { wordSet } from '../../text/words'

/** A headline that names at its end who says so, and a text that never mentions that name. */
export const attributedName: StoryRule = {
  id: 'headline/attributed-name',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { nobody: 'The headline gives this to {text}, whom the text does not name.' },
  wrong: [
    ['HEADLINE: NATO remains ready for dialogue: Lavrov\nSecretary General Jens Stoltenberg said on Monday the alliance was ready.\nHe left.', null],
    ['HEADLINE: Talks to go on: Carl Miller\nThe talks go on, Jane Smith said.\nShe left.', null],
  ],
  allows: [
    'HEADLINE: NATO remains ready for dialogue: Stoltenberg\nSecretary General Jens Stoltenberg said the alliance was ready.\nHe left.',
    'HEADLINE: Talks to go on: report\nThe talks go on.\nThey left.',
    'HEADLINE: Talks to go on: Report\nThe talks go on.\nThey left.',
    'HEADLINE: Talks to go on: WHO\nThe World Health Organization said so.\nIt left.',
    'HEADLINE: Talks to go on: Putin’s envoy\nThe envoy spoke.\nHe left.',
    'HEADLINE: Talks to go on: Kremlin\nThe Kremlin’s spokesman said so.\nHe left.',
    'HEADLINE: Explainer: Ukraine\nThe war goes on.\nThey left.',
    'HEADLINE: Champions League: Arsenal win\nThey won.\nThey left.',
  ],
  reads: 'story',
  *check({ headline, body }) {
    const { prose } = headline.reading
    const found = /(?<=\S \S{1,40}: )(?:\p{Upper}[\p{Lower}’-]{2,20} ){0,2}\p{Upper}\p{Lower}{3,20}$/u.exec(prose.trimEnd())
    if (!found || body.length < 2) return
    const name = found[0]
    const last = /\S+$/.exec(name)![0]
    if (general.has(last.toLowerCase()) || prose.slice(0, found.index).split(/\s+/).length < 4) return
    const words = bodyWords(body)
    if (words.name(last) !== null || words.small(last) || has(body, last)) return
    yield { at: headline, from: found.index, to: found.index + name.length }
  },
}

const general = wordSet(`
  report reports source sources police official officials study survey poll expert experts analyst analysts minister ministry
  lawyer lawyers family company media agency data witness witnesses government army military court prosecutor prosecutors
  spokesman spokeswoman statement paper papers researchers scientists doctors watchdog regulator union unions opposition
  rights group groups review opinion analysis explainer live video photos timeline britons brits dems tories feds fed moody’s
`)
