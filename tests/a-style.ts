import type { StylePackage } from '../core/check/style'
import { bundledStyle, bundledStyles } from '../electron/house-style/bundled'

/** The style the program comes with, with other choices. */
export function styleWith(options: Partial<StylePackage['options']> = {}, more: Partial<StylePackage> = {}, base: StylePackage = bundledStyle): StylePackage {
  const turkish = { ...base.options.turkish, ...options.turkish }
  return { ...base, ...more, options: { ...base.options, ...options, turkish } }
}

/** The bundled style for copy in this language. */
export function styleFor(language: string): StylePackage {
  return Object.values(bundledStyles).find((style) => style.language === language) ?? bundledStyle
}
