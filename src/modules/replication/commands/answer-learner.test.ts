import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay } from '#test/world.ts'
import { storedModel, storedRecognised } from '../factory.ts'
import { answerLearner } from './answer-learner.ts'
import { askAsUnit } from './ask-as-unit.ts'

const db = await testDatabase()
const now = someDay
const source = await anOfficial(db, 'officer', 'xa-chau-dien')
const asker = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const strange = await anOfficial(db, 'officer', 'xa-hoa-an')
const exemplarId = await storedRecognised(db, source)
await storedModel(db, exemplarId)
const ask = async (kind = 'visit') =>
  (await askAsUnit({ db, actor: asker, now }, { exemplarId, kind, told: 'Đến 5 người' })).id
const answer = { version: 1, outcome: 'agreed', answer: 'Mời đến sáng thứ Bảy 15/6' }
const request = (id: string) =>
  db.selectFrom('replication.request').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('answerLearner', () => {
  test('it waits on the desk of the source, which answers; the unit that asked reads it, a third unit nothing', async () => {
    const requestId = await ask()
    const path = `/lam-viec/nhan-rong/hoc-hoi/${requestId}`
    assert.ok((await (await deskOf(db, source).request('/lam-viec')).text()).includes(path))
    await answerLearner({ db, actor: source, now }, { requestId, ...answer })
    assert.equal((await request(requestId)).outcome, 'agreed')
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', exemplarId).execute()
    assert.equal(entries.at(-1)?.action, 'replication.answerLearner')
    assert.match(await (await deskOf(db, asker).request(path)).text(), /sáng thứ Bảy 15\/6/)
    assert.equal((await deskOf(db, strange).request(path)).status, 404)
    assert.ok(!(await (await deskOf(db, source).request('/lam-viec')).text()).includes(path))
  })

  test('the unit that asks may not answer, and nothing is written', async () => {
    const requestId = await ask()
    await assert.rejects(answerLearner({ db, actor: asker, now }, { requestId, ...answer }), { kind: 'forbidden' })
    assert.equal((await request(requestId)).outcome, null)
  })

  test('a question is answered, not agreed to; once, with words, by a form that is not stale', async () => {
    const requestId = await ask('question')
    const give = (over: object) => answerLearner({ db, actor: source, now }, { requestId, ...answer, ...over })
    await assert.rejects(give({}), { fields: { outcome: 'notAChoice' } })
    await assert.rejects(give({ outcome: 'answered', answer: '' }), { fields: { answer: 'required' } })
    await assert.rejects(give({ outcome: 'answered', version: 2 }), { kind: 'stale' })
    await give({ outcome: 'answered' })
    await assert.rejects(give({ outcome: 'answered', version: 2 }), { fields: { form: 'replication.answered' } })
  })
})
