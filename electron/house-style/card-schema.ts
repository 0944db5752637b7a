import * as v from 'valibot'
import type { PersonCard } from '../../core/check/style'
import { day, filled, isInCalendar, keys, list, oneOf } from './schema-parts'

/** What a person card may hold, as YAML or as the row of a table. It comes out as core/check/style.ts has it. */
const maybeDay = v.optional(v.nullable(day), null)

const title = v.pipe(
  keys({ form: filled, before: v.boolean('has to be true or false'), from: maybeDay, until: maybeDay }),
  v.forward(v.check(({ from, until }) => from === null || until === null || from < until, 'has to be later than “from”'), ['until']),
)

const cardId = v.pipe(filled, v.regex(/^[a-z0-9-]+$/, 'has to be in small letters, figures and hyphens'))
function isRight({ full, accepted, second, never }: Pick<PersonCard, 'full' | 'accepted' | 'second' | 'never'>): boolean {
  return never.every((form) => form !== full && form !== second && !accepted.includes(form))
}

const card = v.pipe(keys({
  id: cardId,
  full: filled,
  accepted: list,
  second: filled,
  never: list,
  mononym: v.optional(v.boolean('has to be true or false'), false),
  titles: v.optional(v.array(title, 'has to be a list of titles'), []),
  source: filled,
  checked: day,
}), v.forward(v.check((row) => isRight(row), 'names a form that the card has as right'), ['never']))

export const cardsSchema = v.array(card, 'This file has to be a list of cards, each starting with “- id:”')

/** A card in one row of a table: forms with | between them, and at most one title. */
const forms = v.pipe(v.exactOptional(v.string(), ''), v.transform((cell) => cell.split('|').map((form) => form.trim()).filter((form) => form !== '')))
const cell = v.pipe(v.exactOptional(v.string(), ''), v.trim())
const dayCell = v.pipe(cell, v.check((text) => text === '' || isInCalendar(text), 'has to be a date such as 2026-11-02'), v.transform((text) => (text === '' ? null : text)))
export const cardColumns = keys({
  id: cardId, full: filled, accepted: forms, second: filled, never: forms,
  mononym: v.pipe(v.exactOptional(oneOf(['yes', 'no']), 'no'), v.transform((text) => text === 'yes')),
  title_before: cell, title_after: cell, from: dayCell, until: dayCell, source: filled, checked: day,
})

export const cardRow = v.pipe(
  cardColumns,
  v.forward(v.check(({ title_before: before, title_after: after }) => before === '' || after === '', 'stands beside another title: a card with two goes into a YAML file'), ['title_after']),
  v.transform(({ title_before: before, title_after: after, from, until, ...row }) => (
    { ...row, titles: before || after ? [{ form: before || after, before: before !== '', from, until }] : [] }
  )),
  v.forward(v.check((row) => isRight(row), 'names a form that the card has as right'), ['never']),
)
