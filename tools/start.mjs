import { install, runNode } from './ready.mjs'

const isDemo = process.argv.includes('--demo')

install()
const { buildIfChanged } = await import('./stale.mjs')
await buildIfChanged()
const data = isDemo && !process.env.DATA_DIR ? { DATA_DIR: 'var/demo' } : {}
process.exitCode = await runNode(['--enable-source-maps', 'dist/main.js', ...process.argv.slice(2)], data)
