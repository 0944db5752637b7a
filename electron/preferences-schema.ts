import * as v from 'valibot'
import { languages } from '../core/says/language'

/** What an editor has set, as the window sends it and the store keeps it. */
export const preferencesSchema = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  // What was kept before there was a choice has none.
  language: v.optional(v.picklist(['system', ...languages]), 'system'),
  wireFolder: v.string(),
})
