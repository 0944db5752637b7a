/** How many texts a generation holds: more than the blocks of any story. */
const most = 8192

/**
 * The same pure function, remembering what it answered for the texts it saw lately. An edit changes one block of a story;
 * for the others the answer is at hand. Whoever gets an answer must not change it.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const answer = older.get(text) ?? compute(text)
    if (recent.size >= most) {
      older = recent
      recent = new Map()
    }
    recent.set(text, answer)
    return answer
  }
}

/** The same for a pure function of an object that is another one whenever it says something else. */
export function rememberedBy<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { answer: T }>()
  return (key) => {
    let found = known.get(key)
    if (!found) known.set(key, found = { answer: compute(key) })
    return found.answer
  }
}
