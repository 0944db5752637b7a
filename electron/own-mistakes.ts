import { app, dialog } from 'electron'

interface Mistake {
  message: string
  next: string
}

const mistake: Mistake = {
  message: 'Dateline made a mistake of its own.',
  next: 'What you have written is still there, and is saved as before. If something does not work now, close Dateline and start it again.',
}

let say: ((mistake: Mistake) => Mistake) | null = null

/** From now on a mistake of the program's own is told in a dialog, in the words that `inWords` has for it, and the window stays. */
export function windowIsOpen(inWords: (mistake: Mistake) => Mistake): void {
  say = inWords
}

/**
 * What Electron does by itself with an error that nobody caught is a box full of code. Before there is a window the
 * program says what it was on one line and ends, so that whoever started it is not left waiting; afterwards it says so
 * and goes on, because what is on the page is still there to be saved.
 */
process.on('uncaughtException', told)
process.on('unhandledRejection', told)

function told(error: unknown): void {
  console.error(error)
  if (!say) {
    console.error(`Dateline failed to start: ${error instanceof Error ? error.message : String(error)}`)
    app.exit(1)
    return
  }
  const { message, next } = say(mistake)
  dialog.showErrorBox(message, next)
}
