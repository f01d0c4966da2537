import { install, runNode } from './ready.mjs'

install()
process.exitCode = await runNode(['--import', 'tsx', 'tools/khmer-list.ts'])
