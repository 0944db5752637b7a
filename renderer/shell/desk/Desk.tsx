import { Fragment, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../../core/check/finding'
import { largestCopy } from '../../../core/copy/raw-copy'
import type { Language } from '../../../core/says/language'
import { styleFor } from '../../../core/check/style'
import type { Newsroom, Preferences, Start, StyleChange } from '../../../electron/contract'
import { countLevels } from '../../panels/findings/grouping'
import { useCheck, useSession } from '../../session'
import { words } from '../../words/words'
import { AppMenu } from '../AppMenu'
import { Banner } from '../Banner'
import { keysOf } from '../commands'
import { Press } from '../controls/Press'
import { useFileDrop } from '../drop'
import { DropHint } from '../DropHint'
import { FilePicker } from '../FilePicker'
import { isMac, printKeys } from '../keys'
import { later } from '../later'
import { copyOf } from '../read-file'
import { ThemeMenu } from '../ThemeMenu'
import { useCommands } from '../use-commands'
import { useKeeping } from '../use-keeping'
import type { Layout } from '../use-layout'
import type { Stories } from '../use-stories'
import type { Styles } from '../use-styles'
import { Window } from '../Window'
import { useActs } from './acts'
import { useDeeds } from './deeds'
import type { Dialog } from './Dialogs'
import { Sheet } from './Sheet'
import { StatusSide } from './StatusSide'

// What is written on is there first, then what lies beside it.
const PanelsSide = later(() => import('./PanelsSide').then((part) => part.PanelsSide))
const StoriesSide = later(() => import('./StoriesSide').then((part) => part.StoriesSide))
/** With every format and field. */
const Dialogs = later(() => import('./Dialogs').then((part) => part.Dialogs))

export interface DeskProps {
  newsroom: Newsroom
  /** In which it is drawn. In another one all that is drawn is drawn anew; what is under way here goes on. */
  language: Language
  start: Start
  styles: Styles
  stories: Stories
  layout: Layout
  preferences: Preferences
  onPreferences(preferences: Preferences): void
}

function NoticeBanner({ stories }: { stories: Stories }) {
  const { notice } = stories
  if (!notice) return null
  const { other } = notice
  return (
    <Banner message={notice.message} next={notice.next} onClose={() => stories.tell(null)}
      acts={other && <Press onPress={() => void stories.open(other)}>{words.elsewhere.openOther}</Press>} />
  )
}

/** One story at work: joins the session, the newsroom and the window around it. */
export function Desk({ newsroom, language, start, styles, stories, layout, preferences, onPreferences }: DeskProps) {
  const session = useSession()
  const { findings } = useCheck()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const mac = isMac(start.platform)

  const kept = useKeeping({
    newsroom,
    shown: stories.shown,
    story: session.story,
    subscribe: session.subscribe,
    onSaved: stories.refreshSoon,
    onElsewhere: stories.keepBoth,
    host: start.host,
    onStuck: stories.stuck,
  })
  const { keeper } = kept
  const { leaveWith } = stories
  useEffect(() => leaveWith(keeper.flush), [leaveWith, keeper])

  const acts = useActs(layout, start.user)
  const read = useCallback(async (files: FileList) => {
    const file = files[0]
    if (!file) return
    // Not even read: a file of many megabytes would hold up the window.
    if (file.size > largestCopy) return stories.tell(words.failures.tooLarge(file.name, Math.round(file.size / 1024 / 1024)))
    try {
      await stories.read(await copyOf(file))
    } catch {
      stories.tell(words.failures.notAFile)
    }
  }, [stories])
  const over = useFileDrop((files) => void read(files))
  // What had the focus is gone with the words that it was drawn in.
  const drawnIn = useRef(language)
  useEffect(() => {
    if (drawnIn.current === language) return
    drawnIn.current = language
    acts.goToText()
  }, [language, acts])
  const deeds = useDeeds({ newsroom, session, stories, layout, keeper, acts, preferences, onPreferences, onDialog: setDialog, picker })
  useCommands({
    newsroom,
    mac,
    deeds,
    beforeDeed: session.takeCaret,
    onCopy: ({ name, base64 }) => void stories.read({ from: 'file', name, base64 }),
  })

  const aside = useCallback((finding: Finding) => setDialog({ name: 'aside', finding }), [])
  const explain = useCallback((finding: Finding) => setDialog({ name: 'guide', rule: finding.rule }), [])
  const changeRule = useCallback((finding: Finding) => setDialog({ name: 'style-editor', rule: finding.rule }), [])
  const { tell } = stories
  const change = useCallback(async (made: StyleChange) => {
    const { failure } = await styles.edit(styleFor(styles.styles, session.story().language).name, made)
    if (failure) tell(failure)
  }, [styles, session, tell])
  const storyActs = useMemo(() => {
    const outOfDrawer = <A extends unknown[]>(act: (...args: A) => void) => (...args: A): void => {
      if (layout.width !== 'wide') layout.setStories(false)
      act(...args)
    }
    return {
      onOpen: outOfDrawer((id: string) => void stories.open(id)),
      onNew: outOfDrawer(deeds['new-story']),
      onPaste: outOfDrawer(deeds['paste-copy']),
      onFile: outOfDrawer(deeds['open-file']),
    }
  }, [stories, layout, deeds])
  const keys = useMemo(() => ({
    stories: printKeys(keysOf('toggle-stories')[0]!, mac),
    panels: printKeys(keysOf('toggle-panels')[0]!, mac),
  }), [mac])

  return (
    <Fragment key={language}>
      <Window width={layout.width} showsStories={layout.showsStories} onStories={layout.setStories}
        showsPanels={layout.showsPanels} onPanels={layout.setPanels} counts={countLevels(findings)} keys={keys}
        stories={<StoriesSide list={stories.list} kept={kept} {...storyActs} />}
        menu={<AppMenu deeds={deeds} mac={mac} />}
        theme={<ThemeMenu theme={preferences.theme} onSet={(theme) => onPreferences({ ...preferences, theme })} />}
        banner={<NoticeBanner stories={stories} />}
        sheet={<Sheet start={start} stories={stories} acts={acts} deeds={deeds} />}
        panels={
          <PanelsSide shown={layout.panel} visit={layout.visit} acts={acts} onAside={aside} onExplain={explain} onChangeRule={changeRule} onTakeUpForDesk={(row) => void change({ what: 'take-up', rule: row.rule, words: row.words })} onShow={layout.showPanel}
            onClose={layout.panelsCover ? () => layout.setPanels(false) : undefined} />
        }
        status={
          <StatusSide start={start} kept={kept} sendKeys={printKeys(keysOf('send')[0]!, mac)} onSend={deeds.send}
            onSaveAgain={() => void keeper.flush()} />
        } />
      <Dialogs dialog={dialog} mac={mac} styles={styles} newsroom={newsroom} start={start} stories={stories} keeper={keeper} preferences={preferences}
        onDialog={setDialog} onClose={() => setDialog(null)} onGoTo={acts.goTo}
        onPasted={(pasted) => void stories.read({ from: 'paste', ...pasted })}
        onAside={(finding, reason, extent) => {
          if (extent !== 'desk') acts.setAside(finding, reason, extent)
          else void change({ what: 'set-aside', rule: finding.rule, words: finding.text, reason })
        }}
        onSent={(sent, folder) => {
          acts.takeSent(sent.story)
          keeper.stored(session.story(), sent.revision, new Date().toISOString())
          void stories.refresh()
          if (folder !== preferences.wireFolder) onPreferences({ ...preferences, wireFolder: folder })
        }} />
      <FilePicker input={picker} onFiles={(files) => void read(files)} />
      {over && <DropHint />}
    </Fragment>
  )
}

