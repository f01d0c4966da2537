import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { after, test } from 'node:test'
import { enqueue } from '#platform/jobs.ts'
import { createStore } from '#platform/files/store.ts'
import { testDatabase, urlOf } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { givePictures, storedBook, storedPrintable } from './factory.ts'
import { makeBook } from './jobs.ts'

const db = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'gs-killed-'))
const files = createStore(folder)
const workers: ChildProcess[] = []
after(() => {
  for (const it of workers) it.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
const startProcess = () => {
  const args = ['--import', 'tsx', 'test/worker-process.ts', urlOf(db), folder, someDay.toISOString()]
  const started = spawn(process.execPath, args, { stdio: 'ignore' })
  workers.push(started)
  return started
}
const bookAt = (id: string) => db.selectFrom('outreach.book').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const count = async (table: 'files.file' | 'audit.entry') =>
  Number(
    (
      await db
        .selectFrom(table)
        .select((it) => it.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
const until = async (id: string, is: (book: Awaited<ReturnType<typeof bookAt>>) => boolean) => {
  for (let times = 0; times < 6000; times++) {
    const book = await bookAt(id)
    if (is(book)) return book
    await pause(10)
  }
  throw new Error('waited too long')
}

test('a worker that is killed in the middle of a book leaves no half of it, and the next one makes it whole', async () => {
  const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
  const stories: string[] = []
  for (let times = 0; times < 25; times++) {
    const id = await storedPrintable(db, officer)
    await givePictures(db, files, id)
    stories.push(id)
  }
  const bookId = await storedBook(db, officer, stories)
  await enqueue(db, makeBook, { bookId })
  const before = [await count('files.file'), await count('audit.entry')]

  const first = startProcess()
  const half = await until(bookId, ({ state, done }) => state === 'making' && done >= 3)
  first.kill('SIGKILL')
  assert.equal(half.state, 'making')
  const left = await bookAt(bookId)
  assert.deepEqual([left.state, left.epub_id, left.pdf_id, left.made_at], ['making', null, null, null])
  assert.deepEqual([await count('files.file'), await count('audit.entry')], before)

  startProcess()
  const made = await until(bookId, ({ state }) => state === 'done' || state === 'failed')
  assert.deepEqual([made.state, made.done], ['done', made.total])
  assert.deepEqual([await count('files.file'), await count('audit.entry')], [before[0]! + 2, before[1]! + 1])
  const bound = await db.selectFrom('outreach.book_story').select('edition_id').where('book_id', '=', bookId).execute()
  assert.equal(bound.filter(({ edition_id }) => edition_id !== null).length, stories.length)
})
