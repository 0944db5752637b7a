import { useEffect, useMemo, useRef, useState } from 'react'
import type { Answer, Failure, Newsroom, Start, StyleAtHand, StyleChange, StylesAtHand, StyleTrouble } from '../../electron/contract'
import type { Checks } from '../checker/checks'
import { words } from '../words/words'
import type { Notice } from './use-stories'

/** How often the newsroom's own packages are looked at while the window is seen, in milliseconds. */
const every = 2000

export interface Styles {
  /** Those at hand: the first that is for a story's language checks it. */
  styles: readonly StyleAtHand[]
  /** Looks at once: something in them has been changed from here. */
  look(): Promise<void>
  /** Puts one in force for its language. */
  choose(name: string): Promise<void>
  /** Makes a change to one. Told is why it could not be made, or null, and the styles as they are now. */
  edit(name: string, change: StyleChange): Promise<Changed>
  /** Takes back the last change of one that was made so. */
  takeBack(name: string): Promise<Changed>
}

export interface Changed {
  failure: Failure | null
  styles: readonly StyleAtHand[]
}

/**
 * The house styles, which may be changed while the window is open: by an editor of style in another program, or from here.
 * A change is in force at once, and told in a line; a package that cannot be read is told as well, and stays as it last was.
 */
export function useStyles(newsroom: Newsroom, start: Start, checks: Checks, tell: (notice: Notice) => void): Styles {
  const [styles, setStyles] = useState<readonly StyleAtHand[]>(start.styles)
  const known = useRef({ styles: start.styles as readonly StyleAtHand[], troubles: linesOf(start.styleTroubles) })
  const told = useRef(tell)
  useEffect(() => { told.current = tell })

  const acts = useMemo(() => {
    const take = (now: readonly StyleAtHand[], troubles: readonly StyleTrouble[]): void => {
      const before = known.current
      known.current = { styles: now, troubles: linesOf(troubles) }
      const [trouble] = troubles
      if (trouble && known.current.troubles !== before.troubles) told.current(words.styles.trouble(trouble))
      if (same(before.styles, now)) return
      checks.take(now)
      setStyles(now)
      const other = now.find((style) => style.own && !before.styles.some((old) => old.name === style.name && old.stamp === style.stamp))
      if (other && !trouble) told.current(words.styles.changed(other))
    }
    const look = async (): Promise<void> => {
      const answer = await newsroom.houseStyles({})
      if (answer.ok) take(answer.value.styles, answer.value.troubles)
    }
    const choose = async (name: string): Promise<void> => {
      const answer = await newsroom.chooseStyle({ name })
      if (answer.ok) take(answer.value.styles, answer.value.troubles)
      else told.current(answer.failure)
    }
    const taken = (answer: Answer<StylesAtHand>): Changed => {
      if (answer.ok) take(answer.value.styles, answer.value.troubles)
      return { failure: answer.ok ? null : answer.failure, styles: known.current.styles }
    }
    return {
      look, choose,
      edit: async (name: string, change: StyleChange) => taken(await newsroom.editStyle({ name, change })),
      takeBack: async (name: string) => taken(await newsroom.takeBackStyle({ name })),
    }
  }, [newsroom, checks])

  useEffect(() => {
    const [trouble] = start.styleTroubles
    if (trouble) told.current(words.styles.trouble(trouble))
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void acts.look()
    }, every)
    return () => clearInterval(timer)
  }, [acts, start])

  return useMemo(() => ({ styles, ...acts }), [styles, acts])
}

function linesOf(troubles: readonly StyleTrouble[]): string {
  return troubles.flatMap(({ name, lines }) => [name, ...lines]).join('\n')
}

function same(a: readonly StyleAtHand[], b: readonly StyleAtHand[]): boolean {
  return a.length === b.length && a.every(({ name, stamp }, index) => name === b[index]!.name && stamp === b[index]!.stamp)
}
