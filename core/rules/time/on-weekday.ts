import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { weekdaysIn } from '../../calendar/weekdays'

/** `said on Monday`, or `said Monday` as American agencies have it. */
export const onWeekday: StoryRule = {
  id: 'time/on-weekday',
  level: 'warning',
  language: 'en',
  source: 'BBC News style guide; AP Stylebook, time element',
  says: { mixed: 'The day stands as elsewhere in the story: {right}.', all: 'The day stands so: {right}.' },
  wrong: [
    ['The minister said Monday that it was late.', 'The minister said on Monday that it was late.'],
    ['He told reporters Monday it was late.\nShe arrived Tuesday in Geneva.', 'He told reporters on Monday it was late.\nShe arrived on Tuesday in Geneva.'],
    ['The bank said in a statement Friday that it had closed.', 'The bank said in a statement on Friday that it had closed.'],
  ],
  allows: [
    'The minister said on Monday that it was late.',
    'Monday’s meeting was late. On Monday, they left.',
    'It was a crowded Monday in town.',
    'They met last Monday and again this Friday.',
    'He said Monday was a holiday. He said Friday’s vote was late.',
    'He said Monday Night Football was late.',
    '“He said Monday it was late,” she said.',
    'HEADLINE: Minister arrives Monday',
    'ROW: said Monday | 12',
    'It runs from Monday to Friday and opened every Sunday.',
    'They called Friday the 13th a bad day.',
    'He said Sunday Times reporters left.',
  ],
  reads: 'story',
  *check({ body }, { options }) {
    const hit = formOfHouse(body, options.weekdays === 'as-found' ? said : forms, options.weekdays)
    if (hit) yield hit
  },
}

/** Behind which a day says when: verbs of what was done, and those who were told of it. */
const past = /(?<!\p{Alpha})(?:said|told (?:reporters|journalists|lawmakers|[A-Z]\p{Alpha}+)|announced|arrived|met|left|died|began|started|ended|opened|closed|held|voted|resigned|agreed|ruled|signed|killed|arrested|released|issued|published|launched|reported|confirmed|warned|visited|returned|rejected|approved|(?:in|on) a (?:\p{Lower}+ )?(?:statement|speech|report|tweet|post|interview|letter)|reporters|news conference|press conference) $/u
const spoken = /(?<!\p{Alpha})(?:said|told reporters|told journalists) $/u
/** The day is what is spoken of, or a name. */
const subject = /^(?:[’'-]|\s(?:is|was|will|would|has|had|may|could|the 13th|\p{Upper}))/u

function bare(block: Reading, before: RegExp): OtherForm[] {
  const { kind, prose, language } = block
  if (kind !== 'paragraph' && kind !== 'list') return []
  return weekdaysIn(prose, language)
    .filter(({ from, to }) => before.test(prose.slice(Math.max(0, from - 40), from)) && !subject.test(prose.slice(to, to + 12)))
    .map(({ from, to, text }) => ({ from, to, instead: `on ${text}`, right: `“on ${text}”` }))
}

function withOn(block: Reading, before: RegExp): OtherForm[] {
  const { kind, prose, language } = block
  if (kind !== 'paragraph' && kind !== 'list') return []
  return weekdaysIn(prose, language)
    .filter(({ from, to }) => /\bon $/.test(prose.slice(Math.max(0, from - 4), from)) && before.test(prose.slice(Math.max(0, from - 43), from - 3)) && !/^(?:[’'-]|,? \p{Upper})/u.test(prose.slice(to, to + 4)))
    .map(({ from, to, text }) => ({ from: from - 3, to, instead: text, right: `“${text}”` }))
}

const titles = { on: 'With “on” throughout', bare: 'Without “on” throughout' }

function formsBehind(before: RegExp) {
  const without = perBlock((block) => (block.prose.includes('day') ? bare(block, before) : []))
  const having = perBlock((block) => (block.prose.includes('day') ? withOn(block, before) : []))
  return {
    on: { title: titles.on, others: without, own: perBlock((block: Reading) => having(block).length > 0) },
    bare: { title: titles.bare, others: having, own: perBlock((block: Reading) => without(block).length > 0) },
  }
}

const forms = formsBehind(past)
/** Where either is right, only beside the verb that all stories have. */
const said = formsBehind(spoken)
