import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Refusal } from '#platform/refusal.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { addSupport } from './add-support.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const plan = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const given = { kind: 'material', what: '40 cây giống', givenOn: '02/05/2024', givenBy: 'Hội Nông dân xã' }
const supports = (planId: string) =>
  db.selectFrom('fostering.support').selectAll().where('plan_id', '=', planId).execute()

describe('addSupport', () => {
  test('a support is written under the plan, and it is in the history of the exemplar', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    await addSupport({ db, actor: officer, now }, { planId, version: 1, ...given })

    const [row] = await supports(planId)
    assert.deepEqual([row?.kind, row?.given_on, row?.given_by], ['material', '2024-05-02', 'Hội Nông dân xã'])
    assert.equal((await plan(planId)).version, 2)
    assert.equal((await entries(exemplarId))[0]?.action, 'fostering.addSupport')
  })

  test('another commune may not, and nothing is written', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    await assert.rejects(addSupport({ db, actor: stranger, now }, { planId, version: 1, ...given }), {
      kind: 'forbidden',
    })
    assert.deepEqual([await supports(planId), await entries(exemplarId)], [[], []])
  })

  test('a kind and what was given are required, on a day between the beginning and today', async () => {
    const { id: planId } = await storedPlan(db, officer)
    const add = (over: object) => addSupport({ db, actor: officer, now }, { planId, version: 1, ...given, ...over })
    await assert.rejects(add({ kind: 'gold', what: ' ' }), { fields: { kind: 'notAChoice', what: 'required' } })
    await assert.rejects(add({ givenOn: '12/06/2024' }), { fields: { givenOn: 'fostering.inFuture' } })
    await assert.rejects(add({ givenOn: '31/03/2024' }), { fields: { givenOn: 'fostering.beforeStart' } })
    assert.deepEqual(await supports(planId), [])
  })

  test('a stale form is refused with the latest support beside it', async () => {
    const { id: planId } = await storedPlan(db, officer)
    await addSupport({ db, actor: officer, now }, { planId, version: 1, ...given })
    await assert.rejects(
      addSupport({ db, actor: officer, now }, { planId, version: 1, ...given }),
      (error: Refusal) => {
        assert.deepEqual([error.kind, error.saved.what, error.saved.version], ['stale', '40 cây giống', '2'])
        return true
      },
    )
    assert.equal((await supports(planId)).length, 1)
  })
})
