import { chapterOf, withDots, type GuideEntry } from '../../core/check/guide'
import type { StyleFace } from '../../core/check/style'
import { htmlEscaped as text } from '../../core/formats/html-document'
import { guideWords, type GuideWords } from './guide-words'

/**
 * The style guide as one page that stands alone: every rule under its chapter, reachable as `#its/id`, with a field that
 * leaves only what holds the words typed in it. Without scripts the page is whole, and only the field is missing.
 */
export function guidePage(entries: readonly GuideEntry[], style: StyleFace, words: GuideWords = guideWords.en): string {
  const chapters = new Map<string, GuideEntry[]>()
  for (const each of entries) chapters.set(chapterOf(each.id), [...chapters.get(chapterOf(each.id)) ?? [], each])
  return [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(`${style.agency.name}: ${words.houseStyle}`)}</title>`,
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${text(style.agency.name)} <small>${words.houseStyle}</small></h1>`,
    `<p>${text(`${style.name} ${style.version}`)} · <span id="count">${words.rules(entries.length)}</span></p>`,
    `<label hidden>${words.find} <input type="search" id="find" autocomplete="off" placeholder="${words.findHint}"></label>`,
    `<nav aria-label="${words.chapters}">${[...chapters.keys()].map((chapter) => `<a href="#${text(chapter)}">${text(chapter)}</a>`).join(' ')}</nav>`,
    '</header>',
    '<main>',
    ...[...chapters].map(([chapter, own]) => `<section id="${text(chapter)}"><h2>${text(chapter)}</h2>${own.map((each) => entry(each, style.language, words)).join('\n')}</section>`),
    '</main>',
    `<script>${script(words)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function entry({ id, level, because, languages, scope, source, says, wrong, allows }: GuideEntry, copy: string, words: GuideWords): string {
  const examples = wrong.map(([before, after]) => (
    `<dt>${words.wrong}</dt><dd class="wrong" lang="${text(copy)}">${example(before)}</dd><dt>${words.right}</dt>${after === null ? `<dd>${words.recast}</dd>` : `<dd class="right" lang="${text(copy)}">${example(after)}</dd>`}`
  ))
  return [
    `<article id="${text(id)}" class="${level}">`,
    `<h3><a href="#${text(id)}">${text(id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' '))}</a> <b>${words.levels[level]}</b></h3>`,
    ...says.map((sentence) => `<p>${text(withDots(sentence))}</p>`),
    ...(because === null ? [] : [`<p class="because">${text(because)}</p>`]),
    `<dl>${examples.join('')}${allows.map((fine) => `<dt>${words.alsoRight}</dt><dd lang="${text(copy)}">${example(fine)}</dd>`).join('')}</dl>`,
    `<footer>${text(source)} · ${text(scope.join(', '))} · ${text(languages.join(', '))} · <code>${text(id)}</code></footer>`,
    '</article>',
  ].join('')
}

function example(words: string): string {
  return text(words).replaceAll('\n', '<br>')
}

const sheet = `
:root { color-scheme: light dark; --ink: light-dark(#1d1a16, #ece7dd); --quiet: light-dark(#5f574c, #a79f92); --paper: light-dark(#fbf8f1, #171513); --rule: light-dark(#ddd5c6, #38332d); --error: light-dark(#9b1c1c, #f0938a); --right: light-dark(#1d5b3a, #8fd0ab) }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 6rem; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, 'Source Serif 4', serif }
h1 small, header p, footer, .because, nav { color: var(--quiet); font-weight: 400 }
h1 { margin: 0 } h2 { margin: 3rem 0 0; border-bottom: 1px solid var(--rule) }
header p, nav, footer, label, dt, h3 b { font: 13px/1.5 system-ui, sans-serif }
nav { columns: 10rem; margin-top: 1rem } nav a { display: block } a { color: inherit }
input { width: min(24rem, 100%); padding: .3rem .5rem; font: inherit }
article { padding: 1rem 0; border-bottom: 1px solid var(--rule); scroll-margin-top: 1rem }
article.off { color: var(--quiet) }
h3 { margin: 0; font-size: 1.1rem } h3 a { text-decoration: none } h3 b { margin-inline-start: .5rem; padding: 0 .4rem; border: 1px solid var(--rule); border-radius: .5rem }
.error h3 b { border-color: var(--error); color: var(--error) }
p { margin: .3rem 0 } dl { display: grid; grid-template-columns: 6rem 1fr; gap: .2rem .8rem; margin: .6rem 0 } dt { color: var(--quiet); padding-top: .15rem } dd { margin: 0 }
.wrong { color: var(--error) } .right { color: var(--right) }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr } }
`

const script = ({ rules }: GuideWords): string => `
const field = document.getElementById('find'), count = document.getElementById('count')
const all = [...document.querySelectorAll('article')].map((each) => [each, (each.id + ' ' + each.textContent).toLowerCase()])
field.closest('label').hidden = false
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const [each, says] of all) shown += (each.hidden = !words.every((word) => says.includes(word))) ? 0 : 1
  for (const each of document.querySelectorAll('section')) each.hidden = !each.querySelector('article:not([hidden])')
  count.textContent = '${rules(0)}'.replace('0', shown)
})
`
