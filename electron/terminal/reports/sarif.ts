import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding, Level } from '../../../core/check/finding'
import { wholeLines } from '../../../core/copy/in-source'
import type { Place } from '../../../core/story/place'
import { stretchOf, type Checked } from '../checked'
import { lineAndColumn } from './line-and-column'
import type { Report } from './report'

const levels: Record<Level, string> = { error: 'error', warning: 'warning', advice: 'note' }

/**
 * `--sarif`: one log of SARIF 2.1.0 (OASIS, 27 March 2020) for all files, as code hosts and editors read it. Columns are
 * UTF-16 units (§3.14.17). A place that is not in the file as the story has it is told by the name of its field alone
 * (§3.33, logical locations).
 */
export const asSarif: Report = (all, output, { version, rules }) => {
  const used = new Set(all.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const driver = {
    name: 'Dateline',
    version,
    semanticVersion: version,
    rules: rules.filter(({ id }) => used.has(id)).map(({ id, level, source, allows, wrong }) => ({
      id,
      shortDescription: { text: source },
      help: { text: helpOf(wrong, allows) },
      defaultConfiguration: { level: levels[level] },
    })),
  }
  const indices = new Map(driver.rules.map(({ id }, index) => [id, index]))
  const results = all.flatMap((checked) => checked.findings.map((finding) => ({
    ruleId: finding.rule,
    ...(indices.has(finding.rule) ? { ruleIndex: indices.get(finding.rule) } : {}),
    level: levels[finding.level],
    message: { text: finding.message },
    locations: [location(checked, finding.place)],
    ...(finding.related.length ? { relatedLocations: finding.related.map(({ place }, id) => ({ id, ...location(checked, place) })) } : {}),
    ...fixesOf(checked, finding),
  })))
  output.line(JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }, null, 2))
}

function helpOf(wrong: readonly (readonly [string, string | null])[], allows: readonly string[]): string {
  const lines = wrong.slice(0, 2).map(([before, after]) => (after === null ? `Wrong: ${before}` : `Wrong: ${before} Right: ${after}`))
  return [...lines, ...allows.slice(0, 1).map((text) => `Also right: ${text}`)].join('\n')
}

function location(checked: Checked, place: Place) {
  const region = regionOf(checked, place)
  return {
    physicalLocation: { artifactLocation: artifactOf(checked), ...(region ? { region } : {}) },
    logicalLocations: [{ name: place.field, fullyQualifiedName: `${place.field}/${place.block}`, kind: 'element' }],
  }
}

function artifactOf({ file }: Checked): { uri: string } {
  return { uri: file === '-' ? 'stdin' : pathToFileURL(resolve(file)).href }
}

function regionOf(checked: Checked, place: Place, isWholeBlock = false) {
  const own = stretchOf(checked, place)
  if (!own) return null
  const { text } = checked.source!
  const stretch = isWholeBlock ? wholeLines(text, own) : own
  const from = lineAndColumn(text, stretch.from)
  const to = lineAndColumn(text, stretch.to)
  return {
    startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column,
    charOffset: stretch.from, charLength: stretch.to - stretch.from,
  }
}

/** Only fixes all of whose places are in the file. */
function fixesOf(checked: Checked, { fixes }: Finding) {
  const told = fixes.flatMap(({ title, edits }) => {
    const replacements = edits.flatMap(({ place, instead, removeBlock }) => {
      const region = regionOf(checked, place, removeBlock)
      return region ? [{ deletedRegion: region, insertedContent: { text: instead } }] : []
    })
    if (replacements.length < edits.length) return []
    return [{ description: { text: title }, artifactChanges: [{ artifactLocation: artifactOf(checked), replacements }] }]
  })
  return told.length ? { fixes: told } : {}
}
