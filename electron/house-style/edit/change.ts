import * as v from 'valibot'

/**
 * One change that a desk chief makes to a house style. Only its shape is held to here: what is wrong with a row is told by
 * the package that it would make, as it is for one that was typed.
 */
const text = v.string()
const texts = v.array(text)
const level = v.picklist(['error', 'warning', 'advice'])
const day = v.nullable(text)

const term = v.object({
  rule: text, wrong: text, right: text, note: text, source: text, level, case: v.picklist(['exact', 'any', 'start']), unlessAfter: texts, unlessBefore: texts,
})

const card = v.object({
  id: text, full: text, accepted: texts, second: text, never: texts, mononym: v.boolean(),
  titles: v.array(v.object({ form: text, before: v.boolean(), from: day, until: day })),
  source: text, checked: text,
})

export const changeSchema = v.variant('what', [
  /** `as-below` leaves the rule to the packages that this one is laid on. */
  v.object({ what: v.literal('switch-rule'), rule: text, to: v.picklist(['error', 'warning', 'advice', 'off', 'as-below']), because: text }),
  /** `instead` names the row that it takes the place of by what that has as wrong; empty for none. */
  v.object({ what: v.literal('put-term'), term, instead: text }),
  /** The desk's own row; else that of a lower layer, which then needs the reason. */
  v.object({ what: v.literal('remove-term'), wrong: text, because: text }),
  /** Takes the place of a card with the same id. */
  v.object({ what: v.literal('put-card'), card }),
  v.object({ what: v.literal('remove-card'), id: text }),
  v.object({ what: v.literal('put-word'), word: text, source: text }),
  v.object({ what: v.literal('remove-word'), word: text }),
  /** A row of a lower layer that this one has taken away, by its name. */
  v.object({ what: v.literal('give-back'), list: v.picklist(['terms', 'people', 'words']), name: text }),
  v.object({ what: v.literal('set-aside'), rule: text, words: text, reason: text }),
  v.object({ what: v.literal('take-up'), rule: text, words: text }),
])

export type StyleChange = v.InferOutput<typeof changeSchema>
