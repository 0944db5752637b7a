import type { Story } from '../../../core/story/story'
import type { Sending } from '../../../core/formats/format'

/** A sending whose clock, number and parties never change. */
export const fixedSending: Sending = {
  sentAt: '2022-02-14T19:05:30+03:00',
  sequence: 137,
  sender: { name: 'Anadolu Agency', code: 'AA', domain: 'aa.com.tr' },
  destination: 'wire',
}

/** A made-up story that uses every field, every block and every mark, with text that trips careless printers. */
export const fullStory: Story = {
  type: 'story',
  id: '5a1c7f0e-6f0e-4c35-9d59-0d7f3d3f2b11',
  version: 3,
  created: '2022-02-13T23:40:00+03:00',
  slug: 'gaza-su/görüşme',
  bylines: [
    { name: 'Ayşe Yılmaz', role: 'Diplomatic correspondent', place: 'İstanbul' },
    { name: 'Ömer Çelik', role: '', place: '' },
  ],
  dateline: { city: 'İzmir', region: 'Türkiye', agency: 'AA', dash: 'en-dash', date: '2022-02-13', showsDate: true },
  quotations: [
    {
      id: 'a', speaker: 'Demir and Ortega', people: ['demir', 'ortega'], saidWhere: 'at a joint news conference',
      saidTo: 'reporters', extent: 'whole', spokenIn: 'es', translated: true, confirmed: true,
    },
    { id: 'b', speaker: 'the ministry', people: [], saidWhere: '', saidTo: '', extent: 'fragment', spokenIn: null, translated: false, confirmed: false },
  ],
  people: [
    { id: 'demir', name: 'Işıl Demir', title: 'Minister of Water & Forestry' },
    { id: 'ortega', name: 'José Ortega', title: '' },
  ],
  subjects: [{ code: '11000000', name: 'politics and government' }, { code: 'water', name: 'our own heading' }],
  keywords: ['su', 'R&D "talks"'],
  places: [{ name: 'İzmir', region: 'Türkiye' }, { name: 'Gaza', region: '' }],
  genre: 'Interview',
  urgency: 2,
  embargo: '2022-02-15T09:00:00+03:00',
  language: 'tr',
  direction: 'ltr',
  rights: '© 2022 Anadolu Agency <all rights reserved>',
  related: [
    { uri: 'urn:dateline:0c8e9a', title: 'Önceki haber', relation: 'previous' },
    { uri: 'https://example.com/water?a=1&b=ç', title: '', relation: 'see-also' },
  ],
  leftOut: [{ id: 'l', text: 'Kaynak: left out', because: 'leftovers/source-line', before: 0 }],
  doubts: [{ id: 'd', about: 'body', block: 0, quotation: '', says: 'Taken for a paragraph: in doubt.' }],
  setAside: [{ key: 'k', rule: 'numbers/percent', text: 'per cent set aside', reason: 'the speaker says so', extent: 'once', by: 'the night desk', at: '2022-02-13T23:50:00+03:00' }],
  sendings: [{ version: 2, at: '2022-02-13T23:55:00+03:00', format: 'nitf', to: '/srv/wire', file: 'earlier.xml', sha256: '0'.repeat(64), content: '1'.repeat(64), despite: 'no time for the desk' }],
  children: [
    { type: 'headline', children: [{ text: 'Su görüşmesi ]]> &nbsp; <b>“sonuç”</b> \'yok\'' }] },
    { type: 'subhead', children: [{ text: 'İlk alt başlık' }] },
    { type: 'subhead', children: [{ text: 'السلام عليكم' }] },
    { type: 'editors-note', children: [{ text: 'Corrects the ' }, { text: 'third', bold: true }, { text: ' paragraph; "figures" & names.' }] },
    {
      type: 'paragraph',
      children: [
        { text: '“Bir karar ', quotation: 'a' },
        { text: 'verdik', quotation: 'a', bold: true, italic: true },
        { text: '.', quotation: 'a' },
      ],
    },
    {
      type: 'paragraph',
      children: [
        { text: '“Geri dönüş yok,”', quotation: 'a' },
        { text: ' dediler.\nYeni satır, ' },
        { text: 'bağlantı', href: 'https://example.com/a b?q=ç&r="x"' },
        { text: ' ve ' },
        { text: 'tuzak', href: 'javascript:alert(1)' },
        { text: '; bakanlık “' },
        { text: 'zor', quotation: 'b' },
        { text: '” dedi </script><!-- -->.' },
      ],
    },
    { type: 'crosshead', children: [{ text: 'Ara başlık' }] },
    {
      type: 'list',
      ordered: true,
      children: [
        { type: 'list-item', children: [{ text: 'bir' }] },
        { type: 'list-item', children: [{ text: 'iki', italic: true }] },
      ],
    },
    { type: 'list', ordered: false, children: [{ type: 'list-item', children: [{ text: 'madde' }] }] },
    {
      type: 'table',
      children: [
        {
          type: 'table-row',
          children: [
            { type: 'table-cell', heading: true, children: [{ text: 'İl' }] },
            { type: 'table-cell', heading: true, children: [{ text: 'Doluluk' }] },
          ],
        },
        {
          type: 'table-row',
          children: [
            { type: 'table-cell', heading: false, children: [{ text: 'Diyarbakır' }] },
            { type: 'table-cell', heading: false, children: [{ text: '%45' }] },
          ],
        },
      ],
    },
    {
      type: 'fact-box',
      children: [
        { type: 'crosshead', children: [{ text: 'Baraj' }] },
        { type: 'paragraph', children: [{ text: '1974’te yapıldı.' }] },
      ],
    },
    { type: 'paragraph', children: [{ text: '' }] },
  ],
}

/** The same, right to left, in Arabic, with its dateline on its own line and no embargo. */
export const arabicStory: Story = {
  ...fullStory,
  id: 'b7e2d9a4-1c55-4f4e-8a43-54a7a0a1c9de',
  language: 'ar',
  direction: 'rtl',
  embargo: null,
  dateline: { city: 'القاهرة', region: '', agency: 'AA', dash: 'own-line', date: null, showsDate: false },
  children: [
    { type: 'headline', children: [{ text: 'محادثات المياه تبدأ في القاهرة' }] },
    { type: 'list', ordered: false, children: [{ type: 'list-item', children: [{ text: 'أولا' }] }] },
    { type: 'paragraph', children: [{ text: '«نحن مستعدون»', quotation: 'b' }, { text: ' قالت الوزارة.' }] },
  ],
}
