import { ruleOf } from '../../core/check/rules-of'
import { styleFor } from '../../core/check/style'
import type { Finding } from '../../core/check/finding'
import type { Language } from '../../core/says/language'
import { sayFinding } from '../../core/says/said'
import type { Speech } from '../../core/says/speech'
import type { Story } from '../../core/story/story'
import type { HouseStyle } from '../house-style/house-style'

/** How a language says what the rules say; null for English, in which they say it. Loaded only when it is asked for. */
export async function speechIn(language: Language | undefined): Promise<Speech | null> {
  return language === 'tr' ? (await import('../../core/says/tr/index')).turkish : null
}

/** The findings of a story in a language, by the style for that story, whose own rules may have their own sentences in it. */
export async function sayFindings(findings: readonly Finding[], { language }: Pick<Story, 'language'>, styles: readonly HouseStyle[], speech: Speech | null): Promise<Finding[]> {
  if (!speech) return [...findings]
  const style = await styleFor(styles, language).whole()
  return findings.map((finding) => sayFinding(finding, speech, ruleOf(style, finding.rule)?.inTurkish))
}
