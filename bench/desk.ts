import { findServer } from '#platform/database/found.ts'
import { mostUsedPages } from './desk/pages.ts'
import { demoPosts, signIn } from './desk/posts.ts'
import { readEach, readFor, type Taken } from './desk/readers.ts'
import { chanceFrom } from './measure/chance.ts'
import { familySeconds, processorSeconds } from './measure/cores.ts'
import { demoFolder, startDemo } from './measure/demo.ts'
import { median, percentile } from './measure/figures.ts'
import { printBound, printTable } from './measure/table.ts'

// The ten most used pages of the desk on the demonstration, as the commune, the district and the province open them: each
// alone, then 16 connections mixed.
const connections = 16
const seconds = 20
const product = await startDemo(4111)
try {
  const cookies = new Map<string, string>()
  for (const post of demoPosts) cookies.set(post, await signIn(product.url, post))
  const cookieOf = ({ post }: { post: string }) => cookies.get(post) ?? ''
  const open = async (post: string, path: string) =>
    (await fetch(product.url + path, { headers: { cookie: cookieOf({ post }) } })).text()

  const pages = await mostUsedPages(open)
  const options = { url: product.url, pages, cookieOf }
  await readEach(2, options) // warms up
  const alone = await readEach(7, options)
  const before = used()
  const mixed = await readFor(seconds, connections, chanceFrom(42), options)
  const after = used()
  report(alone, mixed, [...new Set(pages.map(({ name }) => name))])
  const perPage = (at: 'server' | 'database') => (((after[at] - before[at]) * 1000) / mixed.length).toFixed(1)
  console.log(`Processor time a page: server ${perPage('server')} ms, database ${perPage('database')} ms`)
} finally {
  await product.stop()
}

/** Seconds of processor time so far, of the server and of its database. */
function used(): { server: number; database: number } {
  const database = findServer(`${demoFolder()}/database`)
  return { server: processorSeconds(product.pid), database: database ? familySeconds(database.pid) : 0 }
}

function report(alone: readonly Taken[], mixed: readonly Taken[], names: readonly string[]): void {
  const times = (taken: readonly Taken[], name?: string, post?: string) =>
    taken
      .filter(({ page }) => (!name || page.name === name) && (!post || page.post === post))
      .map(({ milliseconds }) => milliseconds)
  const shown = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1))

  console.log('Alone, one connection: median in ms')
  printTable(
    ['page', ...demoPosts],
    names.map((name) => [name, ...demoPosts.map((post) => shown(median(times(alone, name, post))))]),
  )
  console.log(`Mixed, ${connections} connections, ${seconds} s: ms`)
  const row = (title: string, values: readonly number[]) => [
    ...[title, values.length, shown(median(values)), shown(percentile(values, 0.95)), shown(percentile(values, 1))],
  ]
  printTable(
    ['page', 'times', 'median', 'p95', 'most'],
    [...names.map((name) => row(name, times(mixed, name))), row('all', times(mixed))],
  )
  console.log(`${(mixed.length / seconds).toFixed(0)} pages per second\n`)
  const p95 = percentile(times(mixed), 0.95)
  const holds = printBound('p95 of the desk’s pages', p95 < 100, `${p95.toFixed(1)} ms`, '< 100 ms')
  process.exitCode = holds ? 0 : 1
}
