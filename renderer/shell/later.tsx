import { useEffect, useReducer, type ComponentType } from 'react'
import { firstPicture } from '../first-picture'

/** In milliseconds: by then what is beside the sheet is there, and the first findings are. */
const restAfter = 1500

const waiting: (() => Promise<void>)[] = []

/**
 * A component that is not in the first picture, and whose code comes after it. Once that is here the component is drawn at
 * once like any other; before, it is empty until it comes.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Loaded: ComponentType<P> | null = null
  let loading: Promise<void> | null = null
  const once = (): Promise<void> => loading ??= firstPicture.then(load).then(
    (component) => { Loaded = component },
    // The next one that is drawn tries again.
    () => { loading = null },
  )
  waiting.push(once)
  return function Later(props: P) {
    const [, drawAgain] = useReducer((count: number) => count + 1, 0)
    useEffect(() => { if (!Loaded) void once().then(drawAgain) }, [])
    return Loaded && <Loaded {...props} />
  }
}

/** Loads what nothing has asked for yet, once the window has nothing better to do. */
export function loadTheRest(): void {
  // Not every browser that may show the window tells when it is idle.
  const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : (act: () => void) => setTimeout(act)
  setTimeout(() => { for (const load of waiting) whenIdle(() => void load()) }, restAfter)
}
