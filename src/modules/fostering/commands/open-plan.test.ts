import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openPlan } from './open-plan.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const above = await anOfficial(db, 'head', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const editor = await anOfficial(db, 'editor', 'xa-chau-dien')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const plans = (id: string) => db.selectFrom('fostering.plan').selectAll().where('exemplar_id', '=', id).execute()
const written = {
  ...{ mentor: 'Ông Lâm Văn Tài', goal: 'Đủ minh chứng để giới thiệu lên huyện' },
  ...{ startedOn: '05/06/2024', reviewOn: '05/09/2024' },
}

describe('openPlan', () => {
  test('the keeping unit, or one above it, opens a plan with its first review', async () => {
    for (const actor of [officer, above]) {
      const exemplarId = await storedExemplar(db, officer)
      const { id } = await openPlan({ db, actor, now }, { exemplarId, ...written })

      const [plan] = await plans(exemplarId)
      assert.deepEqual([plan?.id, plan?.started_on, plan?.unit_id], [id, '2024-06-05', officer.post.unitId])
      const reviews = await db.selectFrom('fostering.review').selectAll().where('plan_id', '=', id).execute()
      assert.deepEqual(
        reviews.map(({ due_on, done_on }) => [due_on, done_on]),
        [['2024-09-05', null]],
      )
      assert.equal((await entries(exemplarId))[0]?.action, 'fostering.openPlan')
    }
  })

  test('one plan runs at a time', async () => {
    const exemplarId = await storedExemplar(db, officer)
    await openPlan({ db, actor: officer, now }, { exemplarId, ...written })
    await assert.rejects(openPlan({ db, actor: officer, now }, { exemplarId, ...written }), {
      fields: { form: 'fostering.alreadyOpen' },
    })
    assert.equal((await plans(exemplarId)).length, 1)
  })

  test('nobody who was withdrawn is fostered', async () => {
    const exemplarId = await storedExemplar(db, officer, { stage: 'withdrawn' })
    await assert.rejects(openPlan({ db, actor: officer, now }, { exemplarId, ...written }), { kind: 'conflict' })
    assert.deepEqual(await plans(exemplarId), [])
  })

  test('another commune or an editor may not, and nothing is written', async () => {
    const exemplarId = await storedExemplar(db, officer)
    for (const actor of [stranger, editor])
      await assert.rejects(openPlan({ db, actor, now }, { exemplarId, ...written }), { kind: 'forbidden' })
    assert.deepEqual([await plans(exemplarId), await entries(exemplarId)], [[], []])
  })

  test('who, to what end and when are required, in an order that can be', async () => {
    const exemplarId = await storedExemplar(db, officer)
    const open = (over: object) => openPlan({ db, actor: officer, now }, { exemplarId, ...written, ...over })
    await assert.rejects(open({ mentor: '', goal: ' ', reviewOn: '' }), {
      fields: { mentor: 'required', goal: 'required', reviewOn: 'required' },
    })
    await assert.rejects(open({ startedOn: '12/06/2024' }), { fields: { startedOn: 'fostering.inFuture' } })
    await assert.rejects(open({ startedOn: '01/02/2024' }), { fields: { startedOn: 'fostering.beforeDiscovery' } })
    await assert.rejects(open({ reviewOn: '05/06/2024' }), { fields: { reviewOn: 'fostering.beforeStart' } })
    assert.deepEqual(await plans(exemplarId), [])
  })
})
