import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { closeWeakness } from './close-weakness.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const plan = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const remediedOn = '05/06/2024'
const evidence = (by = officer) => storedFile(db, unitId('xa-chau-dien'), 'so-thu-chi.pdf', by)
const weakness = (id: string) =>
  db.selectFrom('fostering.weakness').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('closeWeakness', () => {
  test('a weakness closes with its evidence, and it is in the history of the exemplar', async () => {
    const { id: planId, weaknessId, exemplarId } = await storedPlan(db, officer)
    const fileId = await evidence()
    await closeWeakness({ db, actor: officer, now }, { planId, version: 1, weaknessId, remediedOn, fileId })

    const row = await weakness(weaknessId)
    assert.deepEqual([row.remedied_on, row.file_id], ['2024-06-05', fileId])
    assert.equal((await plan(planId)).version, 2)
    assert.equal((await entries(exemplarId))[0]?.action, 'fostering.closeWeakness')
  })

  test('nothing closes without evidence, nor by the file of somebody else', async () => {
    const { id: planId, weaknessId } = await storedPlan(db, officer)
    const close = (over: object) =>
      closeWeakness({ db, actor: officer, now }, { planId, version: 1, weaknessId, remediedOn, ...over })
    await assert.rejects(close({}), { fields: { fileId: 'fostering.needsEvidence' } })
    await assert.rejects(close({ fileId: await evidence(stranger) }), { fields: { fileId: 'fostering.notYourFile' } })
    await assert.rejects(close({ fileId: await evidence(), remediedOn: '12/06/2024' }), {
      fields: { remediedOn: 'fostering.inFuture' },
    })
    assert.equal((await weakness(weaknessId)).remedied_on, null)
  })

  test('a weakness closes once, and only under its own plan', async () => {
    const [mine, other] = [await storedPlan(db, officer), await storedPlan(db, officer)]
    const close = async (version: number, weaknessId: string) =>
      closeWeakness(
        { db, actor: officer, now },
        { planId: mine.id, version, weaknessId, remediedOn, fileId: await evidence() },
      )
    await close(1, mine.weaknessId)
    await assert.rejects(close(2, mine.weaknessId), { kind: 'conflict' })
    await assert.rejects(close(2, other.weaknessId), { kind: 'missing' })
    assert.equal((await weakness(other.weaknessId)).remedied_on, null)
  })

  test('another commune may not, and a stale form is refused: nothing is written', async () => {
    const { id: planId, weaknessId, exemplarId } = await storedPlan(db, officer)
    const input = { planId, version: 1, weaknessId, remediedOn }
    const strange = { ...input, fileId: await evidence(stranger) }
    await assert.rejects(closeWeakness({ db, actor: stranger, now }, strange), { kind: 'forbidden' })
    const stale = { ...input, version: 2, fileId: await evidence() }
    await assert.rejects(closeWeakness({ db, actor: officer, now }, stale), { kind: 'stale' })
    assert.deepEqual([(await weakness(weaknessId)).file_id, await entries(exemplarId)], [null, []])
  })
})
