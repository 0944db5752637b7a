import { createChecker } from '../../core/check/check'
import type { Finding } from '../../core/check/finding'
import type { StylePackage } from '../../core/check/style'
import type { Story } from '../../core/story/story'
import { readyToSpell } from '../spelling/dictionaries'

/** The findings that hold up sending: at error level, and not set aside. */
export function errorsOf(story: Story, style: StylePackage): Finding[] {
  readyToSpell(story.language)
  return createChecker(style).check(story).findings.filter((finding) => finding.level === 'error')
}

/** `quotations/stop-inside at “talks,”; names/first-full at “Duque”`: as many as a sentence bears. */
export function namesOf(errors: readonly Finding[]): string {
  const named = errors.slice(0, 5).map(({ rule, text }) => (text ? `${rule} at “${shortened(text)}”` : rule))
  return named.join('; ') + (errors.length > 5 ? `; and ${errors.length - 5} more` : '')
}

/** On one line, and no longer than forty characters. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 40 ? `${[...flat].slice(0, 39).join('')}…` : flat
}
