import { chosenStyles } from './chosen-style'

/** Serves another editor until it says goodbye. The library is loaded by this command alone. */
export async function languageServer(_files: string[], options: { style?: string }): Promise<number> {
  const [styles, { serveLanguage }] = await Promise.all([chosenStyles(options.style), import('../language-server/server')])
  serveLanguage(styles)
  return 0
}
