// `npm run bench:NAME` runs tests/bench/NAME.ts. Node 20 reads no TypeScript, so Vite loads the file.
import { runnerImport } from 'vite'

const [name, ...flags] = process.argv.slice(2)
const plain = { configFile: false, logLevel: 'error' }
const { module: { stylePackages } } = await runnerImport(`${import.meta.dirname}/../../electron/house-style/style-plugin.ts`, plain)
const { module } = await runnerImport(`${import.meta.dirname}/${name}.ts`, { ...plain, plugins: [stylePackages()] })
const figures = await module.measure({ quick: flags.includes('--quick'), rest: flags.filter((flag) => !flag.startsWith('--')), load: (file) => import(file) })
if (flags.includes('--json')) console.log(JSON.stringify({ bench: name, figures }))
process.exit(0)
