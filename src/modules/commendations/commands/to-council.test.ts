import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCouncil, storedItem } from '#modules/councils/factory.ts'
import { dossierNow, storedAtDistrict, storedSent, trailOf } from '../factory.ts'
import { toCouncil } from './to-council.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const department = await anOfficial(db, 'head', 'so-noi-vu')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const council = await storedCouncil(db, province, 5, now)
const { sittingId } = await storedItem(db, council, now)
const atProvince = () => storedSent(db, department, now, { unitKey: 'so-noi-vu', title: 'bang-khen-tinh' })
const put = (id: string, over: object = {}, actor = province) =>
  toCouncil({ db, actor, now }, { id, version: 2, sittingId, ...over })

describe('toCouncil', () => {
  test('a dossier goes on the agenda of the desk’s council with its papers; it is in the audit trail', async () => {
    const { id } = await atProvince()
    await put(id)
    const { state, council_item_id } = await dossierNow(db, id)
    assert.equal(state, 'council')
    const item = await db.selectFrom('councils.item').selectAll().where('id', '=', council_item_id).executeTakeFirst()
    assert.deepEqual([item?.matter_id, item?.rule_key], [id, 'bang-khen-tinh'])
    const papers = await db.selectFrom('councils.paper').select('title').where('item_id', '=', item!.id).execute()
    assert.equal(papers.length, 3)
    assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'toCouncil'])
  })

  test('not by others, not to a sitting that is not there, not where the desk does not decide, not twice', async () => {
    const { id } = await atProvince()
    await assert.rejects(put(id, {}, stranger), { kind: 'forbidden' })
    await assert.rejects(put(id, { sittingId: 'x' }), { kind: 'invalid' })
    assert.equal((await dossierNow(db, id)).state, 'moving')
    const early = await storedAtDistrict(db, commune, now)
    await assert.rejects(put(early.id, {}, district), { message: 'commendations.decidesElsewhere' })
    await put(id)
    await assert.rejects(put(id, { version: 3 }), { message: 'wrongState' })
  })
})
