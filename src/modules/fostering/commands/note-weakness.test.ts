import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Refusal } from '#platform/refusal.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { noteWeakness } from './note-weakness.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const plan = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const noted = { weakness: 'Cách làm chỉ truyền miệng', remedy: 'Viết thành bảy bước, in song ngữ', dueOn: '30/07/2024' }
const weaknesses = (planId: string) =>
  db.selectFrom('fostering.weakness').selectAll().where('plan_id', '=', planId).orderBy('id').execute()

describe('noteWeakness', () => {
  test('a weakness stands with its remedy and its day, open', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    const { id } = await noteWeakness({ db, actor: officer, now }, { planId, version: 1, ...noted })

    const row = (await weaknesses(planId)).find((it) => it.id === id)
    assert.deepEqual([row?.remedy, row?.due_on, row?.remedied_on], [noted.remedy, '2024-07-30', null])
    assert.equal((await plan(planId)).version, 2)
    assert.equal((await entries(exemplarId))[0]?.action, 'fostering.noteWeakness')
  })

  test('another commune may not, and nothing is written', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    await assert.rejects(noteWeakness({ db, actor: stranger, now }, { planId, version: 1, ...noted }), {
      kind: 'forbidden',
    })
    assert.deepEqual([(await weaknesses(planId)).length, await entries(exemplarId)], [1, []])
  })

  test('a weakness needs its remedy, and a day that has not passed', async () => {
    const { id: planId } = await storedPlan(db, officer)
    const note = (over: object) => noteWeakness({ db, actor: officer, now }, { planId, version: 1, ...noted, ...over })
    await assert.rejects(note({ remedy: '' }), { fields: { remedy: 'required' } })
    await assert.rejects(note({ dueOn: '10/06/2024' }), { fields: { dueOn: 'fostering.inPast' } })
    await assert.rejects(note({ dueOn: '31/02/2025' }), { fields: { dueOn: 'notADate' } })
    assert.equal((await weaknesses(planId)).length, 1)
  })

  test('a stale form is refused with the latest weakness beside it', async () => {
    const { id: planId } = await storedPlan(db, officer)
    await assert.rejects(
      noteWeakness({ db, actor: officer, now }, { planId, version: 3, ...noted }),
      (error: Refusal) => {
        assert.deepEqual([error.kind, error.saved.weakness, error.saved.version], ['stale', 'Chưa ghi sổ thu chi', '1'])
        return true
      },
    )
  })
})
