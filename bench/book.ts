import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { findAddress } from '#platform/database/found.ts'
import { connect } from '#platform/db.ts'
import { makeLibrary } from './book/library.ts'
import { startProduct } from './measure/product.ts'
import { printBound, printTable } from './measure/table.ts'
import { open, send } from './recognition/asking.ts'

// A book of 200 stories with their pictures, ordered on the desk of the product as it ships and made by its worker.
const dataDir = mkdtempSync(join(tmpdir(), 'gs-book-'))
const product = await startProduct({ dataDir, port: 4523 })
const db = connect(findAddress(join(dataDir, 'database'))!, 3)
const { url } = product
const root = '/lam-viec/phat-hanh/an-pham'
try {
  const count = 200
  const { officer, stories } = await makeLibrary(db, join(dataDir, 'files'), count, new Date())
  const atRest = memoryOf(product.pid)
  const started = performance.now()
  const ordered = await send(url, officer, `${root}/moi`, [
    ['language', 'vi'],
    ['title', 'Hai trăm gương sáng'],
    ['issuer', 'Ủy ban nhân dân tỉnh'],
    ['responsible', 'Trần Minh Quân'],
    ...stories.map((id) => ['stories', id] as [string, string]),
  ])
  const seen = new Set<number>()
  const pages: number[] = []
  let book = await read()
  while (book.state !== 'done' && book.state !== 'failed' && performance.now() - started < 300_000) {
    seen.add(book.done)
    pages.push((await open(url, officer, ordered.location)).milliseconds)
    await pause(200)
    book = await read()
  }
  const seconds = (performance.now() - started) / 1000
  const peak = memoryOf(product.pid)
  await pause(3000)
  const after = memoryOf(product.pid)
  const sizes = await db
    .selectFrom('files.file')
    .select(['type', 'size'])
    .where(
      'id',
      'in',
      [book.epub_id, book.pdf_id].filter((it) => it !== null),
    )
    .execute()
  printTable(
    [`a book of ${count} stories, ${count} pictures`, 'figure'],
    [
      ['ordered to ready, s', seconds.toFixed(1)],
      ...sizes.map(({ type, size }) => [type, `${(size / 1e6).toFixed(1)} MB`]),
      ['memory of the server before, MB', atRest.now],
      ['at most', peak.most],
      ['after', after.now],
      ['its page meanwhile, slowest, ms', Math.max(...pages).toFixed(0)],
      ['steps seen', [...seen].sort((a, b) => a - b).join(' ')],
    ],
  )
  const bounds = [
    printBound('the book is made', book.state === 'done', book.error ?? book.state, 'done'),
    printBound('ready', seconds < 120, `${seconds.toFixed(1)} s`, '< 120 s'),
    printBound('it tells how far it is', seen.size > 5, `${seen.size} steps seen`, '> 5'),
    printBound('memory of the server at most', peak.most < 1500, `${peak.most} MB`, '< 1500 MB'),
  ]
  process.exitCode = bounds.every(Boolean) ? 0 : 1
} finally {
  await db.destroy()
  await product.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

function read() {
  return db.selectFrom('outreach.book').selectAll().executeTakeFirstOrThrow()
}

function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}
