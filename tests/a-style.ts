import type { StylePackage } from '../core/check/style'
import { bundledStyle } from '../electron/house-style/bundled'

/** The style the program comes with, with other choices. */
export function styleWith(options: Partial<StylePackage['options']> = {}, more: Partial<StylePackage> = {}): StylePackage {
  return { ...bundledStyle, ...more, options: { ...bundledStyle.options, ...options } }
}
