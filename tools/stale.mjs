import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './ready.mjs'

/** Builds the server, the styles and the scripts when a source is not the one they were built from. */
export async function buildIfChanged() {
  const mark = join(root, 'dist/.built')
  const now = sourcesHash()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return
  const code = await runNode(['tools/build.mjs'])
  if (code !== 0) process.exit(code)
  writeFileSync(mark, now)
}

function sourcesHash() {
  const hash = createHash('sha256')
  for (const folder of ['src', 'client', 'seeds', 'tools'])
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (!/\.(ts|tsx|css|mjs)$/.test(name)) continue
      const { size, mtimeMs } = statSync(join(root, folder, name))
      hash.update(`${folder}/${name}:${size}:${mtimeMs}\n`)
    }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
}
