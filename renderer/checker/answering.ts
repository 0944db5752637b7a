import { createChecker, type Checker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import { ruleOf } from '../../core/check/rules-of'
import type { StylePackage } from '../../core/check/style'
import { giveWords, spelledLanguage, wordsOf, type SpelledLanguage } from '../../core/spelling/dictionary'
import type { WordGraph } from '../../core/spelling/word-graph'
import { changedStory } from '../../core/story/story-change'
import type { Story } from '../../core/story/story'
import type { Asked, RuleAccount, Told } from './messages'

/**
 * The checker's side of the talk with the page. It keeps the story that the page last gave, and what was found in it, so
 * that neither has to be sent again. Never throws: a bug in a rule is an answer, too, and the next check is made as usual.
 *
 * The words of a language are loaded once the first story in it has been checked without them; then it is checked with
 * them, and `tellAgain` has the answer. Where they cannot be loaded, the rules about spelling go on saying that they lack them.
 */
export function answering(
  loadWords: (language: SpelledLanguage) => Promise<WordGraph> = () => Promise.reject(new Error('There are no words')), tellAgain: (told: Told) => void = () => {},
): (asked: Asked) => Told | null {
  const styles = new Map<string, { style: StylePackage, checker: Checker }>()
  const told = new Set<string>()
  let story: Story | null = null
  let last: Finding[] = []
  let lastStyle = ''
  const asked = new Set<SpelledLanguage>()

  const newRules = (findings: readonly Finding[], style: StylePackage): RuleAccount[] => findings.flatMap(({ rule: id }) => {
    const rule = told.has(id) ? null : ruleOf(style, id)
    told.add(id)
    return rule ? { id, source: rule.source, ...(rule.inTurkish ? { inTurkish: rule.inTurkish } : {}), wrong: rule.wrong, allows: rule.allows } : []
  })

  const check = (name: string): Told => {
    const { style, checker } = styles.get(name)!
    const { findings, abstentions, asides } = checker.check(story!)
    const indices = new Map(last.map((finding, index) => [finding, index]))
    last = findings
    return { ok: true, findings: findings.map((finding) => indices.get(finding) ?? finding), abstentions, rules: newRules(findings, style), ...(asides ? { asides } : {}) }
  }

  const spell = (): void => {
    const language = spelledLanguage(story!.language)
    if (!language || wordsOf(language) || asked.has(language)) return
    asked.add(language)
    void loadWords(language).then((words) => {
      giveWords(language, words)
      // What they remember was said without these words.
      for (const each of styles.values()) each.checker = createChecker(each.style)
      tellAgain({ ...guarded(() => check(lastStyle)), again: true })
    }, () => {})
  }

  return (question) => {
    if (question.give === 'style') {
      return guarded(() => {
        const style = JSON.parse(question.text) as StylePackage
        styles.set(question.name, { style, checker: createChecker(style) })
        // What was told of its rules may be otherwise now.
        told.clear()
        return null
      })
    }
    return guarded(() => {
      story = changedStory(story, question.change)
      lastStyle = question.style
      const answer = check(question.style)
      spell()
      return answer
    })
  }
}

/** An answer, or the bug that kept it from being one. */
function guarded<Answer extends Told | null>(work: () => Answer): Answer | Failure {
  try {
    return work()
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return { ok: false, message, stack }
  }
}

type Failure = Extract<Told, { ok: false }>
