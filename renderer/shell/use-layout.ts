import { useCallback, useEffect, useState } from 'react'
import type { Place } from '../../core/story/place'
import type { PanelId } from './Panels'
import { useWidth, type Width } from './use-width'

export interface Visit {
  due: boolean
  /** Where in the panel the hand is to go; without it, to what the panel itself holds first. */
  place?: Place
}

export interface Layout {
  width: Width
  panel: PanelId
  showsStories: boolean
  showsPanels: boolean
  /** Whether the panels lie over the sheet, so that going to a place must close them. */
  panelsCover: boolean
  showPanel(panel: PanelId): void
  /** Shows a panel and puts the hand into it, or into the control of a field that is edited there. */
  goToPanel(panel: PanelId, place?: Place): void
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

  const show = useCallback((next: PanelId): void => {
    setPanel(next)
    setPanels(true)
  }, [])

  return {
    width,
    panel,
    showsStories,
    showsPanels,
    panelsCover: width === 'phone',
    showPanel: show,
    goToPanel: useCallback((next, place) => {
      show(next)
      setVisit({ due: true, place })
    }, [show]),
    visit,
    setStories,
    setPanels,
  }
}
