import { fill } from '../check/block-findings'
import type { Abstention, Finding, Fix } from '../check/finding'
import { guideOf, type GuideEntry } from '../check/guide'
import type { Rule, RuleAccount } from '../check/rule'
import type { Sentences, Speech } from './speech'

/**
 * A finding in another language: its message, the acts on its buttons, its source. `own` has the sentences that a rule of a
 * style package brings itself. What the language does not have stays in English, and so do words of the story.
 */
export function sayFinding(finding: Finding, speech: Speech, own?: Sentences): Finding {
  const { rule, says } = finding
  const sentence = speech.sentences[rule]?.[says] ?? own?.[says]
  return {
    ...finding,
    message: sentence === undefined ? finding.message : fill(sentence, valuesIn(finding, speech)),
    source: saySource(finding.source, speech),
    fixes: finding.fixes.map((fix) => (putsWords(fix) ? fix : { ...fix, title: speech.acts(fix.title) ?? fix.title })),
  }
}

function valuesIn({ rule, values }: Finding, speech: Speech): Readonly<Record<string, string>> {
  const books = speech.values[rule]
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    const book = name === 'note' ? speech.notes : books?.[name]
    return [name, book?.(value) ?? value]
  }))
}

/** Whether a button shows words that will stand in the story. They can be those of an act: `Inside`. */
function putsWords({ title, edits }: Fix): boolean {
  return edits.some(({ instead }) => instead !== '' && instead.trim() === title.trim())
}

/** A rule's sentences in the language; its own where the language has none. */
export function saySentences(rule: Pick<RuleAccount, 'id' | 'says' | 'inTurkish'>, speech: Speech): Sentences {
  const other = speech.sentences[rule.id] ?? rule.inTurkish
  return Object.fromEntries(Object.entries(rule.says).map(([name, english]) => [name, other?.[name] ?? english]))
}

/** A rule as it speaks in the language, for what is shown of it. */
export function sayRule(rule: Rule, speech: Speech): Rule {
  return { ...rule, says: saySentences(rule, speech), source: saySource(rule.source, speech) }
}

/** The guide of a style in the language; examples stay in that of the copy. */
export function sayGuide(rules: readonly Rule[], style: Parameters<typeof guideOf>[1], speech: Speech): GuideEntry[] {
  return guideOf(rules.map((rule) => sayRule(rule, speech)), style).map((entry) => (
    { ...entry, because: entry.because === null ? null : saySource(entry.because, speech) }
  ))
}

/** Sources that are a house's own word in the language, with the others as they are. */
export function saySource(source: string, speech: Speech): string {
  return speech.sources(source) ?? source.split('; ').map((each) => speech.sources(each) ?? each).join('; ')
}

/** What a rule could not judge, in the language. */
export function sayAbstention(abstention: Abstention, speech: Speech): Abstention {
  return { ...abstention, missing: speech.missing(abstention.missing) ?? abstention.missing }
}
