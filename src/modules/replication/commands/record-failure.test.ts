import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedAdoption, storedModel, storedRecognised } from '../factory.ts'
import { confirmAdoption } from './confirm-adoption.ts'
import { recordAdoption } from './record-adoption.ts'
import { recordFailure } from './record-failure.ts'

const db = await testDatabase()
const now = new Date('2024-11-10T03:00:00Z')
const source = await anOfficial(db, 'head', 'xa-chau-dien')
const adopter = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, source)
await storedModel(db, exemplarId)
const reason = 'Đất nhiễm mặn quá 4 phần nghìn, nước mưa trữ không đủ.'
const entries = () => db.selectFrom('audit.entry').selectAll().where('about_id', '=', exemplarId).execute()
const adoption = (id: string) =>
  db.selectFrom('replication.adoption').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const input = (adoptionId: string) => ({ adoptionId, version: 1, failedOn: '01/11/2024', step: '2', reason })

describe('recordFailure', () => {
  test('a failure is a record too, with the step as it is called and the reason; the place may then begin anew', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    await confirmAdoption({ db, actor: source, now }, { adoptionId, version: 1 })
    await recordFailure({ db, actor: adopter, now }, { ...input(adoptionId), version: 2 })

    const row = await adoption(adoptionId)
    assert.deepEqual(
      [row.state, row.failed_on, row.failed_step, row.failed_step_title, row.failed_reason],
      ['confirmed', '2024-11-01', 2, 'Trữ nước mưa', reason],
    )
    assert.equal((await entries()).at(-1)?.action, 'replication.recordFailure')
    const anew = { exemplarId, who: row.who, since: '05/11/2024', result: 'Làm lại trên đất cao' }
    const { id } = await recordAdoption({ db, actor: adopter, now }, anew)
    assert.equal((await adoption(id)).failed_at, null)
  })

  test('the source may not, and nothing is written', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    const before = (await entries()).length
    await assert.rejects(recordFailure({ db, actor: source, now }, input(adoptionId)), { kind: 'forbidden' })
    assert.deepEqual([(await adoption(adoptionId)).failed_at, (await entries()).length], [null, before])
  })

  test('the day lies between its beginning and today, the step is one of the model, the reason is told; once', async () => {
    const adoptionId = await storedAdoption(db, exemplarId, adopter)
    const fail = (over: object) => recordFailure({ db, actor: adopter, now }, { ...input(adoptionId), ...over })
    await assert.rejects(fail({ failedOn: '11/11/2024' }), { fields: { failedOn: 'replication.inFuture' } })
    await assert.rejects(fail({ failedOn: '01/05/2024' }), { fields: { failedOn: 'replication.beforeSince' } })
    await assert.rejects(fail({ step: '3' }), { fields: { step: 'notAChoice' } })
    await assert.rejects(fail({ step: '' }), { fields: { step: 'replication.whichStep' } })
    await assert.rejects(fail({ reason: '' }), { fields: { reason: 'required' } })
    await fail({})
    await assert.rejects(fail({ version: 2 }), { fields: { form: 'replication.ended' } })
  })
})
