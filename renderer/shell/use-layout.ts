import { useEffect, useState } from 'react'
import type { PanelId } from './Panels'
import { useWidth, type Width } from './use-width'

export interface Visit {
  due: boolean
}

export interface Layout {
  width: Width
  panel: PanelId
  showsStories: boolean
  showsPanels: boolean
  /** Whether the panels lie over the sheet, so that going to a place must close them. */
  panelsCover: boolean
  showPanel(panel: PanelId): void
  /** Shows a panel and puts the hand into it. */
  goToPanel(panel: PanelId): void
  /** The hand is to go into the panel once it is there; whoever puts it there takes this down. */
  visit: Visit
  setStories(shown: boolean): void
  setPanels(shown: boolean): void
}

/** What is open around the sheet. It outlives the story; only a change of the window's width class sets it anew. */
export function useLayout(): Layout {
  const width = useWidth()
  const [panel, setPanel] = useState<PanelId>('findings')
  const [visit, setVisit] = useState<Visit>({ due: false })
  const [showsStories, setStories] = useState(width === 'wide')
  const [showsPanels, setPanels] = useState(width === 'wide' || width === 'middle')

  useEffect(() => {
    setStories(width === 'wide')
    setPanels(width === 'wide' || width === 'middle')
  }, [width])

  const show = (next: PanelId): void => {
    setPanel(next)
    setPanels(true)
  }

  return {
    width,
    panel,
    showsStories,
    showsPanels,
    panelsCover: width === 'phone',
    showPanel: show,
    goToPanel(next) {
      show(next)
      setVisit({ due: true })
    },
    visit,
    setStories,
    setPanels,
  }
}
