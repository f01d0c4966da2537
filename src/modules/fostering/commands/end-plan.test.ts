import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { closeWeakness } from './close-weakness.ts'
import { endPlan } from './end-plan.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const plan = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
describe('endPlan', () => {
  test('once every weakness is remedied a plan ends well, and it is in the history of the exemplar', async () => {
    const { id: planId, weaknessId, exemplarId } = await storedPlan(db, officer)
    const fileId = await storedFile(db, unitId('xa-chau-dien'), 'so-thu-chi.pdf', officer)
    const end = (version: number) =>
      endPlan({ db, actor: officer, now }, { planId, version, outcome: 'progressed', endedOn: '10/06/2024' })
    await assert.rejects(end(1), { fields: { outcome: 'fostering.openWeaknesses' } })

    const closed = { planId, version: 1, weaknessId, remediedOn: '05/06/2024', fileId }
    await closeWeakness({ db, actor: officer, now }, closed)
    await end(2)
    const { outcome, ended_on, version } = await plan(planId)
    assert.deepEqual([outcome, ended_on, version], ['progressed', '2024-06-10', 3])
    assert.ok((await entries(exemplarId)).some(({ action }) => action === 'fostering.endPlan'))
  })

  test('a plan may be stopped as it is; then it takes nothing more', async () => {
    const { id: planId } = await storedPlan(db, officer)
    const stop = { planId, version: 1, outcome: 'stopped', endedOn: '11/06/2024' }
    await endPlan({ db, actor: officer, now }, stop)
    await assert.rejects(endPlan({ db, actor: officer, now }, { ...stop, version: 2 }), {
      kind: 'conflict',
      fields: { form: 'fostering.ended' },
    })
  })

  test('another commune may not, bad input is named, a stale form refused: nothing is written', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    const input = { planId, version: 1, outcome: 'stopped', endedOn: '11/06/2024' }
    await assert.rejects(endPlan({ db, actor: stranger, now }, input), { kind: 'forbidden' })
    await assert.rejects(endPlan({ db, actor: officer, now }, { ...input, outcome: '' }), {
      fields: { outcome: 'notAChoice' },
    })
    await assert.rejects(endPlan({ db, actor: officer, now }, { ...input, endedOn: '01/07/2024' }), {
      fields: { endedOn: 'fostering.inFuture' },
    })
    await assert.rejects(endPlan({ db, actor: officer, now }, { ...input, version: 4 }), { kind: 'stale' })
    assert.deepEqual([(await plan(planId)).ended_on, await entries(exemplarId)], [null, []])
  })
})
