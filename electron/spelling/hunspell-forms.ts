interface Affix {
  isPrefix: boolean
  crosses: boolean
  rows: { strip: string, add: string, fits: RegExp }[]
}

/**
 * Every form that a Hunspell dictionary has, by its words and endings: as much of the format as the dictionaries in use have,
 * which is affixes in one step. Words that exist only in compounds of figures are left out.
 */
export function* hunspellForms(aff: string, dic: string): Iterable<string> {
  const isNumeric = /^FLAG num/m.test(aff)
  const affixes = readAffixes(aff)
  for (const line of dic.split('\n').slice(1)) {
    const [, word = '', flags = ''] = /^([^/\t]+)(?:\/(\S+))?/.exec(line.trimEnd()) ?? []
    if (word === '' || /\d/.test(word)) continue
    const own = (isNumeric ? flags.split(',') : [...flags]).flatMap((flag) => affixes.get(flag) ?? [])
    yield word
    const prefixed = own.filter(({ isPrefix }) => isPrefix).flatMap((affix) => formsBy(affix, word).map((form) => ({ form, crosses: affix.crosses })))
    for (const { form } of prefixed) yield form
    for (const affix of own.filter(({ isPrefix }) => !isPrefix)) {
      yield* formsBy(affix, word)
      if (affix.crosses) for (const { form, crosses } of prefixed) if (crosses) yield* formsBy(affix, form)
    }
  }
}

function readAffixes(aff: string): ReadonlyMap<string, Affix> {
  const affixes = new Map<string, Affix>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', fits = '.'] = line.trim().split(/\s+/)
    if (kind !== 'PFX' && kind !== 'SFX') continue
    const known = affixes.get(flag)
    const isPrefix = kind === 'PFX'
    if (!known) {
      affixes.set(flag, { isPrefix, crosses: strip === 'Y', rows: [] })
      continue
    }
    if (add.includes('/')) throw new Error(`An ending with endings of its own is not understood: ${line}`)
    known.rows.push({ strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, fits: new RegExp(isPrefix ? `^${fits}` : `${fits}$`, 'u') })
  }
  return affixes
}

function formsBy({ isPrefix, rows }: Affix, word: string): string[] {
  return rows.flatMap(({ strip, add, fits }) => {
    if (!fits.test(word)) return []
    if (isPrefix) return word.startsWith(strip) ? [add + word.slice(strip.length)] : []
    return word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : []
  })
}
