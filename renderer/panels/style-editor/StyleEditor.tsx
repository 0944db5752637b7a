import { Undo2 } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Failure } from '../../../electron/contract'
import { Frame } from '../../shell/controls/Frame'
import { Press } from '../../shell/controls/Press'
import { editorWords } from '../../words/style-editor'
import { AsidesTab } from './AsidesTab'
import { EditingContext, type Editing } from './editing'
import { PeopleTab } from './PeopleTab'
import { RulesTab } from './RulesTab'
import { TermsTab } from './TermsTab'
import { WordsTab } from './WordsTab'
import './style-editor.css'

interface StyleEditorProps {
  name: string
  /** Null until it is here. */
  editing: Omit<Editing, 'text' | 'onText'> | null
  failure: Failure | null
  /** What has just been done, in a sentence; empty for nothing. */
  done: string
  /** The rule to begin with; empty for none. */
  rule: string
  /** What is tried on at first. */
  text: string
  onTakeBack(): void
  onClose(): void
}

const tabs = ['rules', 'terms', 'people', 'words', 'asides'] as const

/** The house style to be changed by whoever keeps it: rules, terms, people, words, and what is set aside for all stories. */
export function StyleEditor({ name, editing, failure, done, rule, text: first, onTakeBack, onClose }: StyleEditorProps) {
  const words = editorWords()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? first
  const whole = useMemo(() => editing && { ...editing, text, onText: setTyped }, [editing, text])
  const content = useRef<HTMLDivElement>(null)
  // The button that made a change is gone with the entry as it was: the hand is at the entry in its list, in the same breath,
  // so that no key is lost.
  useLayoutEffect(() => {
    if (editing && !content.current?.closest('[role=dialog]')?.contains(document.activeElement)) entryOf(content.current)?.focus()
  }, [editing])
  // The hand is in the search when the editor opens, and stays where it is when it comes back to the rules.
  const [isOpened, setOpened] = useState(true)
  const panels = { rules: <RulesTab first={rule} isOpened={isOpened} />, terms: <TermsTab />, people: <PeopleTab />, words: <WordsTab />, asides: <AsidesTab /> }
  return (
    <Frame title={words.title(name)} width="full" onClose={onClose}
      foot={
        <>
          <p className="style-into" role="status">{done || (editing && (editing.atHand.own ? words.goesInto(editing.style.name) : words.goesIntoNew(editing.style.name)))}</p>
          {editing?.atHand.before !== undefined && <Press look="plain" onPress={onTakeBack}><Undo2 aria-hidden />{words.takeBack}</Press>}
        </>
      }>
      {failure && <p className="wrong" role="alert">{failure.message} {failure.next}</p>}
      {!whole && !failure && <p className="hint">{words.reading}</p>}
      {whole && (
        <EditingContext value={whole}>
          <Tabs className="style-tabs" ref={content} onSelectionChange={(id) => { if (id !== 'rules') setOpened(false) }}>
            <TabList aria-label={words.title(name)} className="tab-list">
              {tabs.map((id) => <Tab key={id} id={id} className="tab">{words.tabs[id]}</Tab>)}
            </TabList>
            {tabs.map((id) => <TabPanel key={id} id={id} className="style-panel">{panels[id]}</TabPanel>)}
          </Tabs>
        </EditingContext>
      )}
    </Frame>
  )
}

/** The chosen entry, where it is in sight; else the tab. */
function entryOf(content: HTMLElement | null): HTMLElement | null {
  return content?.querySelector<HTMLElement>('[role=option][aria-selected=true]') ?? content?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ?? null
}
