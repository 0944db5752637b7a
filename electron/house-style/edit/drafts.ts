import type { PersonCard, StylePackage, Term } from '../../../core/check/style'
import { tables } from '../package-schema'
import type { Drafts } from '../read-package'
import type { StyleChange } from './change'
import { hasRow, withRow, type Cells } from './edit-csv'
import { hasItem, partOf, withItem, withParts } from './edit-yaml'

/** The files of a package of the newsroom's own. */
export interface OwnFiles {
  readonly names: readonly string[]
  /** Null for one that is not there, or is not in UTF-8. */
  text(name: string): string | null
}

/** Where new rows of each list go; a row that stands in another file is changed there. */
const homes = { terms: 'terms/desk.csv', people: 'people/desk.yaml', words: 'words.csv', asides: 'set-aside.csv' }

/** The files that a change would write, by name. `style` is the one to be changed, `who` and `today` for what is set aside. */
export function draftsOf(change: StyleChange, files: OwnFiles, style: StylePackage, { who, today }: { who: string, today: string }): Drafts {
  switch (change.what) {
    case 'switch-rule': return inPackage(files, [[['switches', change.rule], switchTo(change)]])
    case 'put-term': return termPut(change.term, change.instead, files, style)
    case 'remove-term': return termGone(change.wrong, change.because, files, style)
    case 'put-card': return new Map([...without(files, 'people', change.card.id), ...cardPut(change.card, files)])
    case 'remove-card': return isOwnCard(change.id, files) ? cardGone(change.id, files) : without(files, 'people', change.id, true)
    case 'put-word': return new Map([...without(files, 'words', change.word), ...inTable(files, 'words', ({ word }) => word === change.word, { word: change.word, source: change.source })])
    case 'remove-word': {
      const isIt = ({ word }: Cells): boolean => word === change.word
      const own = files.text(homes.words)
      return own !== null && hasRow(own, isIt) ? inTable(files, 'words', isIt, null) : without(files, 'words', change.word, true)
    }
    case 'give-back': return change.list === 'terms' ? rowGone(change.name, files) : without(files, change.list, change.name)
    case 'set-aside': return inTable(files, 'asides', isAside(change), { rule: change.rule, words: change.words, reason: change.reason, by: who, day: today })
    case 'take-up': return inTable(files, 'asides', isAside(change), null)
  }
}

function switchTo({ to, because }: Extract<StyleChange, { what: 'switch-rule' }>): object | null {
  if (to === 'as-below') return null
  return to === 'off' ? { off: true, because } : { level: to, because }
}

function inPackage(files: OwnFiles, parts: Parameters<typeof withParts>[1]): Drafts {
  return new Map([['package.yaml', withParts(files.text('package.yaml') ?? '', parts)]])
}

function inTable(files: OwnFiles, list: 'words' | 'asides' | 'terms', isIt: (row: Cells) => boolean, row: Cells | null, name = homes[list]): Drafts {
  const text = files.text(name)
  return text === null && row === null ? new Map() : new Map([[name, withRow(text, tables[list].columns, isIt, row)]])
}

/** Takes a name into the list of what is taken from lower layers, or out of it. */
function without(files: OwnFiles, list: 'people' | 'words', name: string, taken = false): Drafts {
  const before = partOf(files.text('package.yaml') ?? '', ['without', list])
  const names = Array.isArray(before) ? before as string[] : []
  if (names.includes(name) === taken) return new Map()
  return inPackage(files, [[['without', list], taken ? [...names, name] : names.filter((each) => each !== name)]])
}

// ---- terms ---------------------------------------------------------------------------------------------------------

const termFiles = (files: OwnFiles): string[] => files.names.filter((name) => /^terms\/[^/]+\.(?:csv|yaml)$/.test(name))

const isTerm = (wrong: string) => ({ wrong: own }: Readonly<Record<string, unknown>>): boolean => typeof own === 'string' && own.trim() === wrong

function fileOfTerm(wrong: string, files: OwnFiles): string | undefined {
  return termFiles(files).find((name) => {
    const text = files.text(name)
    return text !== null && (name.endsWith('.csv') ? hasRow(text, isTerm(wrong)) : hasItem(text, isTerm(wrong)))
  })
}

function termPut(term: Omit<Term, 'by'>, instead: string, files: OwnFiles, style: StylePackage): Drafts {
  const isRenamed = instead !== '' && instead !== term.wrong
  const there = fileOfTerm(term.wrong, files)
  const other = isRenamed && there === undefined ? fileOfTerm(instead, files) : undefined
  const name = there ?? other ?? homes.terms
  const isIt = isTerm(other === undefined ? term.wrong : instead)
  const put: Drafts = name.endsWith('.csv')
    ? inTable(files, 'terms', isIt, cellsOf(term), name)
    : new Map([[name, withItem(files.text(name), isIt, itemOf(term))]])
  if (!isRenamed || other !== undefined) return put
  // The row that it takes the place of stands elsewhere, or in a lower layer.
  const after: OwnFiles = { names: [...new Set([...files.names, ...put.keys()])], text: (each) => put.get(each) ?? files.text(each) }
  return new Map([...put, ...termGone(instead, term.source, after, style)])
}

function termGone(wrong: string, because: string, files: OwnFiles, style: StylePackage): Drafts {
  if (fileOfTerm(wrong, files) !== undefined) return rowGone(wrong, files)
  const below = style.terms.find((term) => term.wrong === wrong)
  if (!below) return new Map()
  return inTable(files, 'terms', isTerm(wrong), { ...cellsOf(below), right: '', note: '', source: because, level: 'off' })
}

function rowGone(wrong: string, files: OwnFiles): Drafts {
  const name = fileOfTerm(wrong, files)
  if (name === undefined) return new Map()
  return name.endsWith('.csv') ? inTable(files, 'terms', isTerm(wrong), null, name) : new Map([[name, withItem(files.text(name), isTerm(wrong), null)]])
}

function cellsOf({ unlessAfter, unlessBefore, ...term }: Omit<Term, 'by'>): Cells {
  return { ...term, unless_after: unlessAfter.join(' | '), unless_before: unlessBefore.join(' | ') }
}

function itemOf({ unlessAfter, unlessBefore, ...term }: Omit<Term, 'by'>): object {
  return { ...term, ...(unlessAfter.length > 0 ? { unless_after: unlessAfter } : {}), ...(unlessBefore.length > 0 ? { unless_before: unlessBefore } : {}) }
}

// ---- person cards --------------------------------------------------------------------------------------------------

const isCard = (id: string) => ({ id: own }: Readonly<Record<string, unknown>>): boolean => typeof own === 'string' && own.trim() === id

function filesOfCard(id: string, files: OwnFiles): string[] {
  return files.names.filter((name) => {
    const text = /^people\/[^/]+\.(?:csv|yaml)$/.test(name) ? files.text(name) : null
    return text !== null && (name.endsWith('.csv') ? hasRow(text, isCard(id)) : hasItem(text, isCard(id)))
  })
}

function isOwnCard(id: string, files: OwnFiles): boolean {
  return filesOfCard(id, files).length > 0
}

/** In its own file; a row of a table moves, because a table has no room for all that a card may have. */
function cardPut(card: Omit<PersonCard, 'by'>, files: OwnFiles): Drafts {
  const [own] = filesOfCard(card.id, files)
  const name = own?.endsWith('.yaml') ? own : homes.people
  const put: Drafts = new Map([[name, withItem(files.text(name), isCard(card.id), cardItem(card))]])
  return own === undefined || own === name ? put : new Map([...cardGone(card.id, files), ...put])
}

function cardGone(id: string, files: OwnFiles): Drafts {
  return new Map(filesOfCard(id, files).map((name) => {
    const text = files.text(name)
    return [name, name.endsWith('.csv') ? withRow(text, [], isCard(id), null) : withItem(text, isCard(id), null)] as const
  }))
}

/** What says nothing is left out, as an editor would. */
function cardItem({ id, full, accepted, second, never, mononym, titles, source, checked }: Omit<PersonCard, 'by'>): object {
  return {
    id, full,
    ...(accepted.length > 0 ? { accepted } : {}),
    second,
    ...(never.length > 0 ? { never } : {}),
    ...(mononym ? { mononym } : {}),
    ...(titles.length > 0 ? { titles: titles.map(({ form, before, from, until }) => ({ form, before, ...(from ? { from } : {}), ...(until ? { until } : {}) })) } : {}),
    source, checked,
  }
}

function isAside({ rule, words }: { rule: string, words: string }): (row: Cells) => boolean {
  return (row) => row['rule'] === rule && row['words'] === words
}
