import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { trailOf } from '../factory.ts'
import { listPrinters } from '../queries/printers.ts'
import { addPrinter } from './add-printer.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const { unitId } = officer.post
const add = (over: object = {}, actor = officer) =>
  addPrinter({ db, actor, now }, { unitId, name: 'Canon phòng họp', width: '297', height: '210', ...over })
const known = async () => (await listPrinters(db, unitId)).map(({ name, width, scale }) => [name, width, scale])

describe('addPrinter', () => {
  test('a printer stands in its unit’s list, true to size until it is measured, and in the audit trail', async () => {
    const { id } = await add({ width: '296,5' })
    assert.deepEqual(await known(), [['Canon phòng họp', 296.5, 100]])
    assert.deepEqual(await trailOf(db, id), ['addPrinter'])
  })

  test('not by another unit, nor by an inspector, and nothing is written', async () => {
    const before = await known()
    await assert.rejects(add({ name: 'Khác' }, stranger), { kind: 'forbidden' })
    await assert.rejects(add({ name: 'Khác' }, await anOfficial(db, 'inspector', 'xa-chau-dien')), {
      kind: 'forbidden',
    })
    assert.deepEqual(await known(), before)
  })

  test('what is missing, no length, or a name that is there already, tones and capitals apart, names its field', async () => {
    await add({ name: 'Brother' })
    await assert.rejects(add({ name: '', width: 'rộng', height: '20' }), {
      fields: { name: 'required', width: 'notANumber', height: 'tooSmall' },
    })
    await assert.rejects(add({ name: 'brÓther' }), { fields: { name: 'commendations.printerThere' } })
  })
})
