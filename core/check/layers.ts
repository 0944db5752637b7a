import { asFound, noAgency, primaryLanguage, type AcronymRow, type Agency, type Decided, type StyleOptions, type StylePackage } from './style'

/**
 * A style package as its own folder has it, before it is laid on those that it extends. It may add rows, replace one of
 * those below by its name, change a level or an option, and switch a rule off with a reason.
 */
export interface Layer extends Omit<StylePackage, 'layers' | 'language' | 'agency' | 'options'> {
  language?: string
  agency?: Agency
  options: Partial<StyleOptions>
}

type List = 'terms' | 'people' | 'places' | 'acronyms' | 'verbs' | 'leftovers' | 'rules' | 'words' | 'asides'

/**
 * The style of a layer and of those below it, in their order: the later decides. A row of a lower layer carries the name of the
 * package it is from; what carries none is the layer’s own. Null when no layer says for which language it is.
 */
export function styleOf(layer: Layer, below: readonly StylePackage[] = []): StylePackage | null {
  const { language = below.at(-1)?.language, agency = below.findLast((style) => style.agency.code !== '')?.agency ?? noAgency, ...own } = layer
  if (language === undefined) return null
  const rows = <Row extends Decided>(of: (style: Pick<StylePackage, List>) => readonly Row[], nameOf: (row: Row) => string, without: readonly string[] = []): Row[] => {
    const gone = new Set(without)
    return laid([...below.map((style) => from(of(style), style.name)), of(own)], nameOf).filter((row) => row.by === undefined || !gone.has(nameOf(row)))
  }
  return {
    ...own,
    language,
    agency,
    layers: [...unique(below.flatMap((style) => style.layers)), { name: own.name, version: own.version }],
    options: Object.assign({}, asFound, ...below.map((style) => choicesOf(style)), own.options, turkishOf(layer, below)) as StyleOptions,
    switches: Object.assign({}, ...below.map((style) => switchesFrom(style)), own.switches) as StylePackage['switches'],
    terms: rows(({ terms }) => terms, ({ wrong }) => wrong, own.without.terms),
    people: rows(({ people }) => people, ({ id }) => id, own.without.people),
    places: rows(({ places }) => places, ({ city, country }) => `${city}, ${country}`),
    acronyms: rows((style) => acronymsOf(style, language), ({ acronym, language: own = '' }) => `${acronym} ${own}`),
    verbs: rows(({ verbs }) => verbs, ({ verb }) => verb),
    leftovers: rows(({ leftovers }) => leftovers, ({ pattern }) => pattern),
    rules: rows(({ rules }) => rules, ({ id }) => id),
    words: rows(({ words }) => words, ({ word }) => word, own.without.words),
    asides: rows(({ asides }) => asides, ({ rule, words }) => `${rule}: ${words}`),
  }
}

/** What a style has chosen; what it leaves as found is left to the layers beside it. */
function choicesOf({ options: { turkish: _, ...options } }: StylePackage): Partial<StyleOptions> {
  return Object.fromEntries(Object.entries(options).filter(([option, choice]) => choice !== asFound[option as keyof StyleOptions]))
}

/** Turkish choices are a group of their own, of which a layer may change a single one. */
function turkishOf({ options }: Layer, below: readonly StylePackage[]): Pick<StyleOptions, 'turkish'> {
  const all = [...below.map((style) => style.options.turkish), options.turkish].filter((turkish) => turkish !== undefined)
  return all.length > 0 ? { turkish: Object.assign({}, ...all) as StyleOptions['turkish'] } : {}
}

/** With the language of their package: what an English one spells out, a Turkish one beside it does not replace. */
function acronymsOf({ acronyms, language: own }: { acronyms: readonly AcronymRow[], language?: string }, language: string): readonly AcronymRow[] {
  return acronyms.map((row) => ({ language: primaryLanguage(own ?? language), ...row }))
}

/** The rows of all layers, lowest first; where two have one name the later stands, at the place of the first. */
function laid<Row>(layers: readonly (readonly Row[])[], nameOf: (row: Row) => string): Row[] {
  const rows = new Map<string, Row>()
  for (const layer of layers) for (const row of layer) rows.set(nameOf(row), row)
  return [...rows.values()]
}

function from<Row extends Decided>(rows: readonly Row[], by: string): Row[] {
  return rows.map((row) => (row.by === undefined ? { ...row, by } : row))
}

function switchesFrom({ switches, name }: StylePackage): StylePackage['switches'] {
  return Object.fromEntries(Object.entries(switches).map(([id, change]) => [id, { by: name, ...change }]))
}

function unique(layers: StylePackage['layers']): StylePackage['layers'] {
  return [...new Map(layers.map((layer) => [layer.name, layer])).values()]
}
