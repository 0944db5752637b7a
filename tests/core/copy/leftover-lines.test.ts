import { describe, expect, it } from 'vitest'
import { leftoverLines, leftoverRuleOf } from '../../../core/copy/leftover-lines'

describe('leftoverRuleOf', () => {
  it.each<[string, string]>([
    ['Kaynak:', 'source-line'],
    ['KAYNAK : www.example.com', 'source-line'],
    ['Source: https://example.com/news/1', 'source-line'],
    ['Kaynak: AA', 'source-line'],
    ['This news has been read 137 times in total', 'read-count'],
    ['Bu haber 1.204 kez okundu', 'read-count'],
    ['Bu haber toplam 42 defa okunmuştur.', 'read-count'],
    ['1.2K views', 'read-count'],
    ['OKUNMA: 512', 'read-count'],
    ['3 min read', 'read-count'],
    ['Türkçe karakter kullanılmayan ve büyük harflerle yazılmış yorumlar onaylanmamaktadır.', 'comment-policy'],
    ['UYARI: Küfür, hakaret, rencide edici cümleler veya imalar içeren yorumlar onaylanmayacaktır.', 'comment-policy'],
    ['Leave a comment', 'comment-policy'],
    ['12 Comments', 'comment-policy'],
    ['Comments are closed.', 'comment-policy'],
    [
      'Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form. Please contact us for subscription options.',
      'subscription',
    ],
    ['Please contact us for subscription options.', 'subscription'],
    ['Sign up for our free daily newsletter', 'subscription'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['Facebook | Twitter | E-mail | Print', 'share'],
    ['Share this article', 'share'],
    ['Haberi Paylaş', 'share'],
    ['Follow us on Google News', 'share'],
    ['READ ALSO: Russia pulls back some troops', 'related'],
    ['İLGİLİ HABER', 'related'],
    ['Related Stories', 'related'],
    ['You may also like', 'related'],
    ['Haberin devamı için tıklayınız', 'related'],
    ['Etiketler: NATO, Rusya', 'related'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Story continues below advertisement', 'advertisement'],
    ['REKLAM', 'advertisement'],
    ['We use cookies to improve your experience.', 'cookies'],
    ['Last updated: Feb 14, 2022 5:00 PM', 'page-line'],
    ['Home > News > World', 'page-line'],
    ['© 2022 Example News. All rights reserved.', 'page-line'],
    ['FILE PHOTO: Soldiers walk near the border', 'photo-line'],
    ['(Reporting by Jane Doe in Kyiv; Editing by John Roe)', 'sign-off'],
  ])('%s', (line, rule) => {
    expect(leftoverRuleOf(line)).toBe(`leftovers/${rule}`)
  })

  it.each([
    '',
    'Source: TurkStat',
    'The source said the plan was ready.',
    'He read the letter 137 times in total, he said.',
    'This news has been read by millions of people across the country.',
    'Share prices fell on Facebook and Twitter after the ruling.',
    'Related talks will be held in Geneva next week.',
    'Comments by the minister drew criticism.',
    'Read more than 10 books, the teacher told them.',
    'Russia has amassed more than 100,000 troops near Ukraine’s borders.',
    'Advertisement spending rose 5 percent last year.',
    'Home is where the heart is',
    'Updated figures show a rise of 5 percent.',
    'Published figures show 12 people died.',
    'Photo finishes are rare, the coach said.',
    'Reporting was late, the ministry said.',
  ])('takes no line of a story for one of the page: %s', (line) => {
    expect(leftoverRuleOf(line)).toBeNull()
  })

  it('stays quick on a long line of nothing', () => {
    for (const { pattern } of leftoverLines) expect(new RegExp(pattern, 'u').test('a '.repeat(5000))).toBe(false)
  })
})
