import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedAtDistrict, trailOf } from '../factory.ts'
import { askOpinion } from './ask-opinion.ts'
import { giveOpinion } from './give-opinion.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const front = await anOfficial(db, 'officer', 'mat-tran-tinh')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

async function asked() {
  const { id } = await storedAtDistrict(db, commune, now)
  const opinion = await askOpinion(
    { db, actor: district, now },
    { id, version: 2, unitId: front.post.unitId, question: 'Ý kiến về việc vận động?' },
  )
  return { id, opinionId: opinion.id }
}
const answer = (opinionId: string, over: object = {}, actor = front) =>
  giveOpinion({ db, actor, now }, { id: opinionId, version: 1, verdict: 'agree', answer: 'Nhất trí.', ...over })
const opinionNow = (id: string) =>
  db
    .selectFrom('commendations.opinion')
    .select(['verdict', 'answer', 'answered_by'])
    .where('id', '=', id)
    .executeTakeFirst()

describe('giveOpinion', () => {
  test('the agency that was asked answers, and is in the audit trail of the dossier', async () => {
    const { id, opinionId } = await asked()
    await answer(opinionId)
    assert.deepEqual(await opinionNow(opinionId), { verdict: 'agree', answer: 'Nhất trí.', answered_by: front.id })
    assert.ok((await trailOf(db, id)).includes('giveOpinion'))
  })

  test('nobody else answers; an unknown verdict and no words name their field; nobody answers twice', async () => {
    const { opinionId } = await asked()
    for (const actor of [stranger, district]) await assert.rejects(answer(opinionId, {}, actor), { kind: 'forbidden' })
    await assert.rejects(answer(opinionId, { verdict: 'maybe' }), { fields: { verdict: 'notAChoice' } })
    await assert.rejects(answer(opinionId, { answer: '' }), { fields: { answer: 'required' } })
    assert.equal((await opinionNow(opinionId))?.verdict, null)
    await answer(opinionId)
    await assert.rejects(answer(opinionId, { version: 2 }), { message: 'wrongState' })
  })
})
