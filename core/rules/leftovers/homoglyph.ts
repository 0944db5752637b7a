import type { BlockRule } from '../../check/rule'
import { allText } from '../../check/rule'

/** A Cyrillic letter inside a word in Latin letters, whose look it has: searches and wires do not find the word. */
export const homoglyph: BlockRule = {
  id: 'leftovers/homoglyph',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: { mixed: 'A letter in this word is Cyrillic and only looks Latin.' },
  wrong: [
    ['The mini\u0455ter left for M\u043escow.', 'The minister left for Moscow.'],
    ['\u0421OVID-19 cases rose.', 'COVID-19 cases rose.'],
    ['“We \u0430re here; the w\u043erld is,” he said.', '“We are here; the world is,” he said.'],
  ],
  allows: [
    'The minister left for Moscow.',
    'The paper “Правда” and Москва',
    'An IT-компания in Moscow',
    'A 5 μm filter and a β-blocker',
    'Владимир Putin',
    'The letter \u0430',
  ],
  safe: true,
  reads: 'block',
  fields: allText,
  skips: [],
  needs: { of: 'legible', one: () => cyrillic },
  *check({ legible }) {
    for (const { 0: word, index } of legible.matchAll(/(?<!\p{Alpha})\p{Alpha}{2,60}(?!\p{Alpha})/gu)) {
      const latin = inLatin(word)
      if (latin !== null) yield { from: index, to: index + word.length, instead: latin }
    }
  },
}

/** By blocks: the property of the script takes a start of the program long to load. */
const cyrillic = /[\u0400-\u052F]/

const looks: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h', ӏ: 'l', ԛ: 'q', ԝ: 'w',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: 'I', Ѕ: 'S', Ј: 'J',
}

/** The word in Latin letters when most of it is, and the rest only looks so; else null. */
function inLatin(word: string): string | null {
  const letters = [...word]
  const foreign = letters.filter((letter) => cyrillic.test(letter))
  if (foreign.length === 0 || foreign.length * 2 >= letters.length) return null
  if (foreign.some((letter) => looks[letter] === undefined)) return null
  return letters.map((letter) => looks[letter] ?? letter).join('')
}
