import { ChevronRight, Search, X } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading, Input, SearchField } from 'react-aria-components'
import { chapterOf, withDots, type GuideEntry } from '../../../core/check/guide'
import type { AsideRow } from '../../../core/check/style'
import type { Failure, StyleAtHand } from '../../../electron/contract'
import { ChoiceField } from '../../shell/controls/Field'
import { Frame } from '../../shell/controls/Frame'
import { Mark } from '../../shell/controls/Mark'
import { Press } from '../../shell/controls/Press'
import { words } from '../../words/words'
import { guideWith } from './guide-with'
import './guide.css'

interface GuideDialogProps {
  /** Null until it is here. */
  entries: readonly GuideEntry[] | null
  /** Of the style, as the status line names it. */
  name: string
  version: string
  /** Those that are for copy in the story’s language. */
  styles: readonly StyleAtHand[]
  /** Why it cannot be had. */
  failure: Failure | null
  /** The rule to begin with; empty for all of them. */
  rule: string
  /** What is set aside for all stories. */
  asides: readonly AsideRow[]
  /** Goes to the editor of the style, at a rule or at none. */
  onEdit(rule: string): void
  /** Puts another style in force. */
  onChoose(name: string): void
  onClose(): void
}

/** So few that all of them are opened. */
const few = 3

/** The house style to be read: every rule with its sentence, source and examples, and a field that finds one. */
export function GuideDialog({ entries, failure, name, version, styles, rule, asides, onEdit, onChoose, onClose }: GuideDialogProps) {
  const [text, setText] = useState(rule)
  const sought = useDeferredValue(text)
  const found = useMemo(() => guideWith(entries ?? [], sought), [entries, sought])
  const chapters = useMemo(() => byChapter(found), [found])
  return (
    <Frame title={words.guide.title(`${name} ${version}`)} width="wide" onClose={onClose} foot={<Press onPress={() => onEdit('')}>{words.guide.edit}</Press>}>
      <div className="guide">
        <div className="guide-top">
          <SearchField className="search" data-own-undo aria-label={words.guide.find} value={text} onChange={setText} autoFocus>
            <Search aria-hidden />
            <Input placeholder={words.guide.find} />
            <Button slot="clear" className="clear"><X aria-hidden /></Button>
          </SearchField>
          {styles.length > 1 && (
            <ChoiceField label={words.guide.inForce} value={name} onChange={onChoose}
              choices={styles.map((style) => ({ id: style.name, name: style.name, note: style.version }))} />
          )}
        </div>
        {failure && <p className="wrong" role="alert">{failure.message} {failure.next}</p>}
        <p className="hint" role="status">{entries && words.guide.count(found.length)}</p>
        <div className="guide-list">
          {chapters.map(([chapter, own]) => (
            <section key={chapter} aria-label={words.guide.chapter(chapter)}>
              <h3>{words.guide.chapter(chapter)}</h3>
              {own.map((entry) => <Entry key={entry.id} entry={entry} opened={found.length <= few} asides={asides} onEdit={onEdit} />)}
            </section>
          ))}
        </div>
      </div>
    </Frame>
  )
}

function byChapter(entries: readonly GuideEntry[]): [string, GuideEntry[]][] {
  const chapters = new Map<string, GuideEntry[]>()
  for (const entry of entries) {
    const chapter = chapterOf(entry.id)
    chapters.set(chapter, [...chapters.get(chapter) ?? [], entry])
  }
  return [...chapters]
}

function Entry({ entry, opened, asides, onEdit }: { entry: GuideEntry, opened: boolean } & Pick<GuideDialogProps, 'asides' | 'onEdit'>) {
  const { id, level, says, because, decidedBy, wrong, allows, source } = entry
  return (
    <Disclosure key={String(opened)} className="guide-entry" defaultExpanded={opened}>
      <Heading level={4}>
        <Button slot="trigger">
          <ChevronRight aria-hidden className="chevron" />
          {level === 'off' ? <span className="hint">{words.guide.off}</span> : <Mark level={level} />}
          <span>{withDots(says[0] ?? id)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {says.slice(1).map((sentence) => <p key={sentence}>{withDots(sentence)}</p>)}
        {because && <p className="hint">{decidedBy ? words.guide.decidedBy(decidedBy, because) : because}</p>}
        <dl>
          {wrong.map(([before, after], index) => (
            <div key={index}>
              <dt>{words.findings.wrong}</dt><dd>{before}</dd>
              <dt>{words.findings.right}</dt><dd>{after ?? words.findings.recast}</dd>
            </div>
          ))}
          {allows.map((fine) => <div key={fine}><dt>{words.findings.leaves}</dt><dd>{fine}</dd></div>)}
          <div><dt>{words.findings.source}</dt><dd className="plain">{source}</dd></div>
          <div><dt>{words.findings.rule}</dt><dd className="plain hint">{decidedBy && !because ? words.guide.from(id, decidedBy) : id}</dd></div>
          {asides.filter((row) => row.rule === id).map((row) => (
            <div key={row.words}><dt>{words.guide.aside}</dt><dd className="plain"><q>{row.words}</q> {words.findings.asideBecause(row.reason, row.who)}</dd></div>
          ))}
        </dl>
        <p><Press look="link" aria-label={words.guide.changeThis(id)} onPress={() => onEdit(id)}>{words.guide.change}</Press></p>
      </DisclosurePanel>
    </Disclosure>
  )
}
