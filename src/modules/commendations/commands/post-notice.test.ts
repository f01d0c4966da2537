import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, storedForState, trailOf } from '../factory.ts'
import { postNotice } from './post-notice.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const department = await anOfficial(db, 'head', 'so-noi-vu')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const noticeOf = (id: string) =>
  db.selectFrom('commendations.notice').selectAll().where('dossier_id', '=', id).execute()

describe('postNotice', () => {
  test('the province asks the public for ten working days; it is in the audit trail', async () => {
    const { id } = await storedForState(db, department, now)
    await postNotice({ db, actor: province, now }, { id, version: 2 })
    const [notice] = await noticeOf(id)
    assert.deepEqual([notice?.from_day, notice?.to_day], ['2024-06-11', '2024-06-25'])
    assert.ok((await trailOf(db, id)).includes('postNotice'))
    await assert.rejects(postNotice({ db, actor: province, now }, { id, version: 3 }), {
      message: 'commendations.noticePosted',
    })
  })

  test('not by others, not by a form without its version, not for a title that asks for no notice', async () => {
    const { id } = await storedForState(db, department, now)
    for (const actor of [department, stranger])
      await assert.rejects(postNotice({ db, actor, now }, { id, version: 2 }), { kind: 'forbidden' })
    await assert.rejects(postNotice({ db, actor: province, now }, { id, version: '' }), { kind: 'invalid' })
    assert.deepEqual(await noticeOf(id), [])
    const other = await storedAtDistrict(db, commune, now)
    await assert.rejects(postNotice({ db, actor: district, now }, { id: other.id, version: 2 }), {
      message: 'wrongState',
    })
    assert.equal((await dossierNow(db, other.id)).version, 2)
  })
})
