import { parseDate } from '@internationalized/date'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { datelineLine } from '../../../core/story/dateline'
import type { DashForm, Dateline } from '../../../core/story/story'
import { words } from '../../words/words'
import { DayField } from '../controls/DayField'
import { CheckField, ChoiceField, WordsField } from '../controls/Field'
import { Press } from '../controls/Press'

interface DatelineFieldProps {
  dateline: Dateline | null
  language: string
  /** What a new dateline starts with. */
  agency: string
  dash: DashForm
  onSet(dateline: Dateline | null): void
  isOpen: boolean
  onOpenChange(open: boolean): void
}

const signs: Record<DashForm, string> = { 'spaced-hyphen': '-', 'en-dash': '–', 'em-dash': '—', 'own-line': '' }
const dashes = (Object.keys(signs) as DashForm[]).map((id) => ({ id, name: words.fields.dashes[id] }))

/** The dateline as it will run; a press opens its parts. */
export function DatelineField({ dateline, language, agency, dash, onSet, isOpen, onOpenChange }: DatelineFieldProps) {
  const line = dateline ? `${datelineLine(dateline, language)} ${signs[dateline.dash]}`.trim() : ''
  const now = dateline ?? { city: '', region: '', agency, dash, date: null, showsDate: false }
  const change = (part: Partial<Dateline>): void => onSet({ ...now, ...part })
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button data-field="dateline" className={dateline?.city ? 'dateline' : 'dateline blank'}
        aria-label={dateline ? words.fields.datelineIs(line) : words.fields.noDateline}>
        {line || words.fields.noDateline}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="dateline-parts" aria-label={words.fields.dateline}>
          <p className="runs" dir="auto">{line || words.fields.noDateline}</p>
          <WordsField label={words.fields.city} value={now.city} onChange={(city) => change({ city })} autoFocus />
          <WordsField label={words.fields.region} value={now.region} onChange={(region) => change({ region })} />
          <div className="pair">
            <WordsField label={words.fields.agency} value={now.agency} onChange={(code) => change({ agency: code })} />
            <ChoiceField label={words.fields.dash} value={now.dash} choices={dashes}
              onChange={(id) => change({ dash: dashes.find((each) => each.id === id)?.id ?? now.dash })} />
          </div>
          <DayField label={words.fields.date} value={now.date ? parseDate(now.date) : null}
            onChange={(value) => change({ date: value ? value.toString().slice(0, 10) : null, showsDate: value !== null && now.showsDate })} />
          <div className="row-between">
            <CheckField selected={now.showsDate} onChange={(showsDate) => change({ showsDate })}>{words.fields.showsDate}</CheckField>
            {now.date && <Press look="link" onPress={() => change({ date: null, showsDate: false })}>{words.fields.clearDate}</Press>}
          </div>
          {dateline && (
            <Press look="link" onPress={() => { onSet(null); onOpenChange(false) }}>{words.fields.removeDateline}</Press>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
