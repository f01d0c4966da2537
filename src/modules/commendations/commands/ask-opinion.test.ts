import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedAtDistrict, storedDossier, trailOf } from '../factory.ts'
import { askOpinion } from './ask-opinion.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const front = await anOfficial(db, 'officer', 'mat-tran-tinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const ask = (id: string, over: object = {}, actor = district) =>
  askOpinion(
    { db, actor, now },
    { id, version: 2, unitId: front.post.unitId, question: 'Ý kiến về việc vận động?', ...over },
  )
const opinionsOf = (id: string) =>
  db.selectFrom('commendations.opinion').selectAll().where('dossier_id', '=', id).execute()

describe('askOpinion', () => {
  test('another agency is asked, with the day by which to answer; it is in the audit trail', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await ask(id)
    const [opinion] = await opinionsOf(id)
    assert.deepEqual([opinion?.unit_id, opinion?.due_on, opinion?.verdict], [front.post.unitId, '2024-06-25', null])
    assert.deepEqual(await trailOf(db, id), ['open', 'submit', 'askOpinion'])
  })

  test('not by a stranger; oneself, the proposing unit, and who was asked already name the field', async () => {
    const { id } = await storedAtDistrict(db, commune, now)
    await assert.rejects(ask(id, {}, stranger), { kind: 'forbidden' })
    for (const unitId of [district.post.unitId, commune.post.unitId])
      await assert.rejects(ask(id, { unitId }), { fields: { unitId: 'commendations.askAnother' } })
    await assert.rejects(ask(id, { question: '' }), { fields: { question: 'required' } })
    assert.deepEqual(await opinionsOf(id), [])
    await ask(id)
    await assert.rejects(ask(id, { version: 3 }), { fields: { unitId: 'commendations.askedAlready' } })
  })

  test('not about a draft', async () => {
    const { id } = await storedDossier(db, commune, now)
    await assert.rejects(ask(id, { version: 1 }, commune), { message: 'wrongState' })
  })
})
