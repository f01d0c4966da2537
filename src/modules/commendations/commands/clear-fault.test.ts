import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedReturned, trailOf } from '../factory.ts'
import { clearFault } from './clear-fault.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const returned = () => storedReturned(db, { commune, district, now })
const faultNow = (id: string) =>
  db.selectFrom('commendations.fault').select(['answer', 'cleared_by']).where('id', '=', id).executeTakeFirst()

describe('clearFault', () => {
  test('one fault is ticked off with how it was mended, and is in the audit trail', async () => {
    const { id, faultId } = await returned()
    await clearFault({ db, actor: commune, now }, { id, version: 3, faultId, answer: 'Đã ký' })
    assert.deepEqual(await faultNow(faultId), { answer: 'Đã ký', cleared_by: commune.id })
    assert.ok((await trailOf(db, id)).includes('clearFault'))
  })

  test('not by the desk that raised it nor a stranger, not without words, not a fault of another dossier', async () => {
    const { id, faultId } = await returned()
    const other = await returned()
    const clear = (actor: typeof commune, over: object) =>
      clearFault({ db, actor, now }, { id, version: 3, faultId, answer: 'Đã ký', ...over })
    await assert.rejects(clear(stranger, {}), { kind: 'forbidden' })
    await assert.rejects(clear(commune, { answer: '' }), { fields: { answer: 'required' } })
    await assert.rejects(clear(commune, { faultId: other.faultId }), { kind: 'missing' })
    assert.deepEqual(await faultNow(faultId), { answer: null, cleared_by: null })
  })
})
