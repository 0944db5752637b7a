import type { Newsroom } from '../electron/contract'

declare global {
  interface Window {
    /** Put there by the desktop's preload; absent in a browser, where `newsroomOverHttp` takes its place. */
    newsroom?: Newsroom
  }
}
