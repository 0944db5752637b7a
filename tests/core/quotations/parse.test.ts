import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuotations } from '../../../core/quotations/parse'

/** The words of each quotation; parts in several blocks are joined by ` / `. */
function quoted(...blocks: string[]): string[] {
  return parseQuotations(blocks).quotations.map((quotation) =>
    quotation.parts.map(({ block, from, to }) => blocks[block]!.slice(from, to)).join(' / '),
  )
}

function unpaired(...blocks: string[]): string[] {
  return parseQuotations(blocks).unpaired.map(
    ({ block, from, side, until }) => `${side} ${block}:${from} until ${until}`,
  )
}

describe('parseQuotations', () => {
  it.each<[string, string[]]>([
    ['He said “no” to “me” and “you.”', ['“no”', '“me”', '“you.”']],
    ['“We agreed,” he said. “We did.”', ['“We agreed,”', '“We did.”']],
    ['He said "no" to "me" and "you."', ['"no"', '"me"', '"you."']],
    ['"We agreed," he said, "and we will."', ['"We agreed,"', '"and we will."']],
    ['Il a dit « non » et «oui».', ['« non »', '«oui»']],
    ['Er sagte „nein“ und „ja“.', ['„nein“', '„ja“']],
    ['Er sagte »nein« und ging.', ['»nein«']],
    ["``We agreed,'' he said.", ["``We agreed,''"]],
    ['He said ‘no’ to ‘me’.', ['‘no’', '‘me’']],
    ["He said 'no' to 'me'.", ["'no'", "'me'"]],
    ['A mixed “pair" and another "pair”.', ['“pair"', '"pair”']],
  ])('finds the quotations in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
    expect(unpaired(text)).toEqual([])
  })

  it.each([
    "Ukraine’s borders, the allies’ plan and Ukraine's allies' fears.",
    "Music of the ’90s and the '80s, rock ’n’ roll.",
    'Music of the ‘90s, rock ‘n’ roll.',
    'He is 5\'10" tall, she 6\'2".',
    'A 27" screen and a 5" pipe.',
    "Türkiye’nin ve Ankara'nın kararı.",
    'N’Djamena and O’Brien and the boys’.',
  ])('takes no apostrophe, foot or inch for a quotation: %s', (text) => {
    expect(quoted(text)).toEqual([])
    expect(unpaired(text)).toEqual([])
  })

  it('follows a speech that a colon led in over blocks without marks, to a closing mark of either shape', () => {
    expect(quoted('He said:', '"One.', 'Two.', 'Three.”')).toEqual(['"One. / Two. / Three.”'])
    expect(parseQuotations(['He said: "One.', 'Two.', 'Three."']).quotations[0]!.notReopened).toEqual([1, 2])
  })

  it.each<[string, string[]]>([
    ['without a colon', ['He said no. "One.', 'Two.', 'Three."']],
    ['where nothing closes', ['He said: "One.', 'Two.', 'Three.']],
    ['where another quotation comes first', ['He said: "One.', 'Two.', '"Three," she said.']],
  ])('follows none %s', (_, blocks) => {
    expect(quoted(...blocks).some((words) => words.includes('/'))).toBe(false)
  })

  it.each<[string, string[]]>([
    ['‘We don’t like the allies’ plan,’ he said.', ['‘We don’t like the allies’ plan,’']],
    ["'We don't like the allies' plan,' he said.", ["'We don't like the allies' plan,'"]],
    ['‘I love the ’90s,’ he said.', ['‘I love the ’90s,’']],
    ['“I love the ’90s,” he said of the allies’ music.', ['“I love the ’90s,”']],
    ['"He is 5\'10"," she said, "not 6\'."', ['"He is 5\'10","', '"not 6\'."']],
    ['"The 27" screen broke," she said.', ['"The 27" screen broke,"']],
    ['He called the ‘rules’ a joke.', ['‘rules’']],
  ])('keeps apostrophes and inches inside a quotation: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
    expect(unpaired(text)).toEqual([])
  })

  it.each<[string, string, string[]]>([
    ['“He told me ‘no’ twice,” she said.', '“He told me ‘no’ twice,”', ['‘no’']],
    ['“‘Never,’ he told me,” she said.', '“‘Never,’ he told me,”', ['‘Never,’']],
    [
      '“He said ‘I read “War” again,’ so I left,” she said.',
      '“He said ‘I read “War” again,’ so I left,”',
      ['‘I read “War” again,’'],
    ],
    ['‘He said “no” to me,’ she said.', '‘He said “no” to me,’', ['“no”']],
    ['“He said “no” to me,” she said.', '“He said “no” to me,”', ['“no”']],
    ['“What did he mean by ‘soon’?” she asked.', '“What did he mean by ‘soon’?”', ['‘soon’']],
  ])('nests: %s', (text, outer, nested) => {
    const [only, ...others] = parseQuotations([text]).quotations
    expect(others).toEqual([])
    expect(text.slice(only!.parts[0]!.from, only!.parts[0]!.to)).toBe(outer)
    expect(only!.nested.map(({ from, to }) => text.slice(from, to))).toEqual(nested)
  })

  it.each<[string, string[]]>([
    ['“We will—” he began—“not yield.”', ['“We will—”', '“not yield.”']],
    ['"We will--" he said -- "not yield."', ['"We will--"', '"not yield."']],
    ['"We—" "You?" "All of us."', ['"We—"', '"You?"', '"All of us."']],
    ['He said—“never”—and left.', ['“never”']],
  ])('survives a dash beside a mark: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it.each<[string[], string[]]>([
    [['“We agreed.', '“We will act.', '“Soon,” he said.'], ['“We agreed. / “We will act. / “Soon,”']],
    [
      ['"We agreed.', '"We will act," he said.', 'She left. "Yes."'],
      ['"We agreed. / "We will act,"', '"Yes."'],
    ],
    [
      ['He said: “We agreed.', '“We said ‘no’ to all.”', '“Never,” she said.'],
      ['“We agreed. / “We said ‘no’ to all.”', '“Never,”'],
    ],
    [['«Anlaştık.', '«Hareket edeceğiz» dedi.'], ['«Anlaştık. / «Hareket edeceğiz»']],
    [['‘We agreed.', '‘We don’t yield,’ he said.'], ['‘We agreed. / ‘We don’t yield,’']],
  ])('follows a speech over paragraphs that open again: %j', (blocks, expected) => {
    expect(quoted(...blocks)).toEqual(expected)
    expect(unpaired(...blocks)).toEqual([])
  })

  it('names the paragraph in which a running speech does not open again', () => {
    const parsed = parseQuotations(['“We agreed.', 'We will act,” he said.'])
    expect(parsed.quotations.map((quotation) => [quotation.parts.length, quotation.notReopened])).toEqual([[2, [1]]])
    expect(parsed.unpaired).toEqual([])
  })

  it.each<[string[], string[], string[]]>([
    [['“We agreed, he said.', '“We act,” she said.'], ['opening 0:0 until 0'], ['“We act,”']],
    [['“We agreed, he said. “We did.”', 'Nothing.'], ['opening 0:0 until 0'], ['“We did.”']],
    [['We agreed,” he said. “We did.”'], ['closing 0:10 until 0'], ['“We did.”']],
    [['“We agreed.', '“We act.', 'Nobody spoke.'], ['opening 0:0 until 1'], []],
    [['He called it “a plan.', 'Nobody spoke.', '“No,” she said.'], ['opening 0:13 until 0'], ['“No,”']],
    [['He said ‘no way to all.'], ['opening 0:8 until 0'], []],
    [['"We agreed, he said.', 'Nothing.'], ['opening 0:0 until 0'], []],
  ])('reports a mark without a partner: %j', (blocks, marks, expected) => {
    expect(unpaired(...blocks)).toEqual(marks)
    expect(quoted(...blocks)).toEqual(expected)
  })

  it('finds spans that are in bounds, in order and never overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      ' ',
      ' ',
      'a',
      'said',
      'he',
      ',',
      '.',
      '5',
      '—',
      's',
      '``',
      'İ',
    )
    const block = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const parts = parseQuotations(blocks).quotations.flatMap((quotation) => quotation.parts)
        let last = { block: 0, to: 0 }
        for (const part of parts) {
          expect(part.from).toBeLessThan(part.to)
          expect(part.to).toBeLessThanOrEqual(blocks[part.block]!.length)
          expect(part.block > last.block || (part.block === last.block && part.from >= last.to)).toBe(true)
          last = part
        }
        for (const { block: at, from, to } of parseQuotations(blocks).unpaired) {
          expect(blocks[at]!.slice(from, to)).toMatch(/^[“”"‘’'«»„‟]|^``$|^''$/)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
