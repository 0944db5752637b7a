import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { words } from '../words/words'
import { Sign } from './controls/Press'

export type PanelId = 'findings' | 'quotations' | 'details' | 'leftOut'
export const panelIds: PanelId[] = ['findings', 'quotations', 'details', 'leftOut']

interface PanelsProps {
  shown: PanelId
  onShow(panel: PanelId): void
  counts: Record<PanelId, number>
  /** Only the shown one is made. */
  panel(id: PanelId): ReactNode
  /** Where the panels lie over the sheet: the way back. */
  onClose?(): void
}

/** What is beside the sheet, one at a time. */
export function Panels({ shown, onShow, counts, panel, onClose }: PanelsProps) {
  return (
    <Tabs className="panel-tabs" selectedKey={shown} onSelectionChange={(key) => onShow(key as PanelId)} keyboardActivation="manual">
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
