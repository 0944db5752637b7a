import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { loadModule, type Hunspell } from 'hunspell-asm'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../core/spelling/dictionary'
import { american, british, everywhere } from '../../../core/spelling/word-graph'
import { hunspellForms } from '../../../electron/spelling/hunspell-forms'

const require = createRequire(import.meta.url)

/** Letters of either language, so that most of what is changed is no word any more. */
const letters = [...'abcdefghijklmnopqrstuvwxyzçğıöşü']

const dictionaries = [
  ['dictionary-en', 'en', american], ['dictionary-en-gb', 'en', british], ['dictionary-tr', 'tr', everywhere],
] as const

describe.each(dictionaries)('the words of %s', (name, language, spelling) => {
  const folder = dirname(require.resolve(name))
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const forms = [...new Set(hunspellForms(text('index.aff'), text('index.dic')))]
  const words = wordsOf(language)!
  let hunspell: Hunspell

  beforeAll(async () => {
    const factory = await loadModule()
    const mount = (file: string): string => factory.mountBuffer(new Uint8Array(readFileSync(join(folder, file))), `${name}-${file}`)
    hunspell = factory.create(mount('index.aff'), mount('index.dic'))
  })

  it('are all words to Hunspell', () => {
    const sample = forms.filter((_form, index) => index % Math.ceil(forms.length / 4000) === 0)
    expect(sample.filter((form) => !hunspell.spell(form))).toEqual([])
    expect(sample.filter((form) => (words.find(form) & spelling) === 0)).toEqual([])
  })

  it('lack none that Hunspell has, whatever letter of a word is changed, put in or left out', () => {
    const own = new Set(ourWords(language))
    const small = forms.filter((form) => /^\p{Lower}+$/u.test(form))
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.constantFrom(...letters), fc.constantFrom(0, 1, 2), (which, where, letter, how) => {
      const word = small[which % small.length]!
      const at = where % word.length
      const changed = word.slice(0, at) + (how === 2 ? '' : letter) + word.slice(how === 0 ? at : at + 1)
      if (changed === '' || own.has(changed)) return
      expect((words.find(changed) & spelling) !== 0, changed).toBe(hunspell.spell(changed))
    }), { numRuns: 3000 })
  })
})

/** Words that we have added ourselves, which Hunspell does not have. */
function ourWords(language: string): string[] {
  const rows = readFileSync(join(import.meta.dirname, `../../../assets/spelling/${language}.csv`), 'utf8').trim().split('\n').slice(1)
  return rows.flatMap((row) => {
    const [word = '', endings = ''] = row.split(',')
    return [word, ...endings.split(' ').filter(Boolean).map((ending) => word + ending)]
  })
}
