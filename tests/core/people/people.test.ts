import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../core/people/people'

/** Each person as `name | title | surname`. */
function people(...blocks: string[]): string[] {
  return findPeople(blocks).people.map(({ name, title, surname }) => `${name} | ${title} | ${surname}`)
}

describe('findPeople', () => {
  it.each<[string, string]>([
    ['NATO Secretary General Jens Stoltenberg spoke.', 'Jens Stoltenberg | NATO Secretary General | Stoltenberg'],
    ['Russian Foreign Minister Sergey Lavrov spoke.', 'Sergey Lavrov | Russian Foreign Minister | Lavrov'],
    ['US Secretary of State Antony Blinken spoke.', 'Antony Blinken | US Secretary of State | Blinken'],
    ['President of Colombia Ivan Duque spoke.', 'Ivan Duque | President of Colombia | Duque'],
    [
      'White House spokesperson Karine Jean-Pierre spoke.',
      'Karine Jean-Pierre | White House spokesperson | Jean-Pierre',
    ],
    ['Gov. Linda Pruitt spoke.', 'Linda Pruitt | Gov. | Pruitt'],
    ['Ruritania’s Zork Blixen, president of the council, spoke.', 'Zork Blixen | president of the council | Blixen'],
    ['Zork Blixen, 45, spoke.', 'Zork Blixen |  | Blixen'],
    ['Zork Blixen said no.', 'Zork Blixen |  | Blixen'],
    ['“No,” said Zork Blixen.', 'Zork Blixen |  | Blixen'],
    ['Zork Blixen won. Blixen left.', 'Zork Blixen |  | Blixen'],
    ['climate activist Zork Blixen spoke.', 'Zork Blixen | climate activist | Blixen'],
    ['Ursula von der Leyen spoke. Von der Leyen left.', 'Ursula von der Leyen |  | von der Leyen'],
    ['George W. Bush spoke.', 'George W. Bush |  | Bush'],
    ['Sen. Angus King spoke. King left.', 'Angus King | Sen. | King'],
    ['Murat Emir konuştu.', 'Murat Emir |  | Emir'],
    ['CHP Grup Başkanvekili Bahadıroğlu Kayaoğlu konuştu.', 'Bahadıroğlu Kayaoğlu | CHP Grup Başkanvekili | Kayaoğlu'],
    ['DCI Zork Blixen spoke.', 'Zork Blixen | DCI | Blixen'],
    ['Zork  Blixen said no.', 'Zork Blixen |  | Blixen'],
    ['Kazayı gören Zork Blixenoğlu, "Gördük" dedi.', 'Zork Blixenoğlu |  | Blixenoğlu'],
    ['King Charles III spoke.', 'Charles III | King | Charles III'],
    ['President Erdogan spoke.', 'Erdogan | President | Erdogan'],
    ['Chinese officer Zhao Yongwen spoke.', 'Zhao Yongwen | Chinese officer | Zhao'],
    ['Resident Zhao Yongwen said no. Yongwen left.', 'Zhao Yongwen | Resident | Yongwen'],
    ['“No,” said Grace Zhao.', 'Grace Zhao |  | Zhao'],
    ['Chinese President Xi Jinping spoke. Xi left.', 'Xi Jinping | Chinese President | Xi'],
    [
      'Colombian President Ivan Duque Marquez spoke. Marquez left.',
      'Ivan Duque Marquez | Colombian President | Marquez',
    ],
    [
      'Colombian President Ivan Duque Marquez spoke. Duque left.',
      'Ivan Duque Marquez | Colombian President | Duque Marquez',
    ],
    [
      'Cumhurbaşkanı Recep Tayyip Erdoğan konuştu. Erdoğan’ın sözleri.',
      'Recep Tayyip Erdoğan | Cumhurbaşkanı | Erdoğan',
    ],
    ['AK Parti Sözcüsü Ömer Çelik konuştu.', 'Ömer Çelik | AK Parti Sözcüsü | Çelik'],
    ['Zenda’s Senator for the Interior Frank Blixen spoke.', 'Frank Blixen |  | Blixen'],
    ['Kulüp Yöneticisi Zorkan Blixenoğlu konuştu.', 'Zorkan Blixenoğlu | Kulüp Yöneticisi | Blixenoğlu'],
    ['Prof. Dr. Ahmet Yılmaz konuştu.', 'Ahmet Yılmaz | Prof. Dr. | Yılmaz'],
  ])('knows the person in: %s', (text, expected) => {
    expect(people(text)).toEqual([expected])
  })

  it.each([
    'The European Union and the White House said no.',
    'Amnesty International said no.',
    'Human Rights Watch said no.',
    'Goldman Sachs said no.',
    'New York said no.',
    'Moscow said no.',
    'The Foreign Ministry said no.',
    'Last week, officials said no.',
    'On Monday the prime minister spoke.',
    'The NATO-Russia Council met in Brussels.',
    'The Ocean Lily docked.',
    'The official Instagram page said no.',
    'Dışişleri Bakanlığı açıkladı.',
    'The United Nations Security Council met.',
  ])('takes no place or body for a person: %s', (text) => {
    expect(people(text)).toEqual([])
  })

  it('says where each is mentioned, by which words, without possessive endings', () => {
    const { people: found, mentions } = findPeople([
      'NATO chief Jens Stoltenberg met Sergey Lavrov.',
      'Stoltenberg’s letter to Lavrov.',
    ])
    expect(
      mentions.map(({ block, from, to, text, person, full }) => [block, from, to, text, found[person]!.surname, full]),
    ).toEqual([
      [0, 11, 27, 'Jens Stoltenberg', 'Stoltenberg', true],
      [0, 32, 45, 'Sergey Lavrov', 'Lavrov', true],
      [1, 0, 11, 'Stoltenberg', 'Stoltenberg', false],
      [1, 24, 30, 'Lavrov', 'Lavrov', false],
    ])
  })

  it('lists people in the order of their first mention, short or full', () => {
    expect(people('Lavrov waited.', 'Jens Stoltenberg met Sergey Lavrov.').map((line) => line.split(' | ')[2])).toEqual(
      ['Lavrov', 'Stoltenberg'],
    )
  })

  it('takes accents for the same name', () => {
    expect(people('President Iván Duque Márquez spoke.', 'Marquez left, Duque stayed.')).toEqual([
      'Iván Duque Márquez | President | Duque Márquez',
    ])
  })

  it('marks a name that two people have and takes it for the one named last', () => {
    const { people: found, mentions } = findPeople(['Ahmet Yılmaz met Ayşe Yılmaz.', 'Yılmaz left.'])
    expect(found).toHaveLength(2)
    expect(mentions.at(-1)).toMatchObject({ person: 1, ambiguous: true })
  })
})
