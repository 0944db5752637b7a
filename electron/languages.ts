import { languageOf, type Language } from '../core/says/language'
import type { Ask } from './answer'
import type { Answer, Answers, Preferences } from './contract'

/** The language of an editor's choice, on a system with this language tag. */
export function languageChosen(choice: Preferences['language'], systemTag: string): Language {
  return choice === 'system' ? languageOf(systemTag) : choice
}

/**
 * Hears what language is chosen from the answers that the window gets, so that the menu speaks as the window does. Tells
 * only another one than before, which is at first that of the system.
 */
export function hearingLanguage(ask: Ask, systemTag: string, tell: (language: Language) => void): Ask {
  let last = languageOf(systemTag)
  return async (request, input) => {
    const answer = await ask(request, input)
    const preferences = preferencesIn(request, answer)
    const chosen = preferences && languageChosen(preferences.language, systemTag)
    if (chosen && chosen !== last) tell(last = chosen)
    return answer
  }
}

function preferencesIn(request: unknown, answer: Answer<unknown>): Preferences | null {
  if (!answer.ok) return null
  if (request === 'start') return (answer.value as Answers['start']).preferences
  return request === 'writePreferences' ? answer.value as Preferences : null
}
