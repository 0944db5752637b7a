import { describe, expect, it } from 'vitest'
import { runsText, type RawBlock } from '../../../core/copy/raw-copy'
import { rawFromHtml } from '../../../electron/reading/html'

/** Each block as one line: `h1 Text`, `p Text`, `ul a / b`, `table a | b // c | d`. */
function blocks(html: string): string[] {
  return rawFromHtml(html).blocks.map(shown)
}

function shown(block: RawBlock): string {
  if (block.kind === 'list') return `${block.ordered ? 'ol' : 'ul'} ${block.items.map(runsText).join(' / ')}`
  if (block.kind === 'table')
    return `table ${block.rows.map((row) => row.map((cell) => (cell.heading ? '*' : '') + runsText(cell.runs)).join(' | ')).join(' // ')}`
  const name = block.kind === 'heading' ? `h${block.level}` : block.kind === 'quote' ? 'q' : 'p'
  return `${name} ${runsText(block.runs)}`
}

function around(html: string): string[] {
  return rawFromHtml(html).around.map(
    ({ text, because, before }) => `${before} ${because.replace('leftovers/', '')}: ${text}`,
  )
}

const long = 'Dock workers ended a nine-day strike on Monday after employers agreed to raise pay, both sides said.'

describe('rawFromHtml', () => {
  it.each<[string, string, string[]]>([
    [
      'headings and paragraphs',
      '<h1>Strike ends</h1><p>One.</p><h2>Talks</h2><p>Two.</p>',
      ['h1 Strike ends', 'p One.', 'h2 Talks', 'p Two.'],
    ],
    ['white space as a reader sees it', '<p>  One\n   two\t three </p>', ['p One two three']],
    ['line breaks as lines', '<p>By Jane Doe<br>ANKARA</p>', ['p By Jane Doe', 'p ANKARA']],
    ['text without any element', 'Just words.', ['p Just words.']],
    ['divisions', '<div>One.<div>Two.</div>Three.</div>', ['p One.', 'p Two.', 'p Three.']],
    [
      'entities',
      '<p>caf&eacute; &amp; &ldquo;bar&rdquo;&nbsp;&mdash; 5&thinsp;%</p>',
      ['p café & “bar”\u00a0— 5\u2009%'],
    ],
    ['lists', '<ul><li>One</li><li><p>Two</p></li></ul><ol><li>Three</li></ol>', ['ul One / Two', 'ol Three']],
    ['lists in lists', '<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>', ['ul One / Inner / Two']],
    [
      'tables',
      '<table><tr><th>City</th><th>Dead</th></tr><tr><td>Ankara</td><td>2</td></tr></table>',
      ['table *City | *Dead // Ankara | 2'],
    ],
    ['tables that only lay out', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', ['p One.', 'p Two.']],
    ['quotes set apart', '<blockquote><p>“Never.”</p></blockquote><p>He left.</p>', ['q “Never.”', 'p He left.']],
    ['preformatted text', '<pre>One.\n\nTwo.</pre>', ['p One.', 'p Two.']],
  ])('reads %s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected)
  })

  it('keeps bold, italic and links that lead out', () => {
    const [block] = rawFromHtml(
      '<p>A <b>bold</b> and <em>slanted <a href="https://example.com/">link</a></em> and <a href="/in">inner</a>.</p>',
    ).blocks
    expect(block).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'A ' },
        { text: 'bold', bold: true },
        { text: ' and ' },
        { text: 'slanted ', italic: true },
        { text: 'link', italic: true, href: 'https://example.com/' },
        { text: ' and inner.' },
      ],
    })
  })

  it('takes no script for a link', () => {
    expect(
      JSON.stringify(rawFromHtml('<p><a href="javascript:alert(1)">x</a><a href=" JaVaScript:alert(1)">y</a></p>')),
    ).not.toContain('href')
  })

  it('reads what Google Docs puts on the clipboard', () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;">Strike ends</span></p><br /><p dir="ltr"><span style="font-weight:400;">One </span><span style="font-style:italic;font-weight:400">two</span></p></b>'
    expect(rawFromHtml(html).blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Strike ends', bold: true }] },
      { kind: 'paragraph', runs: [{ text: 'One ' }, { text: 'two', italic: true }] },
    ])
  })

  it('reads what Word puts on the clipboard, lists included', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->
      <p class=MsoNormal>They want:<o:p></o:p></p>
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>More pay<o:p></o:p></p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>&nbsp; </span></span><![endif]>Less work<o:p></o:p></p>
      <!--EndFragment--></body></html>`
    expect(blocks(html)).toEqual(['p They want:', 'ul More pay / Less work'])
  })

  it('takes the article of a page and lists the rest as left out, in reading order', () => {
    const html = `<html lang="en-GB"><head><title>Site</title><script>var a = 1</script></head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <main><article><h1>Strike ends</h1><div class="share-bar">Facebook Twitter</div><p>${long}</p><aside>Sign up for news</aside>
      <div class="ad-slot">Buy boats</div><p>${long}</p><figure><img alt="x"><figcaption>A harbor at dawn</figcaption></figure></article></main>
      <footer>© Example</footer></body></html>`
    expect(blocks(html)).toEqual(['h1 Strike ends', `p ${long}`, `p ${long}`])
    expect(around(html)).toEqual([
      '0 page-line: Home World',
      '1 share: Facebook Twitter',
      '2 page-line: Sign up for news',
      '2 advertisement: Buy boats',
      '3 photo-line: A harbor at dawn',
      '3 page-line: © Example',
    ])
    expect(rawFromHtml(html).language).toBe('en-GB')
  })

  it('brings in the headline that stands above the article', () => {
    expect(
      blocks(`<body><header><h1>Strike ends</h1></header><article><p>${long}</p><p>${long}</p></article></body>`)[0],
    ).toBe('h1 Strike ends')
  })

  it('keeps the whole page when no part holds most of its text', () => {
    expect(blocks(`<body><article><p>Teaser.</p></article><div><p>${long}</p><p>${long}</p></div></body>`)).toEqual([
      'p Teaser.',
      `p ${long}`,
      `p ${long}`,
    ])
  })

  const links = (count: number): string => Array.from({ length: count }, (_, at) => `<a href="/${at}">Story ${at} of the day</a>`).join(' ')
  const page = (inside: string, title = ''): string =>
    `<html><head><title>${title}</title></head><body><div id="top">${links(12)}</div><div id="page">${inside}</div><div>${links(12)}</div></body></html>`
  const story = `<p>${long}</p><p>${long} One.</p><p>${long} Two.</p><p>${long} Three.</p><p>${long} Four.</p>`
  const told = [`p ${long}`, `p ${long} One.`, `p ${long} Two.`, `p ${long} Three.`, `p ${long} Four.`]

  it.each<[string, string, string, string[]]>([
    ['says nothing of it', `<h1>Strike ends</h1><div>${story}</div>`, '', ['h1 Strike ends', ...told]],
    ['has its lines in divisions', `<h1>Strike ends</h1><div>${story.replace(/<(\/?)p>/g, '<$1div>')}</div>`, '', ['h1 Strike ends', ...told]],
    [
      'has decks and writers between headline and text',
      `<h1>Strike ends</h1><h3>Ships may sail to all the islands on Monday</h3><div>By Jane Doe</div><span>Text size</span><div>${story}</div>`,
      '',
      ['h1 Strike ends', 'p Ships may sail to all the islands on Monday', 'p By Jane Doe', ...told],
    ],
    [
      'has its headline in the window’s title only',
      `<h1>The Site</h1><div class="x">Strike ends at the harbor</div><div>${story}</div>`,
      'Strike ends at the harbor | The Site',
      ['h1 Strike ends at the harbor', ...told],
    ],
    ['is named like an advertisement', `<div class="with-ads"><h1>Strike ends</h1>${story}</div>`, '', ['h1 Strike ends', ...told]],
    ['is in two parts', `<h1>Strike ends</h1><div>${story}${story}${story}</div><div>${story}</div>`, '', ['h1 Strike ends', ...told, ...told, ...told, ...told]],
    [
      'has lists of other stories in it',
      `<h1>Strike ends</h1><div>${story}<h3>More stories</h3><ul><li><a href="/1">One story</a></li><li><a href="/2">Another</a></li></ul><p>${long} End.</p></div>`,
      '',
      ['h1 Strike ends', ...told, 'h3 More stories', `p ${long} End.`],
    ],
  ])('finds the story of a page that %s', (_, inside, title, expected) => {
    expect(blocks(page(inside, title))).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['a consent bar', '<div id="cookie-consent"><p>We and our partners store data on your device.</p></div>', 'cookies'],
    ['a bar of an AMP page', '<amp-sidebar><ul><li>World</li></ul></amp-sidebar>', 'page-line'],
    ['an advertisement of an AMP page', '<amp-ad>Buy boats</amp-ad>', 'advertisement'],
    ['text for screen readers', '<span class="sr-only">Share this</span>', 'page-line'],
    ['a caption that is no figcaption', '<p class="wp-caption-text">The harbor at dawn.</p>', 'photo-line'],
    ['who wrote it', '<div class="author-bio"><p>Jane Doe writes on ships.</p></div>', 'page-line'],
    ['its tags', '<ul class="tags"><li>Harbor</li></ul>', 'related'],
    ['boxes of others', '<div id="taboola-below"><p>You will not believe this boat.</p></div>', 'advertisement'],
  ])('sets %s apart', (_, part, because) => {
    const raw = rawFromHtml(`<article><h1>Strike ends</h1><p>${long}</p>${part}<p>${long} Two.</p></article>`)
    expect([raw.blocks.map(shown), raw.around.map((line) => line.because)]).toEqual([
      ['h1 Strike ends', `p ${long}`, `p ${long} Two.`],
      [`leftovers/${because}`],
    ])
  })

  it('leaves nothing of such a page out of its lists', () => {
    const { around: left } = rawFromHtml(page(`<h1>Strike ends</h1><div>${story}</div>`))
    expect(left.map(({ text }) => text).join(' ').match(/Story \d+ of the day/g)).toHaveLength(24)
  })

  it('takes comments on a story for no part of it, however long', () => {
    const comments = `<div class="comments">${`<p>${long} I say.</p>`.repeat(20)}</div>`
    expect(blocks(page(`<h1>Strike ends</h1><div>${story}</div>${comments}`))).toEqual(['h1 Strike ends', ...told])
  })

  it('takes the heading that the window’s title begins with for the headline', () => {
    expect(blocks(`<head><title>Strike ends at the harbor</title></head><h1>Harbor news</h1><h2>Strike ends at the harbor</h2><p>${long}</p>`)).toEqual([
      'h2 Harbor news',
      'h1 Strike ends at the harbor',
      `p ${long}`,
    ])
  })

  it('keeps all of what was copied out of a story, links included', () => {
    expect(blocks('<h1>Strike ends</h1><p>By Jane Doe</p><div><p>One <a href="/a">a</a>.</p></div><p><a href="/b">Two</a></p>')).toHaveLength(4)
  })

  it('reads the bare text of a page whose elements lie thousands deep', () => {
    expect(blocks('<div>'.repeat(20_000) + 'One.' + '</div>'.repeat(20_000))).toEqual(['p One.'])
  })

  it('does not show what is hidden', () => {
    expect(
      blocks(
        '<p>One.</p><p hidden>Two.</p><p style="display: none">Three.</p><script>four()</script><template><p>Five</p></template>',
      ),
    ).toEqual(['p One.'])
  })
})
