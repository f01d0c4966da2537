// Runs test files in the order given, three processes at a time, told as `spec`. A long file has a process of its own; the
// others share one per folder, so that the product is loaded once for all of them and not once for each.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { isLong } from './test-files.mjs'
import { root } from './ready.mjs'

const stopped = new AbortController()
process.once('SIGTERM', () => stopped.abort())
const { signal } = stopped
const folder = join(root, 'var/tests')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const running = run({
  files: batches(process.argv.slice(2)).map(write),
  signal,
  concurrency: 3,
  timeout: 600_000,
  execArgv: ['--import', 'tsx', '--test-force-exit'],
})
running.on('test:fail', () => {
  process.exitCode = 1
})
running.compose(new spec()).pipe(process.stdout)

/** Which files share a process. */
function batches(files) {
  const sharing = new Map()
  for (const file of files) {
    const name = isLong(file) ? file : /^(src\/modules\/[^/]+|[^/]+\/[^/]+)/.exec(file)[0]
    sharing.set(name, [...(sharing.get(name) ?? []), file])
  }
  return [...sharing.values()]
}

/**
 * Writes the file that loads a batch. Its first test holds the others back until all are known: else the process would end
 * once those known so far are done, and lose the rest without a word.
 */
function write(files, at) {
  const path = join(folder, `${String(at).padStart(3, '0')}.test.mjs`)
  const lines = [
    "import { test } from 'node:test'",
    'const loading = Promise.withResolvers()',
    `test(${JSON.stringify(`loads ${files.length === 1 ? files[0] : `${files[0]} and ${files.length - 1} more`}`)}, () => loading.promise)`,
    'try {',
    ...files.map((file) => `  await import(${JSON.stringify(join('../..', file))})`),
    '  loading.resolve()',
    '} catch (error) {',
    '  loading.reject(error)',
    '}',
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
