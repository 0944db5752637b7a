// The checkers that people would use instead. Copied beside the packages that are named here, and run by plain Node from
// there: `node peers.mjs PEER FILE` prints how many findings a text has, for timing a cold start. As a worker it answers texts
// by the milliseconds that it took to check them.
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'

/** Packages at the versions that were measured first, and how each makes a function from text to a count of findings. */
export const peers = {
  'textlint': {
    packages: ['@textlint/kernel@15.8.0', '@textlint/textlint-plugin-text@15.8.0', 'textlint-rule-write-good@2.0.0', 'textlint-rule-terminology@5.2.16'],
    async make() {
      const { TextlintKernel } = await import('@textlint/kernel')
      const [plugin, writeGood, terminology] = await Promise.all(['@textlint/textlint-plugin-text', 'textlint-rule-write-good', 'textlint-rule-terminology'].map(main))
      const kernel = new TextlintKernel()
      const rules = [{ ruleId: 'write-good', rule: writeGood }, { ruleId: 'terminology', rule: terminology }]
      const options = { filePath: 'story.txt', ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules }
      return async (text) => (await kernel.lintText(text, options)).messages.length
    },
  },
  'retext': {
    packages: ['unified@11.0.5', 'retext-english@5.0.0', 'retext-stringify@4.0.0', 'retext-repeated-words@5.0.0', 'retext-indefinite-article@5.0.0', 'retext-sentence-spacing@6.0.0', 'retext-equality@7.1.0', 'retext-passive@5.0.0'],
    async make() {
      const { unified } = await import('unified')
      const names = ['retext-english', 'retext-repeated-words', 'retext-indefinite-article', 'retext-sentence-spacing', 'retext-equality', 'retext-passive', 'retext-stringify']
      const processor = unified()
      for (const plugin of await Promise.all(names.map(main))) processor.use(plugin)
      processor.freeze()
      return async (text) => (await processor.process(text)).messages.length
    },
  },
  'alex': {
    packages: ['alex@11.0.1'],
    async make() {
      const alex = await import('alex')
      return (text) => alex.text(text).messages.length
    },
  },
  'write-good': {
    packages: ['write-good@1.0.8'],
    async make() {
      const writeGood = await main('write-good')
      return (text) => writeGood(text).length
    },
  },
  'harper': {
    packages: ['harper.js@2.10.0'],
    async make() {
      const { LocalLinter } = await import('harper.js')
      const { binary } = await import('harper.js/binary')
      const linter = new LocalLinter({ binary })
      await linter.setup()
      return async (text) => (await linter.lint(text, { language: 'plaintext' })).length
    },
  },
}

/** What a package gives by default, whichever of the two kinds of module it is. */
async function main(name) {
  const { default: own } = await import(name)
  return own.default ?? own
}

const [, file, peer, story] = process.argv
if (parentPort) {
  const check = await peers[workerData].make()
  parentPort.on('message', async (texts) => {
    const begin = performance.now()
    for (const text of texts) await check(text)
    parentPort.postMessage(performance.now() - begin)
  })
  parentPort.postMessage('ready')
} else if (file?.endsWith('peers.mjs') && peer) {
  const check = await peers[peer].make()
  console.log(await check(await readFile(story, 'utf8')))
}
