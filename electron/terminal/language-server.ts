import { lookingAt } from './chosen-style'

/** Serves another editor until it says goodbye. The library is loaded by this command alone. */
export async function languageServer(_files: string[], options: { style?: string }): Promise<number> {
  const [look, { serveLanguage }] = await Promise.all([lookingAt(options.style), import('../language-server/server')])
  serveLanguage(look)
  return 0
}
