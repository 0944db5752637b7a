import { storyOfExample } from '../../core/check/example'
import type { Handlers } from '../answer'
import type { Desk } from '../desk'
import { draftOf, saveChange, takeBack, type ChangedBy, type Draft } from '../house-style/desk-layer'
import type { StyleChange } from '../house-style/edit/change'
import { trialIn, trialOver, type FoundNow, type Trying } from '../house-style/try-style'
import { styleFor, type StylePackage } from '../../core/check/style'
import { readyToSpell } from '../spelling/dictionaries'
import { inWindow } from './house-style'

export const editStyle: Handlers['editStyle'] = async ({ name, change }, desk) => {
  await desk.shelf.look()
  return inWindow(await saveChange(desk.shelf, name, change, by(desk)))
}

export const takeBackStyle: Handlers['takeBackStyle'] = async ({ name }, desk) => {
  await desk.shelf.look()
  return inWindow(await takeBack(desk.shelf, name, by(desk)))
}

export const tryStyle: Handlers['tryStyle'] = async ({ name, change, rule, text }, desk) => {
  const { styles } = await desk.shelf.look()
  const inForce = styles.find((style) => style.name === name)
  const draft = await drafted(desk, name, change)
  const now = await (inForce ?? styles[0]!).whole()
  readyToSpell(now.language)
  const trying: Trying = { now, next: draft?.style ?? now, rule }
  if (text !== null) return trialIn(storyOfExample(text, { reads: 'story', language: primaryOf(now) }), trying)
  const mine = ++latest
  return trialOver(trying, {
    foundNow: foundNow(desk, now),
    list: () => desk.store.list(),
    open: (id) => desk.store.open(id),
    isOurs: ({ language }) => styleFor(styles, language).name === name,
    // What was asked for later is what the window waits for.
    isStopped: () => mine !== latest,
  })
}

let latest = 0

/** The last change that was tried, for a text that is typed while the change stays the same. */
let last: { of: string, draft: Draft } | null = null

/** What the style that was last compared with finds in the stories of its desk. */
let found: { desk: Desk, style: StylePackage, now: FoundNow } | null = null

function foundNow(desk: Desk, style: StylePackage): FoundNow {
  if (found?.desk !== desk || found.style !== style) found = { desk, style, now: new Map() }
  return found.now
}

async function drafted(desk: Desk, name: string, change: StyleChange | null): Promise<Draft | null> {
  if (change === null) return null
  const of = JSON.stringify([desk.shelf.folder, desk.shelf.stock.styles.map(({ name: each, stamp }) => [each, stamp]), name, change])
  if (last?.of !== of) last = { of, draft: await draftOf(desk.shelf, name, change, by(desk)) }
  return last.draft
}

function by(desk: Desk): ChangedBy {
  return { who: desk.user, today: desk.now().slice(0, 10) }
}

function primaryOf({ language }: StylePackage): 'en' | 'tr' | 'any' {
  const primary = language.split('-')[0]
  return primary === 'en' || primary === 'tr' ? primary : 'any'
}
