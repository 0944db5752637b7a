import { useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Newsroom, Start } from '../electron/contract'
import type { Checks } from './checker/checks'
import { createSession, SessionProvider } from './session'
import { Desk } from './shell/desk/Desk'
import { showTheme } from './shell/theme'
import { useLayout } from './shell/use-layout'
import { useStyles } from './shell/use-styles'
import { useStories } from './shell/use-stories'
import { useLanguage } from './shell/use-language'
import { words } from './words/words'

/** The window: one story on the sheet at a time, everything else around it. */
export function App({ newsroom, start: first, checks }: { newsroom: Newsroom, start: Start, checks: Checks }) {
  const stories = useStories(newsroom, first)
  const styles = useStyles(newsroom, first, checks, stories.tell)
  const start = useMemo(() => ({ ...first, styles: [...styles.styles] }), [first, styles])
  const layout = useLayout()
  const [preferences, setPreferences] = useState(first.preferences)
  const language = useLanguage(preferences.language)
  const session = useMemo(() => createSession(stories.shown, checks), [stories.shown, checks])
  useEffect(() => () => session.close(), [session])
  // The story is checked again by a style that has changed.
  useEffect(() => { if (styles.styles !== first.styles) session.checkAgain() }, [session, styles, first])

  return (
    <I18nProvider locale={words.locale}><SessionProvider session={session}>
      <Desk key={stories.shown.showing} language={language} newsroom={newsroom} start={start} styles={styles} stories={stories} layout={layout} preferences={preferences}
        onPreferences={(next) => {
          setPreferences(next)
          showTheme(next.theme)
          void newsroom.writePreferences(next).then((answer) => { if (!answer.ok) stories.tell(answer.failure) })
        }} />
    </SessionProvider></I18nProvider>
  )
}
