import type { Language } from '../../core/says/language'
import { failures } from '../../core/says/tr/failures'
import type { MenuCommand, MenuCommandId } from '../commands'
import type { Failure } from '../contract'
import { en, type SystemWords } from './en'
import { tr, trCommands } from './tr'

export type { Role, SystemWords } from './en'

/** What the system shows in Dateline's name, in this language. */
export function systemWords(language: Language): SystemWords {
  return language === 'tr' ? tr : en
}

/** How a command of the menu is called. */
export function commandLabel({ command, label }: MenuCommand, language: Language): string {
  return language === 'tr' ? trCommands[command as MenuCommandId] : label
}

/** A failure that the system's own dialog tells. */
export function failureIn<F extends Pick<Failure, 'message' | 'next'>>(failure: F, language: Language): F {
  const say = (sentence: string): string => (language === 'tr' ? failures(sentence) : null) ?? sentence
  return { ...failure, message: say(failure.message), next: say(failure.next) }
}
