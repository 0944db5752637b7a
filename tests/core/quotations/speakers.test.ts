import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../core/people/people'
import { parseQuotations } from '../../../core/quotations/parse'
import { findSpeakers } from '../../../core/quotations/speakers'

/** `“words” = speaker` for each quotation of the blocks. */
function ledger(blocks: string[], language = 'en'): string[] {
  const { quotations } = parseQuotations(blocks)
  return findSpeakers(blocks, quotations, findPeople(blocks), language).map((found, index) => {
    const { block, from, to } = quotations[index]!.parts[0]!
    return `${block + 1} ${from}–${to} ${blocks[block]!.slice(from, to)} = ${found.speaker}`
  })
}

describe('findSpeakers', () => {
  it('gives the sample the ledger of the house style, offsets included', () => {
    const blocks = readFileSync(import.meta.dirname + '/../../stories/nato-dialogue/copy.txt', 'utf8')
      .split('\n')
      .slice(3, 15)
    expect(ledger(blocks).map((line) => line.replace(/“(.{11}).*”/, '“$1'))).toEqual([
      '1 110–131 “meaningful  = Stoltenberg',
      '2 0–157 “The best wa = Stoltenberg',
      '3 85–115 “unjustified = Stoltenberg',
      '4 47–68 “meaningful  = Stoltenberg',
      '4 102–132 “choose the  = Stoltenberg',
      '6 60–89 “a better pa = Duque Marquez',
      '7 44–67 “deepening c = Stoltenberg and Duque',
      '7 119–138 “repressive  = Stoltenberg and Duque',
      '8 0–94 “We agreed t = Stoltenberg',
      '11 84–106 “severe cons = the US and its allies',
    ])
  })
})

/** Speakers in order, joined by ` | `. */
function speakers(blocks: string[], language = 'en'): string {
  return ledger(blocks, language)
    .map((line) => line.slice(line.lastIndexOf(' = ') + 3) || '?')
    .join(' | ')
}

const met = 'NATO chief Jens Stoltenberg met Foreign Minister Sergey Lavrov in Geneva.'

describe('in English, the speaker', () => {
  it.each<[string, string]>([
    ['“We agreed,” Stoltenberg said.', 'Stoltenberg'],
    ['“We agreed,” said Stoltenberg.', 'Stoltenberg'],
    ['“We agreed,” said Lavrov, who arrived late.', 'Lavrov'],
    ['“We agreed,” Lavrov told reporters after meeting Stoltenberg.', 'Lavrov'],
    ['“We agreed,” Lavrov, the Russian minister, said on Monday.', 'Lavrov'],
    ['“We agreed,” according to Lavrov.', 'Lavrov'],
    ['According to Lavrov, the plan was “dead.”', 'Lavrov'],
    ['“Did we agree?” Lavrov asked.', 'Lavrov'],
    ['“We agreed!” Lavrov exclaimed, and Stoltenberg said “no.”', 'Lavrov | Stoltenberg'],
    ['“We agreed,” Lavrov said. “We will act.”', 'Lavrov | Lavrov'],
    ['“We agreed,” Lavrov said, “and we will act.”', 'Lavrov | Lavrov'],
    ['“We will—” Lavrov began—“act.”', 'Lavrov | Lavrov'],
    ['Lavrov said the plan was “dead” and “buried.”', 'Lavrov | Lavrov'],
    ['Lavrov said: “We agreed.”', 'Lavrov'],
    ['Lavrov: “We agreed.”', 'Lavrov'],
    ['Lavrov on Monday warned of “consequences.”', 'Lavrov'],
    ['Lavrov has repeatedly called the plan “dead.”', 'Lavrov'],
    ['Stoltenberg thanked Lavrov, calling him “a partner.”', 'Stoltenberg'],
    ['Stoltenberg said Lavrov called the plan “dead.”', 'Lavrov'],
    ['Lavrov, for his part, said talks were “useful.”', 'Lavrov'],
    ['Lavrov, who said talks were “useful,” left.', 'Lavrov'],
    ['Lavrov and Stoltenberg said talks were “useful.”', 'Lavrov and Stoltenberg'],
    ['The plan was described by Lavrov as “dead.”', 'Lavrov'],
    ['Lavrov was quoted as saying the plan was “dead.”', 'Lavrov'],
    ['In a statement, the ministry said talks were “useful.”', 'the ministry'],
    ['“Talks were useful,” the ministry said in a statement.', 'the ministry'],
    ['“Talks were useful,” a spokesperson for the ministry said.', 'a spokesperson for the ministry'],
    ['“Talks were useful,” said a senior official.', 'a senior official'],
    ['Police said the man was “armed.”', 'police'],
    ['The US and its allies have warned of “consequences.”', 'the US and its allies'],
    ['“Talks were useful,” the foreign minister said.', 'Lavrov'],
    ['Talks were “useful,” the NATO chief added.', 'Stoltenberg'],
    ['The talks, which lasted an hour, were “useful,” Lavrov said.', 'Lavrov'],
    ['Lavrov denied the report and urged Stoltenberg to “choose peace.”', 'Lavrov'],
    ['Lavrov arrived late. He said talks were “useful.”', 'Lavrov'],
    ['The ministers discussed the “useful” talks, Lavrov explained.', 'Lavrov'],
    ['“I’m tired,” Stoltenberg’s spokesperson said.', 'Stoltenberg’s spokesperson'],
  ])('of %s is %s', (text, expected) => {
    expect(speakers([met, text])).toBe(expected)
  })

  it.each([
    'The film “Blade Runner” opened.',
    'An operation dubbed “Sunrise” began.',
    'The so-called “deal” fell apart.',
    'The plan was called “dead.”',
    'He said talks were “useful.”',
  ])('of %s stays open when nobody is named', (text) => {
    expect(speakers(['The weather was fine in Geneva.', text])).toBe('?')
  })

  it.each<[string, string[], string]>([
    [
      'a pronoun means who spoke in the paragraph before',
      ['Stoltenberg said talks were useful. Lavrov was there.', 'He called them “long.”'],
      'Stoltenberg',
    ],
    [
      'one pronoun follows another',
      ['“One,” Stoltenberg said.', '“Two,” he said.', '“Three,” he added.'],
      'Stoltenberg | Stoltenberg | Stoltenberg',
    ],
    ['a speech over paragraphs is known by its last', ['“One.', '“Two.', '“Three,” Lavrov said.'], 'Lavrov'],
    ['a speech over paragraphs is known by its lead-in', ['Lavrov said: “One.', '“Two.', '“Three.”'], 'Lavrov'],
    ['a colon leads into the next paragraph', ['Lavrov added:', '“We agreed to meet.”'], 'Lavrov'],
  ])('%s', (_, blocks, expected) => {
    expect(speakers([met, ...blocks])).toBe(expected)
  })

  it.each<[string, string[], string]>([
    ['the one who was asked about somebody’s tweet', ['Opposition leader Jorge Campos left.', 'Asked about Campos’ tweet, Stoltenberg smiled and said he does not “tweet before breakfast.”'], 'Stoltenberg'],
    ['nobody for words that are the subject themselves', ['A “senior official” said talks were over.'], '?'],
    ['the statement that reads so', ['“Talks were useful,” the statement read.'], 'the statement'],
    ['the speaker past an opening', ['Asked about the plan, Lavrov said: “We agreed.”'], 'Lavrov'],
    ['the speaker with something between commas', ['“We agreed,” Lavrov, speaking in Geneva, said.'], 'Lavrov'],
    ['the speaker told apart from who is told', ['Lavrov told Stoltenberg “no” during the call.'], 'Lavrov'],
    ['the group that calls itself so', ['The group, which calls itself “Sunrise”, said it would go on.'], 'the group'],
    ['the speaker before a participle', ['Lavrov left, saying talks were “useful.”'], 'Lavrov'],
    ['the speaker of a reply', ['Lavrov, asked whether he would come, replied “no.”'], 'Lavrov'],
    ['the spokesperson for a person', ['“No,” a spokesman for Lavrov said.'], 'a spokesman for Lavrov'],
    [
      'who the sentence is about, for its own pronoun',
      ['European ministers have agreed what they called a “historic” deal.'],
      'European ministers',
    ],
    [
      'the agent of a passive',
      ['Their position was described by one diplomat as “lonely but correct”.'],
      'one diplomat',
    ],
    [
      'somebody with a life but no office',
      ['In Gaza, Umm Khaled, a mother of five, described a night of explosions. “They don’t sleep,” she said.'],
      'Khaled',
    ],
    [
      'a spokesman without a name',
      ['A spokesman for the service, who asked not to be named, said the group was “late.”', '“They knew,” he said.'],
      'a spokesman for the service | a spokesman for the service',
    ],
    ['the name between commas', ['The UN’s humanitarian chief, Martin Lowe, called it “dire.”'], 'Lowe'],
    [
      'a body that “it” stands for',
      ['Lowe’s office did not respond. In the past, it has dismissed criticism as “one-sided.”'],
      'Lowe’s office',
    ],
    [
      'who was quoted, not who reported it',
      ['Lavrov said he was “open to any initiative” but wanted “guarantees,” a newspaper reported.'],
      'Lavrov | Lavrov',
    ],
    ['nobody for the title of a book', ['Lavrov, who wrote the story, has a book “The Long Way Home: A Life,” coming out, he said.'], '?'],
    ['nobody for titles in a row', ['Lavrov played in “Falcon Rock,” “He Wrote,” and “Walker, Harbor Ranger.”'], '? | ? | ?'],
    ['whoever says a slogan in capitals', ['“Long Live Geneva,” Lavrov said.'], 'Lavrov'],
    ['nobody for what a sign reads', ['Lavrov held a sign reading “no more talks.”', 'He left a hall which reads “No way out” today.'], '? | ?'],
    ['the crowd that chants', ['Lavrov’s statement said so.', '“Peace! Peace!” chanted protesters gathered in Geneva.'], 'protesters'],
    ['nobody where the sentence names somebody with a verb that is not known', ['Lavrov cried foul. “I came to discuss peace,” Adlerhof…'], '?'],
    [
      'who speaks and not whom that person speaks of',
      ['Lavrov said the ministry and the police had concluded that talks would go on.', '“It is a hard matter.”'],
      'Lavrov',
    ],
    ['who began by saying so', ['While Lavrov agreed, Stoltenberg recalled that Hofmann began the talk by saying, “This will matter to you.”'], 'Hofmann'],
    ['who puts words to the speaker', ['When a reporter reminded him that “Russia left”, Lavrov said so.'], 'a reporter'],
    ['whoever is said to have said it, past a passive', ['The ministry said the deal was agreed by all the parties in Geneva, “as we are always united.”'], 'the ministry'],
    ['nobody after a passive that an -ing form hangs on', ['Lavrov was held in two probes alleging “a graft.”'], '?'],
    ['not who spoke before, for a pronoun behind a source', ['Lavrov said Stoltenberg left.', 'According to the report, he told the police that he “began late.”'], '?'],
    ['a full name with a place behind it, without the place', ['“We came to help,” said Afta Kaurin from the charity.'], 'Kaurin'],
    ['the person whose country stands before the office', ['Russia’s Foreign Minister Sergey Lavrov on Wednesday called it “bizarre.”'], 'Lavrov'],
    ['an officer by rank', ['DCI Gregor McGillen said the fire was set.', '“This is a tragic case.”'], 'McGillen'],
    ['whoever even jokes', ['Sergey Lavrov, the foreign minister, even joked that he was tired.', '“I need a rest,” he said.'], 'Lavrov'],
    ['a name that the copy gives only once, by what follows it', ['Caldwellen, who was appointed by a judge, said no.', '“I do not argue in public,” he told reporters.'], 'Caldwellen'],
    ['nobody for what signs say, nor for what an “and” joins to it', ['Lavrov saw people with signs saying “enough” and “no more talks,” he said.'], '? | ?'],
    ['whom “with” names as warning', ['Lavrov and others were not pleased, with Sir Edward Leighton warning that “the road is long.”'], 'Leighton'],
    ['the one before a bracket', ['Gov. Dan Orlev (R) said that the storm “is here.”'], 'Orlev'],
    ['a body without the word before it', ['However Stoltenberg’s office said it was “hard to credit.”'], 'Stoltenberg’s office'],
    ['somebody whose surname is an office', ['Sen. Angus King said the talks were “late.”', 'King said they were “too long.”'], 'King | King'],
    ['nobody rather than half a sentence', ['The minister also gave some insight into his talks, the paper reported.', '“I asked him twice. He said no.”'], 'the paper'],
    ['who decides, past a list between commas', ['Lavrov, the longest-serving minister and one of ten who decide what loans banks give on houses, cars and other goods, said the plan was “a dangerous gamble.”'], 'Lavrov'],
    ['the pronoun behind an opening with a list', ['Lavrov left late.', 'In his uniform of jeans, boots and black shirts, he’d preface it by saying, “One more thing.”'], 'Lavrov'],
    ['nobody for an -ing form that opens a sentence', ['Declaring “a triumph” was not in the script.'], '?'],
    ['nobody rather than a body that does something', ['Lavrov’s campaign hit back hard, saying his “zeal” was new.'], '?'],
    ['who called it so and added why', ['Lavrov called the delay “unacceptable”, adding that the line would close “if nothing runs by Monday”.'], 'Lavrov | Lavrov'],
    ['nobody for words that somebody was asked about', ['Asked about the “ghost ship” remarks of the opposition, Lavrov said he had not heard them. “I was away,” he said.'], '? | Lavrov'],
    ['whom an agency quotes', ['“We agreed,” the agency quoted Lavrov, head of the mission, as saying.', '“No,” Lavrov, who had left early, was quoted as saying by the agency.'], 'Lavrov | Lavrov'],
    ['the statement, and not the page it is on', ['“We agreed,” read a statement on the official Blixen page of Lavrov.'], 'a statement'],
    ['whoever remembers somebody so', ['Lavrov led the tributes, remembering her as “a great talent.”'], 'Lavrov'],
    ['an office, small inside a sentence', ['This senior official further called it “shocking.”'], 'this senior official'],
    ['nobody for the title of a show', ['Lavrov told NBC’s “Today” show that a deal was possible.'], '?'],
    [
      'the subject of said, whatever would continue',
      ['Lavrov said Wednesday that strikes would continue “as long as necessary,” rejecting calls for a pause.'],
      'Lavrov',
    ],
  ])('is %s', (_, blocks, expected) => {
    expect(speakers([met, ...blocks])).toBe(expected)
  })

  it('is doubted when only the paragraph before names one', () => {
    const blocks = [met, '“We agreed,” Lavrov said.', '“We will meet again.”']
    const { quotations } = parseQuotations(blocks)
    const found = findSpeakers(blocks, quotations, findPeople(blocks))
    expect(found.map(({ speaker, doubt }) => [speaker, doubt])).toEqual([
      ['Lavrov', ''],
      ['Lavrov', 'Taken for the words of Lavrov, who speaks before it.'],
    ])
  })
})

describe('where and to whom', () => {
  it.each<[string, string, string]>([
    [
      '“We agreed,” Stoltenberg said at a joint news conference with Colombian President Ivan Duque Marquez.',
      'at a joint news conference',
      '',
    ],
    ['“We agreed,” Lavrov told reporters in Geneva.', '', 'to reporters'],
    ['“We agreed,” Lavrov told the state news agency in an interview.', 'in an interview', 'to the state news agency'],
    ['“We agreed,” Lavrov wrote on Twitter.', 'on Twitter', ''],
    ['“We agreed,” Lavrov said.', '', ''],
  ])('%s', (text, where, whom) => {
    const blocks = [met, text]
    const { quotations } = parseQuotations(blocks)
    const [found] = findSpeakers(blocks, quotations, findPeople(blocks))
    expect([found!.saidWhere, found!.saidTo]).toEqual([where, whom])
  })
})

describe('in Turkish, the speaker', () => {
  const first = 'Dışişleri Bakanı Hakan Fidan, NATO Genel Sekreteri Jens Stoltenberg ile görüştü.'
  it.each<[string, string]>([
    ['Fidan, “Anlaştık.” dedi.', 'Fidan'],
    ['Fidan, görüşmenin ardından, “Anlaştık.” diye konuştu.', 'Fidan'],
    ['Stoltenberg ise “Görüşme yararlıydı.” ifadelerini kullandı.', 'Stoltenberg'],
    ['“Anlaştık.” diyen Fidan, Ankara’ya döndü.', 'Fidan'],
    ['Bakan Fidan: “Anlaştık.”', 'Fidan'],
    ['Fidan, süreci anlattı. “Anlaştık.” dedi.', 'Fidan'],
    ['“Görüşme yararlıydı.” ifadesini kullanan Stoltenberg, ayrıldı.', 'Stoltenberg'],
    ['Fidan ile yaptığı görüşmede barışın önemine vurgu yapan Stoltenberg, “Herkes barış istiyor.” şeklinde konuştu.', 'Stoltenberg'],
    ['Fidan’ın kararını açıklamasını bekleyen Stoltenberg ise “Yarın konuşacağız.” dedi.', 'Stoltenberg'],
    ['“Görüşecek misiniz?” sorusuna Fidan, “Elbette.” yanıtını verdi.', '? | Fidan'],
    ['“Geç kaldınız.” şeklindeki eleştirilere Fidan yanıt verdi.', '?'],
    ['Fidan’ın “Herkes sözünü tutarsa bir şey olacak” ifadeleri dikkat çekti.', 'Fidan'],
    ['Fidan’ın “mucize” olarak nitelediği anlaşma imzalandı.', 'Fidan'],
    ['Emeklilerin “gariban” olarak tanımlanmasını Fidan eleştirdi.', '?'],
    ['Partiler ortak sorun olarak bugün ve yarın için “zam” talebinde bulundu.', '?'],
    ['CHP Grup Başkanvekili Bahadıroğlu Emiroğlu ise “Geç kaldınız.” dedi.', 'Emiroğlu'],
    ['CHP Grup Başkanvekili Murat Emir, “Geç kaldınız.” dedi.', 'Emir'],
    ['Bakanlıktan bir yetkili “Görüşme sürüyor.” dedi.', 'Bakanlıktan bir yetkili'],
    ['Kazayı gören Emrullah Lalezar, "Camı kırdık" dedi.', 'Lalezar'],
    ['Kazaya karışan sürücü Arif K. "Yolu bilmiyordum" dedi.', 'Arif K'],
  ])('of %s is %s', (text, expected) => {
    expect(speakers([first, text], 'tr')).toBe(expected)
  })

  it('of a speech that a colon leads in runs over paragraphs that do not open again', () => {
    expect(speakers([first, 'Fidan, Ankara’da açıklama yapıyor. Fidan’ın konuşması şöyle:', '"Anlaştık.', 'Yarın görüşeceğiz.', 'Her şey yolunda."'], 'tr')).toBe('Fidan')
  })

  it('of a speech that somebody’s statement leads in, past a crosshead, is that person', () => {
    expect(speakers([first, 'Fidan’ın açıklaması şöyle:', '', '“Anlaştık ve yarın görüşeceğiz.”'], 'tr')).toBe('Fidan')
  })

  it('says where without the name of who said it', () => {
    const blocks = [first, 'Dışişleri Bakanı Hakan Fidan yaptığı açıklamada, “Anlaştık.” dedi.']
    const { quotations } = parseQuotations(blocks)
    expect(findSpeakers(blocks, quotations, findPeople(blocks), 'tr')[0]!.saidWhere).toBe('yaptığı açıklamada')
  })

  it('without a subject is who spoke before', () => {
    expect(speakers([first, 'Fidan, “Anlaştık.” dedi.', '“Yarın görüşeceğiz.” diye konuştu.'], 'tr')).toBe(
      'Fidan | Fidan',
    )
  })
})
