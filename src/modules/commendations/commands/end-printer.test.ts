import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPrinter, trailOf } from '../factory.ts'
import { listPrinters } from '../queries/printers.ts'
import { endPrinter } from './end-printer.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const end = (id: string, over: object = {}, actor = officer) =>
  endPrinter({ db, actor, now }, { id, version: 1, ...over })
const isListed = async (id: string) => (await listPrinters(db, officer.post.unitId)).some((it) => it.id === id)

describe('endPrinter', () => {
  test('a printer that is used no more leaves the list, frees its name, and is in the audit trail', async () => {
    const id = await storedPrinter(db, officer, now, { name: 'Máy cũ' })
    await end(id)
    assert.equal(await isListed(id), false)
    await storedPrinter(db, officer, now, { name: 'Máy cũ' })
    assert.deepEqual(await trailOf(db, id), ['addPrinter', 'endPrinter'])
  })

  test('not by another unit, not twice, not over a newer state', async () => {
    const id = await storedPrinter(db, officer, now)
    await assert.rejects(end(id, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(end(id, { version: 5 }), { kind: 'stale' })
    assert.equal(await isListed(id), true)
    await end(id)
    await assert.rejects(end(id, { version: 2 }), { message: 'wrongState' })
  })

  test('no version names its field', async () => {
    const id = await storedPrinter(db, officer, now)
    await assert.rejects(end(id, { version: 'x' }), { fields: { version: 'notANumber' } })
  })
})
