import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, storedSigned, trailOf } from '../factory.ts'
import { withdraw } from './withdraw.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')

describe('withdraw', () => {
  test('the head of the unit takes its dossier back with the reason, and is in the audit trail', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await withdraw({ db, actor: commune, now }, { id, version: 2, reason: 'Xác minh lại số liệu' })
    const { state, closed_reason } = await dossierNow(db, id)
    assert.deepEqual([state, closed_reason], ['withdrawn', 'Xác minh lại số liệu'])
    assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'withdraw'])
  })

  test('not by an officer, not without a reason, not once it is decided', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    const take = (actor: typeof commune, over: object) =>
      withdraw({ db, actor, now }, { id, version: 2, reason: 'Xác minh lại', ...over })
    await assert.rejects(take(officer, {}), { kind: 'forbidden' })
    await assert.rejects(take(commune, { reason: '' }), { fields: { reason: 'required' } })
    assert.equal((await dossierNow(db, id)).state, 'moving')
    const signed = await storedSigned(db, commune, now)
    await assert.rejects(take(commune, { id: signed.id, version: (await dossierNow(db, signed.id)).version }), {
      message: 'wrongState',
    })
  })
})
