import { useEffect, useMemo, useState } from 'react'
import type { Newsroom, Start } from '../electron/contract'
import type { Checks } from './checker/checks'
import { createSession, SessionProvider } from './session'
import { Desk } from './shell/desk/Desk'
import { showTheme } from './shell/theme'
import { useLayout } from './shell/use-layout'
import { useStories } from './shell/use-stories'

/** The window: one story on the sheet at a time, everything else around it. */
export function App({ newsroom, start, checks }: { newsroom: Newsroom, start: Start, checks: Checks }) {
  const stories = useStories(newsroom, start)
  const layout = useLayout()
  const [preferences, setPreferences] = useState(start.preferences)
  const session = useMemo(() => createSession(stories.shown, checks), [stories.shown, checks])
  useEffect(() => () => session.close(), [session])

  return (
    <SessionProvider session={session}>
      <Desk key={stories.shown.showing} newsroom={newsroom} start={start} stories={stories} layout={layout} preferences={preferences}
        onPreferences={(next) => {
          setPreferences(next)
          showTheme(next.theme)
          void newsroom.writePreferences(next).then((answer) => { if (!answer.ok) stories.tell(answer.failure) })
        }} />
    </SessionProvider>
  )
}
