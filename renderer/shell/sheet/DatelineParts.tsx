import { parseDate } from '@internationalized/date'
import type { DashForm, Dateline } from '../../../core/story/story'
import { words } from '../../words/words'
import { DayField } from '../controls/DayField'
import { CheckField, ChoiceField, WordsField } from '../controls/Field'
import { Press } from '../controls/Press'

interface DatelinePartsProps {
  dateline: Dateline
  onSet(dateline: Dateline): void
  /** Missing where there is no dateline yet. */
  onRemove?(): void
}

const namedDashes = () => (Object.keys(words.fields.dashes) as DashForm[]).map((id) => ({ id, name: words.fields.dashes[id] }))

/** The fields of a dateline. */
export function DatelineParts({ dateline, onSet, onRemove }: DatelinePartsProps) {
  const dashes = namedDashes()
  const change = (part: Partial<Dateline>): void => onSet({ ...dateline, ...part })
  return (
    <>
      <WordsField label={words.fields.city} value={dateline.city} onChange={(city) => change({ city })} autoFocus />
      <WordsField label={words.fields.region} value={dateline.region} onChange={(region) => change({ region })} />
      <div className="pair">
        <WordsField label={words.fields.agency} value={dateline.agency} onChange={(code) => change({ agency: code })} />
        <ChoiceField label={words.fields.dash} value={dateline.dash} choices={dashes}
          onChange={(id) => change({ dash: dashes.find((each) => each.id === id)?.id ?? dateline.dash })} />
      </div>
      <DayField label={words.fields.date} value={dateline.date ? parseDate(dateline.date) : null}
        onChange={(value) => change({ date: value ? value.toString().slice(0, 10) : null, showsDate: value !== null && dateline.showsDate })} />
      <div className="row-between">
        <CheckField selected={dateline.showsDate} onChange={(showsDate) => change({ showsDate })}>{words.fields.showsDate}</CheckField>
        {dateline.date && <Press look="link" onPress={() => change({ date: null, showsDate: false })}>{words.fields.clearDate}</Press>}
      </div>
      {onRemove && <Press look="link" onPress={onRemove}>{words.fields.removeDateline}</Press>}
    </>
  )
}
