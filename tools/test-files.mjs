import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ready.mjs'

/** Those that take longest; the first makes the demonstration while short tests run beside it. */
const longest = ['bad-input', 'leak', 'leak-council', 'journeys/uploads', 'journeys/life', 'journeys/assess']

/** Every test file of the product, in an order that keeps every processor busy to the end. */
export function testFiles() {
  const files = ['test', 'src', 'seeds', 'client'].flatMap(testsIn)
  const [first, ...long] = longest.map((it) => `test/${it}.test.ts`)
  const short = files.filter((it) => !isLong(it))
  return [...new Set([first, ...short, ...long, ...files])].filter((it) => files.includes(it))
}

/** Journeys and crawls wait for the demonstration or a browser; short tests fill the time beside them. */
export function isLong(file) {
  return /^test\/(journeys|bad-input|leak|faults|permissions)/.test(file)
}

function testsIn(folder) {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }) : []
  return names
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort()
}
