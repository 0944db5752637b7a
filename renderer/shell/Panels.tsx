import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { words } from '../words/words'
import type { Visit } from './use-layout'
import { Sign } from './controls/Press'

export type PanelId = 'findings' | 'quotations' | 'details' | 'leftOut'
export const panelIds: PanelId[] = ['findings', 'quotations', 'details', 'leftOut']

/** The chosen row of a panel's list; the list, which knows its own row; else the first thing that can be typed in or pressed; else its tab. */
const stops = [".panel [role='row'][aria-selected='true']:not(.tag)", ".panel [role='row'][tabindex='0']:not(.tag)", ".panel [role$='grid']:not(.tag-list)", '.panel input', '.panel button', '.tab[data-selected]']

interface PanelsProps {
  shown: PanelId
  visit: Visit
  onShow(panel: PanelId): void
  counts: Record<PanelId, number>
  /** Only the shown one is made. */
  panel(id: PanelId): ReactNode
  /** Where the panels lie over the sheet: the way back. */
  onClose?(): void
}

/** What is beside the sheet, one at a time. */
export function Panels({ shown, visit, onShow, counts, panel, onClose }: PanelsProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A panel that knows the place puts the hand there itself, once it is drawn.
    if (!visit.due || visit.place) return
    visit.due = false
    // Tabs put the new panel in with their second rendering.
    requestAnimationFrame(() => {
      stops.map((each) => box.current?.querySelector<HTMLElement>(each)).find(Boolean)?.focus()
    })
  }, [visit])

  return (
    <Tabs ref={box} className="panel-tabs" selectedKey={shown} onSelectionChange={(key) => onShow(key as PanelId)} keyboardActivation="manual">
      <div className="panel-head">
        <TabList className="tab-list" aria-label={words.regions.panels}>
          {panelIds.map((id) => (
            <Tab key={id} id={id} className="tab">{words.panels[id]}{counts[id] > 0 && <b>{counts[id]}</b>}</Tab>
          ))}
        </TabList>
        {onClose && <Sign label={words.panels.back} onPress={onClose}><X aria-hidden /></Sign>}
      </div>
      {panelIds.map((id) => <TabPanel key={id} id={id} className="panel">{panel(id)}</TabPanel>)}
    </Tabs>
  )
}
