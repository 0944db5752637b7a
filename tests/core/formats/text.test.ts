import { expect, it } from 'vitest'
import { text } from '../../../core/formats/text'
import type { Story } from '../../../core/story/story'
import { arabicStory, fixedSending, fullStory } from './full-story'

const written = (story: Story): string => new TextDecoder().decode(text.encode(story, fixedSending).bytes)

it('reads like agency copy', () => {
  expect(written(fullStory)).toBe(`gaza-su/görüşme
EMBARGOED UNTIL 2022-02-15T09:00:00+03:00
NOTE TO EDITORS: Corrects the third paragraph; "figures" & names.

Su görüşmesi ]]> &nbsp; <b>“sonuç”</b> 'yok'
İlk alt başlık
السلام عليكم

Ayşe Yılmaz, Diplomatic correspondent, İstanbul
Ömer Çelik

İZMİR, Türkiye, Feb. 13 (AA) – “Bir karar verdik.

“Geri dönüş yok,” dediler.
Yeni satır, bağlantı ve tuzak; bakanlık “zor” dedi </script><!-- -->.

Ara başlık

1. bir
2. iki

- madde

İl          Doluluk
Diyarbakır  %45

------------------------
Baraj

1974’te yapıldı.
------------------------

© 2022 Anadolu Agency <all rights reserved>
`)
})

it('puts the dateline on a line of its own where the story does, or begins with something other than a paragraph', () => {
  expect(written(arabicStory)).toContain('\n\nالقاهرة (AA)\n\n- أولا\n\n')
  const own: Story = { ...fullStory, dateline: { ...fullStory.dateline!, dash: 'own-line' } }
  expect(written(own)).toContain('\n\nİZMİR, Türkiye, Feb. 13 (AA)\n\n“Bir karar verdik.')
})

it('begins with the headline when there is neither slug nor embargo', () => {
  expect(written({ ...arabicStory, slug: '' })).toMatch(/^محادثات/)
})
