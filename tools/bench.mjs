import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { install, root, runNode } from './ready.mjs'

// One measurement, against the product as it ships: `npm run bench -- portal`.
const [name = '', ...rest] = process.argv.slice(2)
const file = `bench/${name}.ts`
if (!/^[a-z-]+$/.test(name) || !existsSync(join(root, file))) {
  const names = readdirSync(join(root, 'bench')).filter((it) => it.endsWith('.ts'))
  console.log(`npm run bench -- ${names.map((it) => it.slice(0, -3)).join(' | ')}`)
  process.exit(name ? 1 : 0)
}
install()
const { buildIfChanged } = await import('./stale.mjs')
await buildIfChanged()
process.exitCode = await runNode(['--import', 'tsx', file, ...rest])
