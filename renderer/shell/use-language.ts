import { useEffect, useState } from 'react'
import type { Language } from '../../core/says/language'
import type { Preferences } from '../../electron/contract'
import { languageChosen, languageSpoken, speak } from '../words/words'

/** The language that is spoken now: the one chosen, as soon as its words are here. */
export function useLanguage(choice: Preferences['language']): Language {
  const [language, setLanguage] = useState(languageSpoken)
  useEffect(() => {
    let isMeant = true
    const chosen = languageChosen(choice)
    // Words that cannot be loaded leave the window as it is.
    if (chosen !== languageSpoken()) void speak(chosen).then(() => { if (isMeant) setLanguage(chosen) }, () => {})
    return () => { isMeant = false }
  }, [choice])
  return language
}
