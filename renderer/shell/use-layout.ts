import { useEffect, useState } from 'react'
import type { PanelId } from './Panels'
import { useWidth, type Width } from './use-width'

export interface Layout {
  width: Width
  panel: PanelId
  showsStories: boolean
  showsPanels: boolean
  /** Whether the panels lie over the sheet, so that going to a place must close them. */
  panelsCover: boolean
  showPanel(panel: PanelId): void
  setStories(shown: boolean): void
  setPanels(shown: boolean): void
}

/** What is open around the sheet. It outlives the story; only a change of the window's width class sets it anew. */
export function useLayout(): Layout {
  const width = useWidth()
  const [panel, setPanel] = useState<PanelId>('findings')
  const [showsStories, setStories] = useState(width === 'wide')
  const [showsPanels, setPanels] = useState(width === 'wide' || width === 'middle')

  useEffect(() => {
    setStories(width === 'wide')
    setPanels(width === 'wide' || width === 'middle')
  }, [width])

  return {
    width,
    panel,
    showsStories,
    showsPanels,
    panelsCover: width === 'phone',
    showPanel(next) {
      setPanel(next)
      setPanels(true)
    },
    setStories,
    setPanels,
  }
}
