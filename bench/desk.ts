import { setTimeout as pause } from 'node:timers/promises'
import { findServer } from '#platform/database/found.ts'
import { mostUsedPages } from './desk/pages.ts'
import { demoPosts, signIn } from './desk/posts.ts'
import { readEach, readFor } from './desk/readers.ts'
import { reportAlone, reportMixed } from './desk/report.ts'
import { newForm, send } from './faults/writer.ts'
import { chanceFrom } from './measure/chance.ts'
import { familySeconds, processorSeconds } from './measure/cores.ts'
import { startDemoCopy } from './measure/demo.ts'

// The ten most used pages of the desk on the demonstration, as the commune, the district and the province open them: each
// alone; then 16 connections mixed while nobody writes; then the same while a commune records two exemplars a second.
const connections = 16
const seconds = 20
const product = await startDemoCopy(4111)
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
  const names = [...new Set(pages.map(({ name }) => name))]
  reportAlone(alone, names)
  const isQuick = [
    await readWhile('nobody writes'),
    await readWhile('two exemplars a second are recorded', recordOften),
  ]
  process.exitCode = isQuick.every(Boolean) ? 0 : 1

  async function readWhile(what: string, meanwhile?: (isOver: () => boolean) => Promise<number>): Promise<boolean> {
    let isOver = false
    const before = used()
    const writing = meanwhile?.(() => isOver)
    const mixed = await readFor(seconds, connections, chanceFrom(42), options)
    isOver = true
    const written = await writing
    const after = used()
    console.log(`Mixed, ${connections} connections, ${seconds} s, while ${what}${written ? ` (${written})` : ''}: ms`)
    const perPage = (at: 'server' | 'database') => (((after[at] - before[at]) * 1000) / mixed.length).toFixed(1)
    const isWithin = reportMixed(mixed, names, seconds)
    console.log(`Processor time a page: server ${perPage('server')} ms, database ${perPage('database')} ms\n`)
    return isWithin
  }
} finally {
  await product.stop()
}

/** Records exemplars as the commune, two a second; gives how many were taken. @throws where one is refused. */
async function recordOften(isOver: () => boolean): Promise<number> {
  const official = { cookie: await signIn(product.url, 'xa') }
  const chance = chanceFrom(7)
  for (let taken = 0; ; taken++) {
    if (isOver()) return taken
    const status = await send(product.url, official, newForm(chance))
    if (status !== 303) throw new Error(`Recording an exemplar: ${status}`)
    await pause(500)
  }
}

/** Seconds of processor time so far, of the server and of its database. */
function used(): { server: number; database: number } {
  const database = findServer(`${product.folder}/database`)
  return { server: processorSeconds(product.pid), database: database ? familySeconds(database.pid) : 0 }
}
