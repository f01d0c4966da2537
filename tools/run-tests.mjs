// Runs test files in the order given (Node's command line sorts them): one process each, three at a time, told as `spec`.
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const files = process.argv.slice(2)
const stopped = new AbortController()
process.once('SIGTERM', () => stopped.abort())
const { signal } = stopped
const running = run({
  files,
  signal,
  concurrency: 3,
  timeout: 240_000,
  execArgv: ['--import', 'tsx', '--test-force-exit'],
})
running.on('test:fail', () => {
  process.exitCode = 1
})
running.compose(new spec()).pipe(process.stdout)
