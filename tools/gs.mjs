import { install, runNode } from './ready.mjs'

// The administrator's verbs: `npm run gs -- status`. They work whether or not the product runs.
install()
process.exitCode = await runNode(['--import', 'tsx', 'tools/gs-verbs.ts', ...process.argv.slice(2)])
