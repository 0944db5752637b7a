import type { Words } from './words'

/** Turkish: the text on the sheet and what stands beside it. */
export const trEditor: Pick<Words, 'editor'> = {
  editor: {
    text: 'Başlık, spotlar ve metin',
    missing: {
      'headline': 'Başlık',
      'subhead': 'Spot',
      'paragraph': 'Metin',
      'crosshead': 'Ara başlık',
      'list-item': 'Liste maddesi',
      'table-cell': '',
      'editors-note': 'Editörlerin bilmesi gereken',
    },
    note: 'Editöre not',
    box: 'Bilgi kutusu',
    speaker: (name: string) => `Konuşan: ${name}. Değiştir`,
    nobody: 'Kim söylüyor?',
    unsure: '?',
    unsureSaid: (says: string) => `Metin alınırken emin olunamadı. ${says}`,
    speakers: 'Bunu kim söylüyor',
    doubt: 'Metin alınırken emin olunamadı',
    link: 'Bağlantı',
    linkAddress: 'Adres',
    linkHint: 'https://…',
    linkWrong: 'Adres https://, http:// ya da mailto: ile başlar.',
    linkSet: 'Bağlantıyı koy',
    linkRemove: 'Bağlantıyı kaldır',
  },
}
