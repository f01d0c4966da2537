import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { environment, install, root, run } from './ready.mjs'

// Everything that CI runs: install, Chromium, a database server of its own, types and style, then every test.
// `npm test -- WORD` runs only the test files whose path holds the word.
install()
const { buildIfChanged } = await import('./stale.mjs')
await buildIfChanged()
const wanted = process.argv.slice(2)
const chromium = findChromium()

if (wanted.length === 0) {
  const checked = await run('node', ['tools/check.mjs'])
  if (checked !== 0) process.exit(checked)
}

const server = spawn('node', ['--import', 'tsx', 'tools/test-server.mjs'], {
  cwd: root,
  env: environment(),
  stdio: ['pipe', 'pipe', 'inherit'],
})
const url = await new Promise((ok, fail) => {
  server.stdout.once('data', (line) => ok(String(line).trim()))
  server.once('exit', () => fail(new Error('The test database did not start.')))
})

const files = ['src', 'test', 'seeds', 'client']
  .flatMap(testsIn)
  .filter((file) => wanted.every((word) => file.includes(word)))
const code = await run(
  'node',
  ['--import', 'tsx', '--test', '--test-concurrency=3', '--test-timeout=240000', '--test-reporter=spec', ...files],
  { TEST_DATABASE_SERVER: url, CHROMIUM: chromium, LOG_LEVEL: 'error', TZ: 'UTC' },
)
server.stdin.end()
await new Promise((done) => server.once('exit', done))
process.exit(code)

function testsIn(folder) {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }) : []
  return names
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort()
}

/** The browser that the journeys use, and what reads PDF files in tests: Debian's, installed by apt where we may. */
function findChromium() {
  const known = () =>
    [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((it) => it && existsSync(it))
  const missing = [...(known() ? [] : ['chromium']), ...(existsSync('/usr/bin/pdftotext') ? [] : ['poppler-utils'])]
  if (missing.length > 0) {
    console.log(`Installing ${missing.join(', ')} for the tests (once)…`)
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const stdio = ['ignore', 'ignore', 'inherit']
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio })
  }
  if (known() && existsSync('/usr/bin/pdftotext')) return known()
  console.error(
    `The tests need Chromium and pdftotext: «apt-get install ${missing.join(' ')}» as root, or set CHROMIUM to its path.`,
  )
  process.exit(1)
}
