import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { datelineLine } from '../../../core/story/dateline'
import type { DashForm, Dateline } from '../../../core/story/story'
import { words } from '../../words/words'
import { later } from '../later'

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
/** With a calendar. */
const DatelineParts = later(() => import('./DatelineParts').then((part) => part.DatelineParts))

/** The dateline as it will run; a press opens its parts. */
export function DatelineField({ dateline, language, agency, dash, onSet, isOpen, onOpenChange }: DatelineFieldProps) {
  const line = dateline ? `${datelineLine(dateline, language)} ${signs[dateline.dash]}`.trim() : ''
  const now = dateline ?? { city: '', region: '', agency, dash, date: null, showsDate: false }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button data-field="dateline" className={dateline?.city ? 'dateline' : 'dateline blank'}
        aria-label={dateline ? words.fields.datelineIs(line) : words.fields.noDateline}>
        {line || words.fields.noDateline}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="dateline-parts" aria-label={words.fields.dateline}>
          <p className="runs" dir="auto">{line || words.fields.noDateline}</p>
          <DatelineParts dateline={now} onSet={onSet} onRemove={dateline ? () => { onSet(null); onOpenChange(false) } : undefined} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
