import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedAtDistrict, storedSent, trailOf } from '../factory.ts'
import { askOpinion } from './ask-opinion.ts'
import { forward } from './forward.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const front = await anOfficial(db, 'officer', 'mat-tran-tinh')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const send = (id: string, over: object = {}, actor = district) =>
  forward({ db, actor, now }, { id, version: 2, ...over })

describe('forward', () => {
  test('a checked dossier goes on to the next desk with the day it is due, and is in the audit trail', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await send(id, { note: 'Đủ điều kiện' })
    const { holder_id, state, due_on } = await dossierNow(db, id)
    assert.deepEqual([holder_id, state, due_on], [province.post.unitId, 'moving', '2024-06-25'])
    assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'forward'])
  })

  test('only the desk on which it lies sends it on: not its own unit, not a stranger, not once it has gone', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    for (const actor of [commune, stranger]) await assert.rejects(send(id, {}, actor), { kind: 'forbidden' })
    assert.equal((await dossierNow(db, id)).holder_id, district.post.unitId)
    await send(id)
    await assert.rejects(send(id, { version: 3 }), { kind: 'forbidden' })
  })

  test('not where the desk decides itself, not while another agency is asked, not with too long a note', async () => {
    const own = await storedSent(db, commune, now)
    await assert.rejects(send(own.id, {}, commune), { message: 'commendations.decidesHere' })
    const { id } = await storedAtDistrict(db, commune, now)
    await askOpinion({ db, actor: district, now }, { id, version: 2, unitId: front.post.unitId, question: 'Ý kiến?' })
    await assert.rejects(send(id, { version: 3 }), { message: 'commendations.opinionOpen' })
    await assert.rejects(send(id, { version: 3, note: 'a'.repeat(1001) }), { fields: { note: 'tooLong' } })
  })
})
