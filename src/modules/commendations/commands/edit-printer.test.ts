import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPrinter, trailOf } from '../factory.ts'
import { showPrinter } from '../queries/printers.ts'
import { editPrinter } from './edit-printer.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const told = { name: 'Canon khay A3', width: '420', height: '297', offsetX: '2,5', offsetY: '-1', scale: '99,8' }
const edit = (id: string, over: object = {}, actor = officer) =>
  editPrinter({ db, actor, now }, { id, version: 1, ...told, ...over })
const shown = (id: string) => showPrinter(db, scopeOf(officer), id)

describe('editPrinter', () => {
  test('its name, paper and correction change, and it is in the audit trail', async () => {
    const id = await storedPrinter(db, officer, now)
    await edit(id)
    const { name, width, height, offsetX, offsetY, scale, version } = await shown(id)
    assert.deepEqual(
      [name, width, height, offsetX, offsetY, scale, version],
      ['Canon khay A3', 420, 297, 2.5, -1, 99.8, 2],
    )
    assert.deepEqual(await trailOf(db, id), ['addPrinter', 'editPrinter'])
  })

  test('not by another unit, not over what somebody saved first, and nothing is written', async () => {
    const id = await storedPrinter(db, officer, now)
    await assert.rejects(edit(id, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(edit(id, { version: 7 }), { kind: 'stale' })
    assert.equal((await shown(id)).version, 1)
  })

  test('a length that no printer is out by, and no number, name their fields', async () => {
    const id = await storedPrinter(db, officer, now)
    await assert.rejects(edit(id, { offsetX: '70', offsetY: 'x', scale: '80' }), {
      fields: { offsetX: 'tooLarge', offsetY: 'notANumber', scale: 'tooSmall' },
    })
  })
})
