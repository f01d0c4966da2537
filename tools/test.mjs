import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment, install, root, run } from './ready.mjs'
import { testFiles } from './test-files.mjs'

// Everything that CI runs: install, Chromium, a database server of its own, types and style, then every test.
// `npm test -- WORD …` runs only the test files whose path holds one of the words.
install()
const wanted = process.argv.slice(2)
const files = testFiles().filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
if (files.length === 0) {
  console.error(`No test file has «${wanted.join('» or «')}» in its path.`)
  process.exit(1)
}
const { buildIfChanged } = await import('./stale.mjs')
await buildIfChanged()
const chromium = findChromium()
const compiled = join(root, 'var/compiled') // each test file is a process of its own: none compiles the product again

if (wanted.length === 0) {
  const checked = await run('node', ['tools/check.mjs'])
  if (checked !== 0) process.exit(checked)
}

// A server that stands already (TEST_DATABASE_SERVER) keeps the demonstration from one run to the next.
const standing = process.env.TEST_DATABASE_SERVER
const server = standing ? undefined : startServer()
const url = standing ?? (await addressOf(server))

// A whole run takes minutes. One that hangs ends, and tells in which file.
const limit = setTimeout(() => {
  console.error('The tests did not end within 40 minutes.')
  process.emit('SIGTERM', 'SIGTERM')
}, 40 * 60_000)
const code = await run('node', ['tools/run-tests.mjs', ...files], {
  TEST_DATABASE_SERVER: url,
  CHROMIUM: chromium,
  LOG_LEVEL: 'error',
  TZ: 'UTC',
  NODE_COMPILE_CACHE: compiled,
})
clearTimeout(limit)
server?.stdin.end()
if (server) await new Promise((done) => server.once('exit', done))
process.exit(code)

function startServer() {
  const options = { cwd: root, env: environment(), stdio: ['pipe', 'pipe', 'inherit'] }
  return spawn('node', ['--import', 'tsx', 'tools/test-server.mjs'], options)
}

function addressOf(started) {
  return new Promise((ok, fail) => {
    started.stdout.once('data', (line) => ok(String(line).trim()))
    started.once('exit', () => fail(new Error('The test database did not start.')))
  })
}

/** The browser that the journeys use, and what opens PDF and Word files in tests: Debian's, installed by apt where we may. */
function findChromium() {
  const known = () =>
    [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((it) => it && existsSync(it))
  const missing = () => [
    ...(known() ? [] : ['chromium']),
    ...(existsSync('/usr/bin/pdftotext') ? [] : ['poppler-utils']),
    ...(existsSync('/usr/bin/soffice') ? [] : ['libreoffice-writer']),
  ]
  if (missing().length > 0) {
    console.log(`Installing ${missing().join(', ')} for the tests (once; half a minute)…`)
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const stdio = ['ignore', 'ignore', 'inherit']
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing()], { stdio })
  }
  if (missing().length === 0) return known()
  console.error(
    `The tests need Chromium, poppler-utils and LibreOffice Writer: «apt-get install --no-install-recommends ${missing().join(' ')}» as root, or set CHROMIUM to the browser's path.`,
  )
  process.exit(1)
}
