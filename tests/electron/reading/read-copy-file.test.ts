import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { body, headline, nodeText, subheads } from '../../../core/story/text'
import { printStory } from '../../../core/story/saved'
import type { Story } from '../../../core/story/story'
import { readCopyFile, readPaste } from '../../../electron/reading/read-copy-file'
import { encodeSingleByte } from '../../../electron/reading/single-byte'
import { fixedDesk } from '../../desk'

const sample = readFileSync(import.meta.dirname + '/../../../assets/sample/nato-dialogue.txt', 'utf8')

async function read(name: string, bytes: Uint8Array | string): Promise<Story> {
  const answer = await readCopyFile(
    name,
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    fixedDesk(),
  )
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value
}

async function failure(name: string, bytes: Uint8Array | string): Promise<string> {
  const answer = await readCopyFile(
    name,
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    fixedDesk(),
  )
  return answer.ok ? 'read' : `${answer.failure.code}: ${answer.failure.message}`
}

/** A Word file as Word writes it, as far as text, styles, lists and tables go. */
async function docx(document: string, footnotes = ''): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  zip.file(
    'word/_rels/document.xml.rels',
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
  )
  zip.file(
    'word/styles.xml',
    '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>',
  )
  zip.file(
    'word/footnotes.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${footnotes}</w:footnotes>`,
  )
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${document}</w:body></w:document>`,
  )
  return zip.generateAsync({ type: 'uint8array' })
}

const run = (text: string, style = ''): string =>
  `<w:r>${style ? `<w:rPr><w:${style}/></w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
const par = (text: string, style = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${text.startsWith('<') ? text : run(text)}</w:p>`

describe('readCopyFile', () => {
  it('reads Word text without the signs of its footnotes and what cannot be seen in it, and lists the notes', async () => {
    const line = `${run('Work starts in a nine')}<w:r><w:noBreakHyphen/></w:r>${run('day week on Mon')}<w:r><w:softHyphen/></w:r>${run('day.')}<w:r><w:footnoteReference w:id="2"/></w:r>`
    const note = `<w:footnote w:id="2">${par('Check the day.')}</w:footnote>`
    const story = await read('strike.docx', await docx(`${par('Strike ends', 'Title')}<w:p>${line}</w:p>`, note))
    expect([body(story).map(nodeText), story.leftOut]).toMatchObject([
      ['Work starts in a nine-day week on Monday.'],
      [{ text: 'Check the day.' }],
    ])
  })

  it('reads the sample whole', async () => {
    const story = await read('nato-dialogue.txt', sample)
    expect(nodeText(headline(story))).toBe('NATO remains ready for dialogue with Russia: Stoltenberg')
    expect(subheads(story)).toHaveLength(1)
    expect(story.bylines.map(({ name }) => name)).toEqual(['Agnes Szucs'])
    expect(story.dateline).toMatchObject({ city: 'Brussels', agency: 'AA' })
    expect([story.slug, body(story).length, story.quotations.length, story.leftOut.length, story.doubts]).toEqual([
      'nato-dialogue',
      12,
      10,
      3,
      [],
    ])
  })

  it.each<[string, (text: string) => Uint8Array]>([
    ['CR line ends', (text) => new TextEncoder().encode(text.replace(/\n/g, '\r'))],
    ['CR LF line ends', (text) => new TextEncoder().encode(text.replace(/\n/g, '\r\n'))],
    ['a byte order mark', (text) => new TextEncoder().encode('\uFEFF' + text)],
    ['blank lines between', (text) => new TextEncoder().encode(text.replace(/\n/g, '\n\n'))],
    ['Windows-1254', (text) => encodeSingleByte(text, 'windows-1254')!],
  ])('reads the sample the same with %s', async (_, encode) => {
    const plain = await read('nato-dialogue.txt', sample)
    const other = await read('nato-dialogue.txt', encode(sample))
    expect(other.children).toEqual(plain.children)
    expect(other.quotations.map(({ speaker }) => speaker)).toEqual(plain.quotations.map(({ speaker }) => speaker))
  })

  it('reads a Word file: title, byline, dateline, crosshead, bold, table', async () => {
    const bytes = await docx(
      [
        par('Strike ends after nine days', 'Title'),
        par('By Peter Lindqvist'),
        par(
          run('GOTHENBURG, Sweden (AA) - Dock workers at ') +
            run('Sweden’s', 'b') +
            run(' largest harbor ended a nine-day strike on Monday.'),
        ),
        par('Talks', 'Heading2'),
        par('“It is a fair deal,” union leader Anna Bergman said.'),
        `<w:tbl><w:tr><w:tc>${par('Year')}</w:tc><w:tc>${par('Strikes')}</w:tc></w:tr><w:tr><w:tc>${par('2021')}</w:tc><w:tc>${par('4')}</w:tc></w:tr></w:tbl>`,
        par('Work starts on Thursday.'),
      ].join(''),
    )
    const story = await read('strike.docx', bytes)
    expect(nodeText(headline(story))).toBe('Strike ends after nine days')
    expect(story.bylines[0]!.name).toBe('Peter Lindqvist')
    expect(story.dateline).toMatchObject({ city: 'Gothenburg', region: 'Sweden', agency: 'AA' })
    expect(body(story).map(({ type }) => type)).toEqual(['paragraph', 'crosshead', 'paragraph', 'table', 'paragraph'])
    expect(body(story)[0]!.children).toContainEqual({ text: 'Sweden’s', bold: true })
    expect(story.quotations.map(({ speaker }) => speaker)).toEqual(['Bergman'])
  })

  it('goes by the bytes of a Word file and not by its name', async () => {
    expect(
      nodeText(headline(await read('strike.txt', await docx(par('Strike ends', 'Title') + par('Work starts.'))))),
    ).toBe('Strike ends')
  })

  it('reads a web page', async () => {
    const story = await read(
      'page.html',
      '<html><body><nav>Home</nav><article><h1>Strike ends</h1><p>By Jane Doe</p><p>ANKARA (AA) - Dock workers ended a strike.</p><p>“Good,” Jane Doe said.</p></article></body></html>',
    )
    expect([nodeText(headline(story)), story.bylines[0]?.name, story.dateline?.city]).toEqual([
      'Strike ends',
      'Jane Doe',
      'Ankara',
    ])
    expect(story.leftOut.map(({ text }) => text)).toEqual(['Home'])
  })

  it('opens a saved story as it was', async () => {
    const story = await read('nato-dialogue.txt', sample)
    expect(await read('nato.story.json', printStory(story))).toEqual(story)
  })

  it('tells the encoding it guessed', async () => {
    const story = await read(
      'copy.txt',
      encodeSingleByte('Bir açıklama\nİSTANBUL (AA) - Şiddetli yağış için uyarı yapıldı.', 'windows-1254')!,
    )
    expect(story.doubts.map(({ says }) => says)).toContainEqual(expect.stringContaining('Windows-1254'))
    expect([story.language, story.dateline?.city]).toEqual(['tr', 'İstanbul'])
  })

  it('refuses what is no copy, each with its own words', async () => {
    expect(await failure('a.txt', '')).toBe('empty: a.txt is empty.')
    expect(await failure('a.txt', new Uint8Array(100 * 1024 * 1024))).toBe(
      'too-large: a.txt is 100 MB; copy may have up to 20 MB.',
    )
    expect(await failure('a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe(
      'unreadable-copy: a.docx is a damaged Word file.',
    )
    const whole = await docx(par('Text'))
    expect(await failure('a.docx', whole.slice(0, whole.length - 40))).toBe(
      'unreadable-copy: a.docx is a damaged Word file.',
    )
    const spoiled = await docx('<w:p><w:r>')
    expect(await failure('a.docx', spoiled)).toBe('unreadable-copy: a.docx is a damaged Word file.')
    const zip = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' })
    expect(await failure('a.zip', zip)).toMatch(/^binary: a\.zip is a packed file/)
    expect(await failure('a.docx', await docx(''))).toBe('empty: a.docx has no text in it.')
    expect(await failure('a.html', '<html><body><script>x</script></body></html>')).toBe(
      'empty: a.html has no text in it.',
    )
    expect(await failure('a.story.json', '{}')).toMatch(/^not-a-story: a\.story\.json/)
    expect(await failure('a.story.json', 'no json')).toMatch(/^not-a-story: /)
    expect(await failure('a.story.json', '{"format":"dateline-story","formatVersion":99,"story":{}}')).toMatch(
      /^newer-story: /,
    )
    expect(await failure('a.story.json', '{"format":"dateline-story","formatVersion":1,"story":{}}')).toMatch(
      /^not-a-story: /,
    )
  })

  it('refuses a Word file that would unpack to far more than it is', async () => {
    const bytes = await docx(par('Text'))
    const at = bytes.findIndex(
      (_, index) =>
        bytes[index] === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1 && bytes[index + 3] === 2,
    )
    new DataView(bytes.buffer).setUint32(at + 24, 0xf0000000, true)
    expect(await failure('a.docx', bytes)).toBe('too-large: a.docx would unpack to more than 200 MB.')
  })
})

describe('readPaste', () => {
  const paste = async (text: string, html: string): Promise<string> => {
    const answer = await readPaste(text, html, fixedDesk())
    return answer.ok
      ? body(answer.value).map(nodeText).join('\n') || nodeText(headline(answer.value))
      : answer.failure.code
  }

  it('takes the HTML where there is some, else the text', async () => {
    expect(await paste('Plain.', '<h1>Title</h1><p>Rich.</p>')).toBe('Rich.')
    expect(await paste('Title\nANKARA (AA) - Plain.', '')).toBe('Plain.')
    expect(await paste('Title\nANKARA (AA) - Plain.', '<img src="x">')).toBe('Plain.')
  })

  it('refuses an empty clipboard', async () => {
    expect(await paste('  ', '')).toBe('empty')
  })
})
