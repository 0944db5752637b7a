import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'

/** A body of people with a verb in the plural: `the government are`. */
export const collective: StoryRule = {
  id: 'organizations/collective',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, collective nouns',
  says: { mixed: 'A body takes the singular, as elsewhere in the story: {right}.', all: 'A body takes the singular: {right}.' },
  wrong: [
    ['The government are ready.', 'The government is ready.'],
    ['He said the committee were against it.', 'He said the committee was against it.'],
    ['The council have agreed. The ministry has not.', 'The council has agreed. The ministry has not.'],
    ['It is late, but the jury are still out.', 'It is late, but the jury is still out.'],
  ],
  allows: [
    'The government is ready.',
    'The police are ready.',
    'The leaders of the government are ready.',
    'The president and the government are ready.',
    'If the government were to fall, all would go.',
    'Were the committee ready',
    'He wishes the council were here. They asked that the court have its say.',
    'Officials in the ministry were ready.',
    'The team are ready. The staff are ready.',
    '“The government are ready,” he said.',
    'Should the government have its way, all would go.',
    'The government, which are ready',
    'Members of the committee have agreed.',
    'As the government are',
    'Talks with the government were held.',
    'ROW: the government are | 3',
  ],
  chosen: { collective: 'singular' },
  reads: 'story',
  *check({ body }, { options }) {
    const hit = formOfHouse(body, forms, options.collective)
    if (hit) yield hit
  },
}

const bodies = 'government|cabinet|parliament|committee|council|company|ministry|party|court|board|commission|agency|bank|firm|jury|opposition|union|army|navy|federation|association|club|university|department'
/** Only where the body is sure to be the subject: at the head of a sentence, or of a clause that says so. */
const head = /(?:^|[.!?]["”’)]?\s|(?<!\p{Alpha})(?:said|says|believes?|that|because|although|while|but)\s)$/u
const plural = new RegExp(String.raw`([Tt]he (?:${bodies})) (are|were|have)(?!\p{Alpha}|[’'])(?!\s(?:its|the|a)(?!\p{Alpha}))`, 'gu')
const singular = new RegExp(String.raw`[Tt]he (?:${bodies}) (?:is|was|has)(?!\p{Alpha})`, 'u')
const right: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' }

const pluralsIn = perBlock((block) => (block.kind !== 'paragraph' && block.kind !== 'list' ? [] : plurals(block)))

function plurals({ prose }: Reading): OtherForm[] {
  return Array.from(prose.matchAll(plural)).flatMap(({ 0: words, 1: body, 2: verb, index }) => {
    if (!head.test(prose.slice(Math.max(0, index - 14), index))) return []
    // `He wishes the council were here`, `asked that the court have its say`.
    const to = index + words.length
    if (verb !== 'are' && /(?<!\p{Alpha})(?:wish(?:es|ed)?|ask\p{Lower}*|demand\p{Lower}*|insist\p{Lower}*|if|though|whether)(?:\s\p{Alpha}+)?\s$/u.test(prose.slice(Math.max(0, index - 24), index))) return []
    return [{ from: to - verb!.length, to, instead: right[verb!]!, right: `“${body!.toLowerCase()} ${right[verb!]!}”` }]
  })
}

const forms = {
  singular: { title: 'In the singular throughout', others: pluralsIn, own: perBlock(({ prose }: Reading) => singular.test(prose)) },
}
