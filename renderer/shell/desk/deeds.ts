import { useMemo, type RefObject } from 'react'
import type { Finding } from '../../../core/check/finding'
import type { Newsroom, Preferences } from '../../../electron/contract'
import { linkRange } from '../../editor/commands/set-link'
import type { Session } from '../../session'
import type { Deeds } from '../commands'
import { askForFile } from '../FilePicker'
import type { Keeper } from '../keep-story'
import type { Layout } from '../use-layout'
import type { Stories } from '../use-stories'
import type { Acts } from './acts'
import type { Dialog } from './Dialogs'
import { saveFile } from './save-file'

interface DeedParts {
  newsroom: Newsroom
  session: Session
  stories: Stories
  layout: Layout
  keeper: Keeper
  acts: Acts
  preferences: Preferences
  onPreferences(preferences: Preferences): void
  onDialog(dialog: Dialog): void
  picker: RefObject<HTMLInputElement | null>
}

/** What each command does, for keys, menus and buttons alike. */
export function useDeeds(parts: DeedParts): Deeds {
  const { newsroom, session, stories, layout, keeper, acts, preferences, onPreferences, onDialog, picker } = parts
  return useMemo<Deeds>(() => {
    const onFinding = (act: (finding: Finding) => void) => () => acts.withCurrent(act)
    return {
      'new-story': () => void stories.create(),
      'open-file': () => askForFile(picker.current),
      'paste-copy': () => onDialog({ name: 'paste' }),
      'sample-story': () => void stories.sample(),
      'save-now': () => void keeper.flush(),
      'save-file': () => void saveFile(newsroom, session.story()).then((failure) => { if (failure) stories.tell(failure) }),
      // The list is asked again first: whether the story has changed since it went out decides on the version.
      send: () => void keeper.flush().then(stories.refresh).then(() => session.checkNow(() => onDialog({ name: 'send' }))),
      undo: acts.undo,
      redo: acts.redo,
      'mark-quotation': acts.markQuotation,
      bold: () => acts.toggleMark('bold'),
      italic: () => acts.toggleMark('italic'),
      link: () => { if (linkRange(session)) onDialog({ name: 'link' }) },
      stet: () => acts.toggleMark('stet'),
      paragraph: () => acts.setKind('paragraph'),
      crosshead: () => acts.setKind('crosshead'),
      list: () => acts.setKind('list'),
      'numbered-list': () => acts.setKind('numbered-list'),
      'editors-note': () => acts.setKind('editors-note'),
      'fact-box': () => acts.setKind('fact-box'),
      subhead: acts.addSubhead,
      'next-finding': () => acts.step(1),
      'previous-finding': () => acts.step(-1),
      'apply-fix': onFinding((finding) => acts.fix(finding, 0)),
      'set-aside': onFinding((finding) => onDialog({ name: 'aside', finding })),
      'fix-all-safe': onFinding((finding) => acts.fixAllSafe(finding)),
      'style-guide': () => onDialog({ name: 'guide', rule: '' }),
      'edit-style': () => onDialog({ name: 'style-editor', rule: '' }),
      'show-findings': () => layout.goToPanel('findings'),
      'show-quotations': () => layout.goToPanel('quotations'),
      'show-details': () => layout.goToPanel('details'),
      'show-left-out': () => layout.goToPanel('leftOut'),
      'toggle-stories': () => layout.setStories(!layout.showsStories),
      'toggle-panels': () => layout.setPanels(!layout.showsPanels),
      'go-to-text': acts.goToText,
      'theme-system': () => onPreferences({ ...preferences, theme: 'system' }),
      'theme-light': () => onPreferences({ ...preferences, theme: 'light' }),
      'theme-dark': () => onPreferences({ ...preferences, theme: 'dark' }),
      'language-system': () => onPreferences({ ...preferences, language: 'system' }),
      'language-en': () => onPreferences({ ...preferences, language: 'en' }),
      'language-tr': () => onPreferences({ ...preferences, language: 'tr' }),
      shortcuts: () => onDialog({ name: 'shortcuts' }),
    }
  }, [newsroom, session, stories, layout, keeper, acts, preferences, onPreferences, onDialog, picker])
}
