import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, trailOf } from '../factory.ts'
import { decline } from './decline.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const districtHead = await anOfficial(db, 'head', 'huyen-cau-ke')

describe('decline', () => {
  test('the head of the desk does not select a dossier, tells the unit why, and is in the audit trail', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await decline({ db, actor: districtHead, now }, { id, version: 2, reason: 'Chưa nổi bật so với các xã khác' })
    const { state, closed_reason } = await dossierNow(db, id)
    assert.deepEqual([state, closed_reason], ['declined', 'Chưa nổi bật so với các xã khác'])
    assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'decline'])
  })

  test('not by an officer of the desk nor by its own unit, not without a reason, not twice', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    const say = (actor: typeof commune, over: object = {}) =>
      decline({ db, actor, now }, { id, version: 2, reason: 'Chưa nổi bật', ...over })
    for (const actor of [district, commune]) await assert.rejects(say(actor), { kind: 'forbidden' })
    await assert.rejects(say(districtHead, { reason: ' ' }), { fields: { reason: 'required' } })
    assert.equal((await dossierNow(db, id)).state, 'moving')
    await say(districtHead)
    await assert.rejects(say(districtHead, { version: 3 }), { message: 'wrongState' })
  })
})
