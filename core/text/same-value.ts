/** Whether two plain values (lists, records, sets, maps of such) say the same. Anything else is the same only as itself. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((each, index) => sameValue(each, other[index]))
  if (one instanceof Set) return other instanceof Set && one.size === other.size && [...one].every((each) => other.has(each))
  if (one instanceof Map) return other instanceof Map && one.size === other.size && [...one].every(([key, each]) => other.has(key) && sameValue(each, other.get(key)))
  return isRecord(one) && isRecord(other) && sameRecord(one, other)
}

function isRecord(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype
}

function sameRecord(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  let keys = 0
  for (const key in one) {
    if (!Object.hasOwn(other, key) || !sameValue(one[key], other[key])) return false
    keys++
  }
  for (const _ in other) keys--
  return keys === 0
}

/** Whether two lists have the very same items. */
export function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index])
}

/** A list, or the earlier one where that has the very same items. */
export function sameOrNew<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return sameItems(before, now) ? before : now
}

/**
 * A list with the objects of an earlier one for all items that say the same in the same place, counted from either end; the
 * earlier list itself where nothing is new.
 */
export function asBefore<T>(now: readonly T[], before: readonly T[], isSame: (one: T, other: T) => boolean = sameValue): readonly T[] {
  const more = before.length - now.length
  const items = now.map((item, index) => {
    const fromStart = before[index]
    if (fromStart !== undefined && isSame(fromStart, item)) return fromStart
    const fromEnd = before[index + more]
    return fromEnd !== undefined && isSame(fromEnd, item) ? fromEnd : item
  })
  return sameOrNew(before, items)
}
