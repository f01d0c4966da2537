import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, trailOf } from '../factory.ts'
import { sendBack } from './send-back.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const back = (id: string, over: object = {}, actor = district) =>
  sendBack({ db, actor, now }, { id, version: 2, faults: 'Thiếu chữ ký\n\nThiếu số liệu năm 2023', ...over })
const faultsOf = (id: string) =>
  db.selectFrom('commendations.fault').select('text').where('dossier_id', '=', id).orderBy('ord').execute()

describe('sendBack', () => {
  test('goes back to the unit with a line for each fault, and is in the audit trail', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await back(id)
    const { state, holder_id, returned_by } = await dossierNow(db, id)
    assert.deepEqual([state, holder_id, returned_by], ['returned', commune.post.unitId, district.post.unitId])
    assert.deepEqual(
      (await faultsOf(id)).map(({ text }) => text),
      ['Thiếu chữ ký', 'Thiếu số liệu năm 2023'],
    )
    assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'sendBack'])
  })

  test('only by the desk on which it lies, and not without a fault', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    for (const actor of [commune, stranger]) await assert.rejects(back(id, {}, actor), { kind: 'forbidden' })
    await assert.rejects(back(id, { faults: '  ' }), { fields: { faults: 'required' } })
    await assert.rejects(back(id, { faults: Array(21).fill('x').join('\n') }), { fields: { faults: 'tooMany' } })
    assert.deepEqual(await faultsOf(id), [])
  })
})
