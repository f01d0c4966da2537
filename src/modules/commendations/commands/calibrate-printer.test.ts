import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPrinter, trailOf } from '../factory.ts'
import { showPrinter } from '../queries/printers.ts'
import { calibratePrinter } from './calibrate-printer.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const calibrate = (id: string, over: object = {}, actor = officer) =>
  calibratePrinter({ db, actor, now }, { id, version: 1, left: '17,5', top: '21', across: '257', ...over })
const shown = (id: string) => showPrinter(db, scopeOf(officer), id)

describe('calibratePrinter', () => {
  test('from what the ruler shows the printer is put right, with who measured, and it is in the audit trail', async () => {
    const id = await storedPrinter(db, officer, now)
    await calibrate(id)
    const { offsetX, offsetY, scale, measuredBy } = await shown(id)
    assert.deepEqual([offsetX, offsetY, scale, measuredBy], [2.5, -1, 100, 'Cán bộ officer'])
    assert.deepEqual(await trailOf(db, id), ['addPrinter', 'calibratePrinter'])
  })

  test('not by another unit, not over a newer state, and nothing is written', async () => {
    const id = await storedPrinter(db, officer, now)
    await assert.rejects(calibrate(id, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(calibrate(id, { version: 3 }), { kind: 'stale' })
    assert.equal((await shown(id)).measuredAt, null)
  })

  test('what was not measured, and what no printer does, names its field', async () => {
    const id = await storedPrinter(db, officer, now)
    await assert.rejects(calibrate(id, { left: '', top: 'hai' }), { fields: { left: 'required', top: 'notANumber' } })
    await assert.rejects(calibrate(id, { across: '180' }), { fields: { across: 'commendations.measuredTooFar' } })
  })
})
