import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, storedForState, storedSent, trailOf } from '../factory.ts'
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

  test('for long service, by the simplified procedure, no ballot comes before it; by the full one it does', async () => {
    const order = { title: 'huan-chuong-lao-dong-ba', unitKey: 'so-noi-vu' }
    const service = await storedSent(db, department, now, { ...order, merit: 'service', procedure: 'simplified' })
    await postNotice({ db, actor: province, now }, { id: service.id, version: 2 })
    assert.equal((await noticeOf(service.id)).length, 1)
    const merit = await storedSent(db, department, now, order)
    await assert.rejects(postNotice({ db, actor: province, now }, { id: merit.id, version: 2 }), {
      message: 'wrongState',
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
