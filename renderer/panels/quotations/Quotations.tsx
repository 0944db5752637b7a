import { Check, CircleHelp } from 'lucide-react'
import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { Person, Quotation } from '../../../core/story/story'
import { ChoiceField } from '../../shell/controls/Field'
import { words } from '../../words/words'
import { QuotationAbout } from './QuotationAbout'
import { everybody, nobody, rowsOf, speakersOf, type QuotationRow } from './rows'
import './quotations.css'

interface QuotationsProps {
  rows: readonly QuotationRow[]
  people: readonly Person[]
  language: string
  onGoTo(quotation: string): void
  onSet(quotation: string, change: Partial<Quotation>): void
  onUnmark(quotation: string): void
}

/** The ledger: who says what, and where. Space goes to the words, Enter confirms the speaker. */
export function Quotations({ rows, people, language, onGoTo, onSet, onUnmark }: QuotationsProps) {
  const [whose, setWhose] = useState(everybody)
  const [chosen, setChosen] = useState<string | null>(null)
  const speakers = speakersOf(rows)
  const filter = whose === everybody || whose === nobody || speakers.includes(whose) ? whose : everybody
  const shown = rowsOf(rows, filter)
  const current = rows.find((row) => row.quotation.id === chosen) ?? null

  if (rows.length === 0) {
    return <div className="empty-note"><p>{words.quotations.none}</p><p>{words.quotations.noneMore}</p></div>
  }

  const onKeys = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement
    const row = target.role === 'row' ? rows.find((each) => each.quotation.id === target.dataset.key) : undefined
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ') onGoTo(row.quotation.id)
    else if (event.key === 'Enter' && row.quotation.speaker) onSet(row.quotation.id, { confirmed: true })
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const onClick = (event: MouseEvent): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key
    if (id) onGoTo(id)
  }

  return (
    <div className="quotations">
      <div className="quotations-filter">
        <ChoiceField label={words.quotations.filter} quiet value={filter} onChange={setWhose} choices={[
          { id: everybody, name: words.quotations.everybody, note: String(rows.length) },
          ...[...speakers, ...(rows.some((row) => !row.quotation.speaker) ? [nobody] : [])].map((speaker) => ({
            id: speaker,
            name: speaker === nobody ? words.quotations.nobody : speaker,
            note: String(rowsOf(rows, speaker).length),
          })),
        ]} />
      </div>
      <div className="quotations-scroll" onKeyDownCapture={onKeys} onClickCapture={onClick}>
        <GridList aria-label={words.quotations.list} items={shown} dependencies={[shown]} selectionMode="single" selectionBehavior="replace"
          selectedKeys={chosen ? [chosen] : []} onSelectionChange={(keys) => { for (const key of keys) setChosen(String(key)) }}>
          {(row: QuotationRow) => (
            <GridListItem id={row.quotation.id} className="quotation" textValue={`${row.quotation.speaker} ${row.words}`}>
              <span className={row.quotation.speaker ? 'speaker' : 'speaker missing'}>
                {row.quotation.speaker || <><CircleHelp aria-hidden />{words.quotations.noSpeaker}</>}
              </span>
              <span className="meta">
                {row.quotation.confirmed && <Check aria-label={words.quotations.confirmed} />}
                {row.quotation.extent === 'fragment' && <span>{words.quotations.fragment}</span>}
                {row.block >= 0 ? words.quotations.paragraph(row.block + 1) : words.placeNames.headline}
              </span>
              <span className="said" dir="auto">{row.words}</span>
            </GridListItem>
          )}
        </GridList>
      </div>
      <QuotationAbout key={current?.quotation.id} row={current} speakers={speakers} people={people} language={language}
        onSet={onSet} onUnmark={onUnmark} />
    </div>
  )
}
