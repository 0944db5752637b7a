import * as v from 'valibot'

/** What an editor has set, as the window sends it and the store keeps it. */
export const preferencesSchema = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  wireFolder: v.string(),
})
