import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { changeMentor } from './change-mentor.ts'
import { endPlan } from './end-plan.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const mentor = 'Bà Kim Thị Hường, Hội Phụ nữ xã'
const row = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('changeMentor', () => {
  test('somebody else stands beside them from now on, and it is in the history of the exemplar', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    await changeMentor({ db, actor: officer, now }, { planId, version: 1, mentor })
    const plan = await row(planId)
    assert.deepEqual([plan.mentor, plan.version], [mentor, 2])
    const told = await db.selectFrom('audit.entry').select('action').where('about_id', '=', exemplarId).execute()
    assert.deepEqual(told, [{ action: 'fostering.changeMentor' }])
  })

  test('another unit may not, nobody after the end, and nothing is written', async () => {
    const { id: planId } = await storedPlan(db, officer)
    await assert.rejects(changeMentor({ db, actor: stranger, now }, { planId, version: 1, mentor }), {
      kind: 'forbidden',
    })
    const end = { planId, version: 1, outcome: 'stopped', endedOn: '01/06/2024' }
    await endPlan({ db, actor: officer, now }, end)
    await assert.rejects(changeMentor({ db, actor: officer, now }, { planId, version: 2, mentor }), {
      message: 'fostering.ended',
    })
    assert.notEqual((await row(planId)).mentor, mentor)
  })

  test('a name is needed; who saved first is shown to who comes second', async () => {
    const { id: planId } = await storedPlan(db, officer)
    await assert.rejects(changeMentor({ db, actor: officer, now }, { planId, version: 1, mentor: ' ' }), {
      fields: { mentor: 'required' },
    })
    await changeMentor({ db, actor: officer, now }, { planId, version: 1, mentor })
    await assert.rejects(changeMentor({ db, actor: officer, now }, { planId, version: 1, mentor: 'Ông Hai' }), {
      kind: 'stale',
    })
  })
})
