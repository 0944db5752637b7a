import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, type BrowserWindow, type Rectangle } from 'electron'
import * as v from 'valibot'

const stateSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number(), maximized: v.boolean() })

export type WindowState = Partial<Rectangle> & { width: number, height: number, maximized: boolean }

const fresh: WindowState = { width: 1440, height: 900, maximized: false }

/** Where the window was when it was last closed, unless that screen is gone; otherwise a size that fits this screen. */
export function rememberedState(folder: string): WindowState {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  const first = { ...fresh, width: Math.min(fresh.width, width), height: Math.min(fresh.height, height) }
  try {
    const state = v.parse(stateSchema, JSON.parse(readFileSync(file(folder), 'utf8')))
    const area = screen.getDisplayMatching(state).workArea
    const visible = state.x < area.x + area.width - 80 && state.x + state.width > area.x + 80
      && state.y < area.y + area.height - 80 && state.y >= area.y - 20
    return visible ? state : { ...first, maximized: state.maximized }
  } catch {
    return first
  }
}

/** Writes it down at closing. A place that cannot be remembered is no reason to trouble anybody. */
export function rememberState(folder: string, window: BrowserWindow): void {
  window.on('close', () => {
    const state = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file(folder), JSON.stringify(state))
    } catch {
      // The next window opens in the middle.
    }
  })
}

function file(folder: string): string {
  return join(folder, 'window.json')
}
