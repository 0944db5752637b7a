import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'

/** What an editor puts into somebody's words, in the brackets of the house. */
export const bracketForm: StoryRule = {
  id: 'quotations/bracket-form',
  level: 'warning',
  language: 'en',
  source: 'Reuters Handbook, B; AP Stylebook, brackets',
  says: {
    mixed: 'What is put into a quotation has one kind of brackets throughout: {right}.',
    all: 'What is put into a quotation stands so: {right}.',
  },
  wrong: [
    ['“[Bill] was here,” Jane Smith said.', '“(Bill) was here,” Jane Smith said.'],
    ['“He [the president] left with [his] wife,” Jane Smith said.', '“He (the president) left with (his) wife,” Jane Smith said.'],
  ],
  allows: [
    '“(Bill) was here,” Jane Smith said.',
    'The bill [No. 5] passed.',
    '“The Kurdistan Workers’ Party (PKK) left,” Jane Smith said.',
    '“It cost 5 million liras ($1 million),” Jane Smith said.',
    '“It was theirs [sic],” Jane Smith said.',
    '“[…] and we left,” Jane Smith said. “We [...] left.”',
    'ROW: “[Bill] was here” | 1',
  ],
  exampleOptions: { brackets: 'round' },
  reads: 'story',
  *check({ body }, { options }) {
    const hit = formOfHouse(body, forms, options.brackets)
    if (hit) yield hit
  },
}

const square = /\[(?!sic\])(\p{Alpha}[^[\]\n]{0,40})\]/gu
/** Words, and not an acronym, a sum or a number. */
const round = /(?<=[\s“"(])\((?!\p{Upper}{2})(\p{Alpha}[\p{Alpha}’' -]{0,40})\)/gu

const others = {
  round: perBlock((block) => (block.text.includes('[') ? insertions(block, square, (words) => `(${words})`) : [])),
  square: perBlock((block) => (block.quotes.length > 0 && block.text.includes('(') ? insertions(block, round, (words) => `[${words}]`) : [])),
}
const forms = {
  round: { title: 'Round brackets throughout', others: others.round, own: perBlock((block) => others.square(block).length > 0) },
  square: { title: 'Square brackets throughout', others: others.square, own: perBlock((block) => others.round(block).length > 0) },
}

function insertions({ kind, legible, quotes, paired }: Reading, pattern: RegExp, form: (words: string) => string): OtherForm[] {
  if (!paired || kind === 'table' || kind === 'editors-note') return []
  return Array.from(legible.matchAll(pattern), ({ 0: written, 1: words, index }) => ({ from: index, to: index + written.length, instead: form(words!), right: form(words!) }))
    .filter(({ from, to }) => quotes.some((quote) => quote.from < from && to < quote.to))
}
