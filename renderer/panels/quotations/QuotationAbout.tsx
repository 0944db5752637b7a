import type { Person, Quotation } from '../../../core/story/story'
import { CheckField, ChoiceField, WordsField } from '../../shell/controls/Field'
import { Press } from '../../shell/controls/Press'
import { languageChoices } from '../../words/languages'
import { words } from '../../words/words'
import type { QuotationRow } from './rows'
import { SpeakerField } from './SpeakerField'

interface QuotationAboutProps {
  row: QuotationRow | null
  speakers: readonly string[]
  people: readonly Person[]
  language: string
  onSet(quotation: string, change: Partial<Quotation>): void
  onUnmark(quotation: string): void
}

const unknown = 'unknown'

/** The chosen quotation: its speaker, the occasion, and the language it was said in. */
export function QuotationAbout({ row, speakers, people, language, onSet, onUnmark }: QuotationAboutProps) {
  if (!row) {
    return (
      <section className="about" aria-label={words.quotations.about}>
        <p className="hint">{words.quotations.choose}</p>
        <p className="hint">{words.quotations.keysHint}</p>
      </section>
    )
  }
  const { quotation } = row
  const set = (change: Partial<Quotation>): void => onSet(quotation.id, change)
  return (
    <section className="about quotation-about" aria-label={words.quotations.about}>
      <SpeakerField quotation={quotation} speakers={speakers} people={people} onSet={set} />
      <div className="pair occasion">
        <WordsField label={words.quotations.saidWhere} placeholder={words.quotations.saidWhereHint}
          value={quotation.saidWhere} onChange={(saidWhere) => set({ saidWhere })} />
        <WordsField label={words.quotations.saidTo} placeholder={words.quotations.saidToHint}
          value={quotation.saidTo} onChange={(saidTo) => set({ saidTo })} />
      </div>
      <div className="pair">
        <ChoiceField label={words.quotations.spokenIn} value={quotation.spokenIn ?? unknown}
          choices={[{ id: unknown, name: words.quotations.languageNotKnown }, ...languageChoices(quotation.spokenIn ?? language)]}
          onChange={(id) => set({ spokenIn: id === unknown ? null : id })} />
        <CheckField selected={quotation.translated} onChange={(translated) => set({ translated })}>{words.quotations.translated}</CheckField>
      </div>
      <Press look="link" onPress={() => onUnmark(quotation.id)}>{words.quotations.unmark}</Press>
    </section>
  )
}
