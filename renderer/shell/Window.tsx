import { PanelLeft, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { Level } from '../../core/check/finding'
import { words } from '../words/words'
import { Sign } from './controls/Press'
import { Mark } from './controls/Mark'
import type { Width } from './use-width'
import './window.css'

interface WindowProps {
  width: Width
  showsStories: boolean
  onStories(shown: boolean): void
  showsPanels: boolean
  onPanels(shown: boolean): void
  counts: Record<Level, number>
  keys: { stories: string, panels: string }
  stories: ReactNode
  /** At the two ends of the bar. */
  menu: ReactNode
  theme: ReactNode
  banner: ReactNode
  sheet: ReactNode
  panels: ReactNode
  status: ReactNode
}

const levels: Level[] = ['error', 'warning', 'advice']

/** Where things are: stories, sheet, panels, status, from one screen wide to one hand wide. */
export function Window(props: WindowProps) {
  const { width, showsStories, onStories, showsPanels, onPanels, counts, keys } = props
  const drawer = width !== 'wide'
  return (
    <div className={`window ${width}`}>
      {!drawer && showsStories && <nav className="stories-side" aria-label={words.regions.stories}>{props.stories}</nav>}
      {drawer && (
        <ModalOverlay className="drawer-veil" isOpen={showsStories} onOpenChange={onStories} isDismissable>
          <Modal className="drawer"><Dialog aria-label={words.regions.stories}>{props.stories}</Dialog></Modal>
        </ModalOverlay>
      )}
      <main className="sheet-side" aria-label={words.regions.sheet}>
        <div className="bar" role="group" aria-label={words.regions.bar}>
          {props.menu}
          <Sign label={showsStories ? words.stories.hide : words.stories.open} keys={keys.stories} aria-expanded={showsStories}
            onPress={() => onStories(!showsStories)}><PanelLeft aria-hidden /></Sign>
          <span className="grow" />
          {!showsPanels && (
            <span className="bar-counts">
              {levels.map((level) => counts[level] > 0 && (
                <span key={level} title={words.levels[level].many(counts[level])}><Mark level={level} />{counts[level]}</span>
              ))}
            </span>
          )}
          {props.theme}
          <Sign label={showsPanels ? words.panels.hide : words.panels.show} keys={keys.panels} aria-expanded={showsPanels}
            onPress={() => onPanels(!showsPanels)}><PanelRight aria-hidden /></Sign>
        </div>
        {props.banner}
        <div className="sheet-scroll">{props.sheet}</div>
      </main>
      {showsPanels && <aside className="panels-side" aria-label={words.regions.panels}>{props.panels}</aside>}
      {props.status}
    </div>
  )
}
