import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

// the build is plain JavaScript, run before anything is compiled
type Build = (options: {
  root: string
  outdir: string
  only: 'browser'
}) => Promise<{ manifest: Record<string, string> }>
const { build } = (await import(new URL('../../tools/build.mjs', import.meta.url).href)) as { build: Build }

const outdir = mkdtempSync(join(tmpdir(), 'gs-build-'))
let manifest: Record<string, string>
const bytes = (name: string) => statSync(join(outdir, manifest[name] ?? `/assets/${name}`)).size

before(async () => {
  manifest = (await build({ root: process.cwd(), outdir, only: 'browser' })).manifest
})
after(() => rmSync(outdir, { recursive: true }))

test('every file a page asks for by name is built', () => {
  const asked = readdirSync('src/ui').flatMap((file) =>
    [...readFileSync(join('src/ui', file), 'utf8').matchAll(/'([a-z0-9-]+\.(?:css|js|svg|woff2))'/g)].map(
      (it) => it[1] ?? '',
    ),
  )
  assert.ok(asked.includes('portal.css') && asked.includes('desk.js'))
  for (const name of asked) assert.ok(bytes(name) > 0, name)
})

test('the fonts of a Vietnamese page of the portal stay under 30 kB, those of a Khmer page under 60 kB', () => {
  const sum = (names: string[]) => names.reduce((total, name) => total + bytes(name), 0)
  const latin = ['be-vietnam-pro-viet-400.woff2', 'be-vietnam-pro-viet-700.woff2']
  const vietnamese = sum([...latin, 'khmer-name.woff2'])
  assert.ok(vietnamese < 30_000, String(vietnamese))
  const khmer = sum([...latin, 'khmer-400.woff2', 'khmer-700.woff2'])
  assert.ok(khmer < 60_000, String(khmer))
})

test('the styles of the portal and the scripts of both faces stay small', () => {
  assert.ok(bytes('portal.css') < 36_000, String(bytes('portal.css')))
  assert.ok(bytes('desk.js') < 12_000, String(bytes('desk.js')))
  assert.ok(bytes('portal.js') + bytes('display.js') < 10_000, String(bytes('portal.js')))
})
