import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedBook, storedPrintable } from '../factory.ts'
import { failBook } from '../repository/book.ts'
import { remakeBook } from './remake-book.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedBook(db, officer, [await storedPrintable(db, officer)])
const state = async () =>
  (await db.selectFrom('outreach.book').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('remakeBook', () => {
  test('a book that is waiting or being made is not ordered twice', async () => {
    await assert.rejects(remakeBook({ db, actor: officer, now }, { id, version: 1 }), {
      fields: { form: 'outreach.isMade' },
    })
  })

  test('another unit may not, and an old version is refused', async () => {
    await failBook(db, id, 'x')
    await assert.rejects(remakeBook({ db, actor: stranger, now }, { id, version: 2 }), { kind: 'forbidden' })
    await assert.rejects(remakeBook({ db, actor: officer, now }, { id, version: 1 }), { kind: 'stale' })
    await assert.rejects(remakeBook({ db, actor: officer, now }, { id, version: 'x' }), {
      fields: { version: 'notANumber' },
    })
    assert.equal(await state(), 'failed')
  })

  test('a failed one waits for the worker again', async () => {
    await remakeBook({ db, actor: officer, now }, { id, version: 2 })
    assert.equal(await state(), 'queued')
    const entry = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entry, [{ action: 'outreach.remakeBook' }])
  })
})
