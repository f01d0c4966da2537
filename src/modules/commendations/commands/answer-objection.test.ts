import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedForState, trailOf } from '../factory.ts'
import { answerObjection } from './answer-objection.ts'
import { postNotice } from './post-notice.ts'
import { recordObjection } from './record-objection.ts'

const db = await testDatabase()
const department = await anOfficial(db, 'head', 'so-noi-vu')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const provinceHead = await anOfficial(db, 'head', 'tinh-tra-vinh')

async function objected() {
  const { id } = await storedForState(db, department, now)
  await postNotice({ db, actor: province, now }, { id, version: 2 })
  const { id: objectionId } = await recordObjection(
    { db, actor: province, now },
    { id, version: 3, body: 'Không đúng.' },
  )
  return { id, objectionId }
}
const conclude = (objectionId: string, over: object = {}, actor = provinceHead) =>
  answerObjection(
    { db, actor, now },
    { id: objectionId, version: 1, verdict: 'unfounded', answer: 'Đã xác minh.', ...over },
  )
const verdictOf = async (id: string) =>
  (await db.selectFrom('commendations.objection').select('verdict').where('id', '=', id).executeTakeFirst())?.verdict

describe('answerObjection', () => {
  test('the head of the desk concludes, and is in the audit trail of the dossier', async () => {
    const { id, objectionId } = await objected()
    await conclude(objectionId)
    assert.equal(await verdictOf(objectionId), 'unfounded')
    assert.ok((await trailOf(db, id)).includes('answerObjection'))
    await assert.rejects(conclude(objectionId, { version: 2 }), { message: 'wrongState' })
  })

  test('not by an officer; an unknown verdict and no words name their field', async () => {
    const { objectionId } = await objected()
    await assert.rejects(conclude(objectionId, {}, province), { kind: 'forbidden' })
    await assert.rejects(conclude(objectionId, { verdict: 'perhaps' }), { fields: { verdict: 'notAChoice' } })
    await assert.rejects(conclude(objectionId, { answer: '' }), { fields: { answer: 'required' } })
    assert.equal(await verdictOf(objectionId), null)
  })
})
