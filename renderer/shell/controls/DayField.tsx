import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, DateInput, DatePicker,
  DateSegment, Dialog, Group, Heading, I18nProvider, Label, Popover, type DateValue,
} from 'react-aria-components'
import { words } from '../../words/words'
import './day-field.css'

interface DayFieldProps {
  label: string
  value: DateValue | null
  onChange(value: DateValue | null): void
  /** Down to the minute, with a zone's value; else the day alone. */
  minutes?: boolean
}

/** A day, typed in parts or picked from a month. Days come before months and clocks have 24 hours, as in a newsroom. */
export function DayField({ label, value, onChange, minutes }: DayFieldProps) {
  return (
    <I18nProvider locale={words.locale}>
      <DatePicker className="field" value={value} onChange={onChange} granularity={minutes ? 'minute' : 'day'} hourCycle={24}
        hideTimeZone>
        <Label>{label}</Label>
        <Group className="box day-box">
          <DateInput className="day-input">{(segment) => <DateSegment segment={segment} className="day-part" />}</DateInput>
          <Button aria-label={words.fields.calendar}><CalendarDays aria-hidden /></Button>
        </Group>
        <Popover className="popover">
          <Dialog className="month" aria-label={words.fields.calendar}>
            <Calendar firstDayOfWeek="mon">
              <header>
                <Button slot="previous" className="button sign" aria-label={words.fields.previousMonth}><ChevronLeft aria-hidden /></Button>
                <Heading level={3} />
                <Button slot="next" className="button sign" aria-label={words.fields.nextMonth}><ChevronRight aria-hidden /></Button>
              </header>
              <CalendarGrid>
                <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
                <CalendarGridBody>{(date) => <CalendarCell date={date} className="day" />}</CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  )
}
