import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, trailOf } from '../factory.ts'
import { hold } from './hold.ts'
import { release } from './release.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const districtHead = await anOfficial(db, 'head', 'huyen-cau-ke')

async function held() {
  const { id } = await storedAtDistrict(db, commune, now)
  await hold({ db, actor: district, now }, { id, version: 2, kind: 'inspection', reason: 'Đang thanh tra' })
  return id
}

describe('release', () => {
  test('the head of the desk lets it go on from where it stood, saying what came of it; it is in the audit trail', async () => {
    const id = await held()
    await release({ db, actor: districtHead, now }, { id, version: 3, reason: 'Kết luận không vi phạm' })
    const { state, hold_kind } = await dossierNow(db, id)
    assert.deepEqual([state, hold_kind], ['moving', null])
    assert.ok((await trailOf(db, id)).includes('release'))
  })

  test('not by an officer, not without what came of it, not where nothing is stopped', async () => {
    const id = await held()
    const free = (actor: typeof commune, over: object = {}) =>
      release({ db, actor, now }, { id, version: 3, reason: 'Xong', ...over })
    await assert.rejects(free(district), { kind: 'forbidden' })
    await assert.rejects(free(districtHead, { reason: '' }), { fields: { reason: 'required' } })
    assert.equal((await dossierNow(db, id)).state, 'on_hold')
    const moving = await storedAtDistrict(db, commune, now)
    await assert.rejects(free(districtHead, { id: moving.id, version: 2 }), { message: 'wrongState' })
  })
})
