import { install, runNode } from './ready.mjs'

install()
process.exitCode = await runNode(['--import', 'tsx', 'tools/db-verbs.ts', ...process.argv.slice(2)])
