import { createRoot } from 'react-dom/client'
import './theme.css'
import './shell/controls/controls.css'
import { App } from './App'
import { checksIn } from './checker/checks'
import { firstPicture } from './first-picture'
import { newsroomOverHttp } from './newsroom-over-http'
import { loadTheRest } from './shell/later'
import { NoStart } from './shell/NoStart'
import { showTheme } from './shell/theme'
import { saidFailure } from './words/said'
import { spokenNewsroom } from './words/spoken-newsroom'
import { languageChosen, speak } from './words/words'

const newsroom = spokenNewsroom(window.newsroom ?? newsroomOverHttp())
const root = createRoot(document.getElementById('root')!)

async function checker(): Promise<Worker> {
  await firstPicture
  return new Worker(new URL('./checker/checker.worker.ts', import.meta.url))
}

/** Asks for everything the first picture needs, with the reading face at hand, so that nothing moves once it is there. */
async function open(): Promise<void> {
  const [answer] = await Promise.all([newsroom.start({}), facesAreHere()])
  // English is here already; another language is worth the moment that its words take.
  const language = languageChosen(answer.ok ? answer.value.preferences.language : 'system')
  if (language !== 'en') await speak(language).catch(() => {})
  if (!answer.ok) return root.render(<NoStart failure={saidFailure(answer.failure)} onAgain={() => void open()} />)
  showTheme(answer.value.preferences.theme)
  const start = { ...answer.value, failure: answer.value.failure && saidFailure(answer.value.failure) }
  root.render(<App newsroom={newsroom} start={start} checks={checksIn(checker, newsroom, answer.value.styles)} />)
  loadTheRest()
}

async function facesAreHere(): Promise<void> {
  const faces = ['400 18px "Source Serif 4 Variable"', '600 34px "Source Serif 4 Variable"', '400 13px "Inter Variable"']
  await Promise.all(faces.map((face) => document.fonts.load(face))).catch(() => {})
}

void open()
