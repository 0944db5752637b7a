import type { Sentences } from '../speech'

/** What lists of terms say. */
export const term: Sentences = { instead: '“{right}” yazarız.', recast: 'Bunu yazmayız.', note: '{note}' }

/** What the spelling rules say. */
export const spelling: Sentences = {
  meant: '“{text}” sözlükte yok; kastedilen şu olabilir: {right}.',
  unknown: '“{text}” sözlükte yok.',
  quoted: '“{text}” sözlükte yok. Böyle mi söylendi ve yazıldı?',
  american: 'ABD yazımını kullanırız: {right}.',
  british: 'İngiliz yazımını kullanırız: {right}.',
}

/** What rules say whose form the style chooses. */
export const chosen: Sentences = { mixed: 'Haberin başka yerlerinde olduğu gibi şöyle yazarız: {right}.', all: 'Şöyle yazarız: {right}.' }

/** The same, for rules whose values come without marks. */
export const chosenWord: Sentences = { mixed: 'Haberin başka yerlerinde olduğu gibi “{right}” yazarız.', all: '“{right}” yazarız.' }
