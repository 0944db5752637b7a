import { isAllWords } from '../../schema-parts'
import { words as wordsOf } from '../../../../core/text/words'
import type { Entry, Left, RuleDraft, WordDraft } from '../draft'
import type { ValeFile, ValeFolder } from './files'
import { plainForms } from './rule'
import { plainLine } from '../wording'

interface Vocabulary {
  rules: RuleDraft[]
  words: WordDraft[]
  left: Left[]
  changed: Left[]
}

/**
 * The words of vocabularies: what is accepted is right for the spelling and, where it has capitals, written just so; what is
 * rejected is not written.
 */
export function vocabulary({ accepts, rejects }: ValeFolder): Vocabulary {
  const found: Vocabulary = { rules: [], words: [], left: [], changed: [] }
  for (const file of accepts) {
    const capitals: Entry[] = []
    for (const { origin, forms } of linesOf(file, found.left)) {
      for (const form of forms) {
        const words = wordsOf(form).map(({ text }) => text).filter(isAllWords)
        found.words.push(...words.map((word) => ({ origin, word, source: `Vale vocabulary ${file.style}` })))
      }
      const [form] = forms
      if (forms.length === 1 && /\p{Upper}/u.test(form!)) capitals.push({ origin, key: 'capitals', value: form!, specimens: [form!.toLowerCase(), form!.charAt(0).toUpperCase() + form!.slice(1).toLowerCase()] })
    }
    found.rules.push(ruleOf(file, 'accepted', { kind: 'capitalization', message: 'We write “{right}”.' }, capitals))
  }
  for (const file of rejects) {
    const entries = linesOf(file, found.left).flatMap(({ origin, forms }) => forms.map((value): Entry => ({ origin, key: 'words', value, specimens: [value] })))
    found.rules.push(ruleOf(file, 'rejected', { kind: 'existence', case: 'exact', message: 'We do not write “{text}”.' }, entries))
  }
  return { ...found, rules: found.rules.filter(({ entries }) => entries.length > 0) }
}

function ruleOf({ name, style }: ValeFile, list: string, own: RuleDraft['row'], entries: readonly Entry[]): RuleDraft {
  return { id: `vocabulary/${list}`, origin: { file: name, line: 1, what: style }, specimens: [], entries, row: { level: 'error', source: `Vale vocabulary ${style}`, ...own } }
}

/** The words of each line; what is a pattern is told. */
function linesOf({ name, text }: ValeFile, left: Left[]): { origin: Left | WordDraft['origin'], forms: string[] }[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const what = plainLine(line)
    if (what === '' || what.startsWith('#')) return []
    const origin = { file: name, line: index + 1, what }
    const forms = plainForms(what.replace(/^\(\?i\)/, ''))
    if (!forms) left.push({ ...origin, why: 'it is a pattern, and a list of ours is words', next: 'Write out the words that it stands for.' })
    return forms ? [{ origin, forms }] : []
  })
}
