import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, trailOf } from '../factory.ts'
import { forward } from './forward.ts'
import { hold } from './hold.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const stop = (id: string, over: object = {}, actor = district) =>
  hold({ db, actor, now }, { id, version: 2, kind: 'complaint', reason: 'Đang giải quyết đơn', ...over })

describe('hold', () => {
  test('the desk, or the unit itself, stops a dossier with the reason; then nothing moves it; it is in the audit trail', async () => {
    for (const actor of [district, commune]) {
      const { id } = await storedAtDistrict(db, commune, now)
      await stop(id, {}, actor)
      const { state, held_state, hold_kind } = await dossierNow(db, id)
      assert.deepEqual([state, held_state, hold_kind], ['on_hold', 'moving', 'complaint'])
      await assert.rejects(forward({ db, actor: district, now }, { id, version: 3 }), { message: 'commendations.held' })
      assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'hold'])
    }
  })

  test('not by a stranger; an unknown matter and no reason name their field', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await assert.rejects(stop(id, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(stop(id, { kind: 'mood' }), { fields: { kind: 'notAChoice' } })
    await assert.rejects(stop(id, { reason: '' }), { fields: { reason: 'required' } })
    assert.equal((await dossierNow(db, id)).state, 'moving')
  })
})
