import { now, toCalendarDateTime, type DateValue, type ZonedDateTime } from '@internationalized/date'
import { useState } from 'react'
import { ComboField } from '../../shell/controls/Field'
import { DayField } from '../../shell/controls/DayField'
import { Press } from '../../shell/controls/Press'
import { moment } from '../../words/moments'
import { words } from '../../words/words'
import { embargoIn, embargoOf, movedTo, zoneOf } from './embargo'

interface EmbargoFieldProps {
  /** RFC 3339 with offset, or null. */
  embargo: string | null
  onSet(embargo: string | null): void
}

const home = Intl.DateTimeFormat().resolvedOptions().timeZone
const usual = [
  'Europe/Istanbul', 'Europe/London', 'Europe/Brussels', 'Europe/Berlin', 'Europe/Moscow', 'America/New_York', 'Asia/Dubai',
  'America/Chicago', 'America/Los_Angeles', 'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney',
]
const zones = [...new Set([home, 'UTC', ...usual, ...Intl.supportedValuesOf('timeZone')])]
const zoneChoices = zones.map((id) => ({ id, name: id.replaceAll('_', ' ') }))

/** Not for publication before: day, clock and whose clock. */
export function EmbargoField({ embargo, onSet }: EmbargoFieldProps) {
  if (embargo === null) {
    return (
      <section className="rows-field" data-field="embargo" aria-label={words.details.embargo}>
        <h2 className="label">{words.details.embargo}</h2>
        <Press look="link" onPress={() => onSet(embargoOf(now(home).add({ hours: 1 }).set({ minute: 0, second: 0, millisecond: 0 })))}>
          {words.details.addEmbargo}
        </Press>
      </section>
    )
  }
  return <EmbargoSet embargo={embargo} onSet={onSet} />
}

function EmbargoSet({ embargo, onSet }: { embargo: string, onSet(embargo: string | null): void }) {
  const [zone, setZone] = useState(() => zoneOf(embargo, home, zones))
  const [typed, setTyped] = useState(zone.replaceAll('_', ' '))
  const at = embargoIn(zone, embargo)
  return (
    <section className="rows-field" data-field="embargo" aria-label={words.details.embargo}>
      <h2 className="label">{words.details.embargo}</h2>
      <div className="embargo">
        <DayField label={words.details.embargoDate} value={at} minutes
          onChange={(value: DateValue | null) => { if (value) onSet(embargoOf(value as ZonedDateTime)) }} />
        <ComboField label={words.details.embargoZone} value={typed} choices={zoneChoices.filter(({ name }) => holds(name, typed))}
          onInput={setTyped} onType={() => setTyped(zone.replaceAll('_', ' '))} onChoose={({ id, name }) => {
            setZone(id)
            setTyped(name)
            onSet(embargoOf(movedTo(id, toCalendarDateTime(at))))
          }} />
      </div>
      <p className="embargo-says">{words.details.embargoUntil(`${moment(embargo)} (${home})`)}</p>
      <Press look="link" onPress={() => onSet(null)}>{words.details.removeEmbargo}</Press>
    </section>
  )
}

function holds(name: string, text: string): boolean {
  return zoneChoices.some((choice) => choice.name === text) || name.toLowerCase().includes(text.toLowerCase())
}
