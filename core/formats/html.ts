import type { Story } from '../story/story'
import { headline, nodeText, subheads } from '../story/text'
import { wireAddress } from './addresses'
import { oneLine } from './characters'
import { cleanStory } from './clean-story'
import type { Format, Sending } from './format'
import { htmlBody, htmlText } from './html-body'
import { htmlEscaped, jsonForScript, printHtml } from './html-document'
import { isEmbargoed, languageTag, storyUri } from './identity'
import { lossesOf } from './losses'
import type { Element } from './markup'
import { inline, lines } from './markup'
import { newsArticle } from './news-article'
import { editorsNotes, namedBylines, printedByline } from './printed'
import { utf8 } from './utf8'

/**
 * One HTML document that stands alone: the story as it is read, and a schema.org NewsArticle (JSON-LD) with what is known
 * about it. An embargo and notes to editors stand above the headline, in words, because a page has no other place for
 * them; an embargoed page also asks not to be indexed.
 */
export const html: Format = {
  id: 'html',
  title: 'HTML',
  extension: '.html',
  mediaType: 'text/html',
  charset: 'utf-8',
  standard: { name: 'HTML with schema.org NewsArticle', version: 'Living Standard', link: 'https://schema.org/NewsArticle' },
  carries: new Set([
    'slug', 'headline', 'subhead', 'byline', 'byline-role', 'byline-place', 'dateline', 'body', 'subjects', 'keywords',
    'places', 'people', 'quotations', 'quotation-speaker', 'quotation-context', 'quotation-translation', 'genre', 'embargo',
    'rights', 'related', 'crosshead', 'list', 'table', 'editors-note', 'fact-box', 'bold', 'italic', 'link',
    'language', 'direction',
  ]),
  encode(story, sending) {
    const { story: clean } = cleanStory(story)
    return { bytes: utf8(htmlPage(clean, sending)), losses: lossesOf(story, html) }
  },
}

function htmlPage(story: Story, sending: Sending): string {
  const language = languageTag(story)
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${story.direction}">`,
    '<head>',
    '  <meta charset="utf-8">',
    '  <meta name="viewport" content="width=device-width, initial-scale=1">',
    `  <title>${htmlEscaped(oneLine(nodeText(headline(story))))}</title>`,
    ...metas(story, sending).map((meta) => '  ' + printHtml(meta)),
    `  <style>${style}</style>`,
    '  <script type="application/ld+json">',
    jsonForScript(newsArticle(story, sending)),
    '  </script>',
    '</head>',
    '<body>',
    printHtml(article(story)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const style = 'body{max-width:38em;margin:2em auto;padding:0 1em;font:1.1em/1.5 Georgia,serif}h1,h2{line-height:1.2}'
  + '.subhead{font-size:1.15em}.byline,.rights{color:#555}.fact-box,.embargo,.editors-note{border:1px solid;padding:0 1em}'
  + 'table{border-collapse:collapse}th,td{border:1px solid #999;padding:.2em .6em;text-align:start}'

function metas(story: Story, sending: Sending): Element[] {
  const values: [string, string][] = [
    ['identifier', storyUri(story, sending.sender)],
    ['slug', story.slug],
    ['author', namedBylines(story).map(({ name }) => name).join(', ')],
    ['description', subheads(story).map(nodeText).filter(Boolean).join(' ')],
    ['keywords', story.keywords.join(', ')],
    ['robots', isEmbargoed(story, sending) ? 'noindex' : ''],
  ]
  return values.filter(([, content]) => content).map(([name, content]) => inline('meta', { name, content }))
}

function article(story: Story): Element {
  return lines('article', {},
    embargo(story),
    editorsNotes(story).map((note) =>
      inline('aside', { class: 'editors-note', role: 'note' }, inline('p', {}, htmlText(note.children, story)))),
    lines('header', {},
      inline('h1', {}, htmlText(headline(story).children, story)),
      subheads(story).filter(nodeText).map((subhead) => inline('p', { class: 'subhead' }, htmlText(subhead.children, story))),
      namedBylines(story).map((byline) => inline('p', { class: 'byline' }, printedByline(byline, story)))),
    htmlBody(story),
    related(story),
    story.rights ? lines('footer', {}, inline('p', { class: 'rights' }, story.rights)) : undefined)
}

function embargo({ embargo: until }: Story): Element | undefined {
  return until ? inline('p', { class: 'embargo', lang: 'en' }, 'Embargoed until ', inline('time', { datetime: until }, until)) : undefined
}

function related(story: Story): Element | undefined {
  if (!story.related.length) return undefined
  return lines('nav', { class: 'related' }, lines('ul', {}, story.related.map(({ uri, title, relation }) =>
    inline('li', {}, inline('a', { href: wireAddress(uri) ?? undefined, 'data-relation': relation }, title || uri)))))
}
