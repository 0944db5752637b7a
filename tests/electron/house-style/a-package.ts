import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A small package in which nothing is wrong, by file. */
export const whole: Record<string, string> = {
  'package.yaml': `name: small
version: 2026.11.1
effective: 2026-11-02
language: en
agency: { name: Small Agency, code: SA, domain: small.example, rights: © Small Agency }
options:
  closing: us
  percent: word
  acronymPoints: without
  dateline: spaced-hyphen
  headlineLimit: 70
  headlineWarn: 60
  leadWords: 35
  sentenceWords: 40
  marks: curly
  months: short
  clock: 12-hour
  dollars: sign
  euros: sign
  spelling: us
  headlineCase: sentence
  millions: word
  ages: figures
switches:
  words/said: { off: true, because: Nobody here minds }
`,
  'terms/words.csv': `rule,wrong,right,note,source,level,case,unless_after,unless_before
words/toward,towards,toward,,Our own judgement,error,start,,
places/names,Kiev,Kyiv,"Kyiv, since 2019.",Our own judgement,error,exact,chicken | Dynamo,Post
`,
  'people/heads.yaml': `- id: ivan-duque
  full: Ivan Duque Marquez
  accepted: [Ivan Duque]
  second: Duque
  never: [Marquez]
  titles:
    - { form: Colombian President, before: true, from: 2018-08-07, until: 2022-08-07 }
  source: Our own judgement
  checked: 2026-11-02
`,
  'places.csv': 'city,country,stands_alone\nBrussels,Belgium,yes\n',
  'acronyms.csv': 'acronym,full,known\nWEU,Western European Union,no\n',
  'verbs.yaml': 'neutral: [said]\nloaded: [claimed]\n',
  'leftovers.yaml': `- { rule: leftovers/share, pattern: '^share me$', source: Our own judgement }\n`,
  'rules/words.yaml': `- id: words/use
  kind: substitution
  level: warning
  swap: { utilise*: use* }
  endings: [s]
  message: We write “{right}”.
  source: Our own judgement
  wrong:
    - [They utilise it., They use it.]
  allows: [They use it.]
`,
}

/** The folder of a package for this test: the whole one with some files changed, added, or taken out by null. */
export function aPackage(changes: Record<string, string | Uint8Array | null> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-style-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries({ ...whole, ...changes })) {
    if (content === null) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** One of the whole package's files with a stretch of it replaced. */
export function changed(name: string, from: string, to: string): Record<string, string> {
  if (!whole[name]!.includes(from)) throw new Error(`${name} has no “${from}”`)
  return { [name]: whole[name]!.replace(from, to) }
}
