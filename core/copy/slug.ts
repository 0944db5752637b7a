import { wordSet, words } from '../text/words'

/** Words that say nothing of what a story is about. */
const empty = wordSet(`
  a an the and or but of in on at to for from with by as is are was were be been has have had it its his her
  their he she they this that these those after before over under amid into about against up down out off not no
  new more most first last says say said tells told urges urge calls call warns warn remains remain ready seeks
  seek wants want will would could may can set sets gets get makes make takes take vows vow hails hail slams
  slam meets meet hits hit sees see faces face puts put than then when while what who how why where i you we one
  two still just also only very per via ve ile bir bu da de için olarak daha çok dedi oldu etti yeni en ilk son
  göre ise sonra report update analysis opinion interview explainer factbox exclusive breaking urgent live watch
`)

const plain: Record<string, string> = { ı: 'i', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }

/** Up to three words that name the matter: `NATO remains ready for dialogue with Russia` → `nato-dialogue-russia`. */
export function slugFromHeadline(headline: string): string {
  const start = headline.slice(0, 300)
  const subject = start.replace(/(?<!\s)\s*[:–—|]\s.*$/u, '')
  const telling = words(/\S\s\S/.test(subject) ? subject : start)
    .map(({ text }) => text.replace(/['’]\p{Alpha}{1,4}$/u, ''))
    .filter((word) => !empty.has(word.toLowerCase()))
  return slugify(telling.slice(0, 3).join('-'))
}

/** Lower case, ASCII letters and digits, hyphens between words; other scripts keep their letters. At most 40 units. */
export function slugify(text: string): string {
  const folded = text
    .replace(/İ/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıßøłđæœþð]/g, (letter) => plain[letter]!)
  return folded
    .replace(/[^\p{IDC}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
}

/** The slug a file's name proposes: its stem, unless the stem is only a date, a number or a word for any file. */
export function slugFromFileName(name: string): string {
  const stem = name.replace(/^.*[\\/]/, '').replace(/(?:\.story)?\.\p{IDC}{1,5}$/u, '')
  const slug = slugify(stem)
  return /\p{Alpha}{2}/u.test(slug) &&
    !/^(?:untitled|document|copy|story|text|paste|new|index|page|download|article|stdin|raw|draft)(?:-?\d*)$/.test(slug)
    ? slug
    : ''
}
