import { runningText, type BlockRule } from '../../check/rule'
import { datelineCities, peoples, unmistakable } from '../../turkish/places'
import { derivations, takes } from '../../turkish/suffixes'
import { endingOf } from '../../turkish/endings'
import { places } from '../../text/places'

const clubs = ['Beşiktaş', 'Fenerbahçe', 'Galatasaray', 'Trabzonspor']
/** Foreign names keep the apostrophe even so: `New York’lu`. */
const foreign = new Set(['Washington', 'Berlin', 'Paris', 'Vietnam', 'Kenya'])
const names = [...new Set([...unmistakable, ...datelineCities, ...clubs])].filter((name) => !foreign.has(name))
const languages = 'Türkçe|İngilizce|Almanca|Fransızca|Arapça|Farsça|Rusça|Kürtçe|İtalyanca|İspanyolca|Ermenice|Rumca|Osmanlıca|Bulgarca|Azerice|Çince|Japonca|Lehçe|Yunanca|İbranice'
const named = new RegExp(String.raw`(?<![\p{IDC}’'-])(${[...names, ...peoples].join('|')})['’](\p{Lower}{2,9})(?!\p{Alpha})`, 'gu')
const language = new RegExp(String.raw`(?<![\p{IDC}’'-])(${languages})['’](\p{Lower}{1,9})(?!\p{Alpha})`, 'gu')

/** An apostrophe where a suffix makes another word of a name (`Ankaralı`), or more than one of it (`Türkler`). */
export const suffixNoneDerived: BlockRule = {
  id: 'tr/suffix-none-derived',
  level: 'error',
  language: 'tr',
  source: 'TDK, kesme işareti: özel adlara getirilen yapım ekleri ve çokluk eki',
  says: { closed: 'Suffixes that make another word or a plural of a name are not set apart, nor are those that follow: “{right}”.' },
  wrong: [
    ['Türkçe’nin ve İngilizce’den', 'Türkçenin ve İngilizceden'],
    ['Türk’lerin ve Rus’lar', 'Türklerin ve Ruslar'],
    ["İstanbul'lu işçiler, Ankara'lıların", 'İstanbullu işçiler, Ankaralıların'],
    ['HEADLINE: Fenerbahçe’li futbolcu', 'HEADLINE: Fenerbahçeli futbolcu'],
    ['Suriye’liler', 'Suriyeliler'],
  ],
  allows: [
    'New York’lu, Paris’li, Bordeaux’lu ve Berlin’li',
    'AKP’li, CHP’liler, ABD’li ve NATO’lu',
    'Türkiye’nin, Türk’ün, Ankara’da ve Fenerbahçe’ye',
    'Erdoğan’lı kadro',
    'Türklerin ve Türkçenin',
    'Adana Demirspor’lu',
    '“Türk’lerin” dedi.',
    'A Milli Takım’lı',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'prose', one: /['’]/ },
  *check({ prose }) {
    for (const { 0: whole, 1: name = '', 2: suffix = '', index } of places(named, prose)) {
      const ending = endingOf(name)
      if (ending && takes(ending, suffix, derivations)) yield joined(index, whole, name + suffix)
    }
    for (const { 0: whole, 1: name = '', 2: suffix = '', index } of places(language, prose)) yield joined(index, whole, name + suffix)
  },
}

function joined(from: number, whole: string, right: string) {
  return { from, to: from + whole.length, values: { right }, instead: right }
}
