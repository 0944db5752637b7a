// `npm run pictures` takes pictures of every view. Node 20 reads no TypeScript, so Vite loads the file that does it.
import { runnerImport } from 'vite'

const { module } = await runnerImport(`${import.meta.dirname}/pictures.ts`, { configFile: false, logLevel: 'error' })
await module.takePictures(process.argv.slice(2))
process.exit(0)
