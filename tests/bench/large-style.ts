import type { PersonCard, StylePackage, Term } from '../../core/check/style'
import { randomFrom } from './copy'

const syllables = 'ba ben cor dal dor el fan gar hel is jor ka lan mer nor os pel quin ra sol tar ul ven wil xan yor zem'.split(' ')
/** Many rows of real lists begin with words that copy is full of. */
const openers = 'in on the a at of very make take as'.split(' ')

/** A style with so many more terms and people, all made up, the same ones each time. Half of the terms are several words. */
export function largeStyle(style: StylePackage, rows: number): StylePackage {
  const random = randomFrom(11)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!
  const word = (): string => pick(syllables) + pick(syllables) + pick(syllables)
  const name = (): string => { const made = word(); return made[0]!.toUpperCase() + made.slice(1) }
  const terms = Array.from({ length: rows }, (_, index): Term => ({
    rule: 'words/avoid-list', wrong: [word(), `${word()} ${word()}`, word(), `${pick(openers)} ${word()} ${word()}`][index % 4]!, right: word(), note: '',
    source: 'made up', level: 'warning', case: index % 3 === 0 ? 'any' : 'start', unlessAfter: [], unlessBefore: [],
  }))
  const people = Array.from({ length: rows }, (_, index): PersonCard => {
    const [first, last] = [name(), name()]
    return {
      id: `made-up-${index}`, full: `${first} ${last}`, accepted: index % 5 === 0 ? [`${first} ${name()} ${last}`] : [], second: last, never: [], mononym: false,
      titles: [{ form: 'President', before: true, from: null, until: null }], source: 'made up', checked: '2026-01-01',
    }
  })
  return { ...style, terms: [...style.terms, ...terms], people: [...style.people, ...people] }
}
