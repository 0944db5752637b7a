import type { Sentences } from '../speech'

const misspelt: Sentences = {
  meant: '“{text}” sözlükte yok; “{right}” denmek istenmiş olabilir.',
  quoted: '“{text}” sözlükte yok. Böyle mi söylendi, böyle mi yazıldı?',
  american: 'Amerikan yazımını kullanıyoruz: “{right}”.',
  british: 'İngiliz yazımını kullanıyoruz: “{right}”.',
}

/** Turkish: words that are in no dictionary. */
export const spelling: Readonly<Record<string, Sentences>> = { 'words/spelling': misspelt, 'tr/spelling': misspelt }
