import type { StylePackage } from '../core/check/style'
import { styleFor as styleIn } from '../core/check/style'
import { bundledStyles } from '../electron/house-style/bundled'

export const wholeStyles = await Promise.all(bundledStyles.map((style) => style.whole()))

/** The style that is in force where none is for the copy's language. */
export const bundledStyle = wholeStyles[0]!

/** The style the program comes with, with other choices. */
export function styleWith(options: Partial<StylePackage['options']> = {}, more: Partial<StylePackage> = {}, base: StylePackage = bundledStyle): StylePackage {
  const turkish = { ...base.options.turkish, ...options.turkish }
  return { ...base, ...more, options: { ...base.options, ...options, turkish } }
}

/** The bundled style for copy in this language. */
export function styleFor(language: string): StylePackage {
  return styleIn(wholeStyles, language)
}
