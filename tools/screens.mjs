import { install, runNode } from './ready.mjs'

// Pictures of the main screens, at a desk's and a phone's width, from the demonstration: docs/guide/screens/.
install()
const { buildIfChanged } = await import('./stale.mjs')
await buildIfChanged()
process.exitCode = await runNode(['--import', 'tsx', 'tools/screens.ts'])
