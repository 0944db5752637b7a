import type { Genre, Story } from '../../../core/story/story'
import { ChoiceField, WordsField, type Choice } from '../../shell/controls/Field'
import { AddWord, Tags } from '../../shell/controls/Tags'
import { directionOf, languageChoices } from '../../words/languages'
import { words } from '../../words/words'
import { EmbargoField } from './EmbargoField'
import { PeopleField } from './PeopleField'
import { RelatedField } from './RelatedField'
import { Sendings } from './Sendings'
import { SubjectsField } from './SubjectsField'
import './details.css'

export interface DetailsProps {
  story: Story
  onSet(change: Partial<Story>): void
  /** Media Topics whose names hold these words, likeliest first. */
  findTopics(text: string): Choice[]
}

const genreNames = () => Object.keys(words.details.genres) as Genre[]
const urgencies = (): Choice[] => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ id: String(n), name: words.details.urgencies(n) }))
const directions = (): Choice[] => [{ id: 'ltr', name: words.details.directions.ltr }, { id: 'rtl', name: words.details.directions.rtl }]

/** What the story is, beside its text: everything a receiver files it by. */
export function Details({ story, onSet, findTopics }: DetailsProps) {
  const genres = genreNames()
  return (
    <div className="details">
      <SubjectsField subjects={story.subjects} onSet={(subjects) => onSet({ subjects })} find={findTopics} />
      <div className="tagged" data-field={story.keywords.length === 0 ? 'keywords' : undefined}>
        <AddWord label={words.details.keywords} placeholder={words.details.keywordsHint}
          onAdd={(text) => onSet({ keywords: withWords(story.keywords, text) })} />
        <Tags label={words.details.keywords} field="keywords" items={story.keywords.map((name) => ({ id: name, name }))}
          remove={words.details.removeSubject}
          onRemove={(ids) => onSet({ keywords: story.keywords.filter((name) => !ids.has(name)) })} />
      </div>
      <div className="tagged" data-field={story.places.length === 0 ? 'places' : undefined}>
        <AddWord label={words.details.places} placeholder={words.details.placesHint}
          onAdd={(text) => onSet({ places: [...story.places, placeOf(text)] })} />
        <Tags label={words.details.places} field="places" remove={words.details.removeSubject}
          items={story.places.map((place, index) => ({ id: String(index), name: [place.name, place.region].filter(Boolean).join(', ') }))}
          onRemove={(ids) => onSet({ places: story.places.filter((_, index) => !ids.has(String(index))) })} />
      </div>
      <PeopleField people={story.people} onSet={(people) => onSet({ people })} />
      <div className="pair">
        <ChoiceField field="genre" label={words.details.genre} value={story.genre}
          choices={genres.map((id) => ({ id, name: words.details.genres[id] }))}
          onChange={(id) => onSet({ genre: genres.find((genre) => genre === id) ?? story.genre })} />
        <ChoiceField field="urgency" label={words.details.urgency} value={String(story.urgency)} choices={urgencies()}
          onChange={(id) => onSet({ urgency: Number(id) })} />
      </div>
      <EmbargoField embargo={story.embargo} onSet={(embargo) => onSet({ embargo })} />
      <div className="pair">
        <ChoiceField label={words.details.language} value={story.language} choices={languageChoices(story.language)}
          onChange={(language) => onSet({ language, direction: directionOf(language) })} />
        <ChoiceField label={words.details.direction} value={story.direction} choices={directions()}
          onChange={(id) => onSet({ direction: id === 'rtl' ? 'rtl' : 'ltr' })} />
      </div>
      <WordsField field="rights" label={words.details.rights} value={story.rights} onChange={(rights) => onSet({ rights })} lines={2} />
      <RelatedField related={story.related} onSet={(related) => onSet({ related })} />
      <Sendings sendings={story.sendings} />
    </div>
  )
}

/** Several at once when there are commas; none twice. */
function withWords(known: readonly string[], text: string): string[] {
  return [...new Set([...known, ...text.split(',').map((word) => word.trim()).filter(Boolean)])]
}

/** `Brussels, Belgium`: the part after the first comma is the country or state. */
function placeOf(text: string): { name: string, region: string } {
  const [name = '', ...rest] = text.split(',').map((part) => part.trim())
  return { name, region: rest.join(', ') }
}
